using System.Text.Json.Serialization;

namespace CcHc.Lint.Server.Lsp.Features.Commands;

/// <summary>What a command wrote.</summary>
/// <param name="Message">What was done, for the user, in the language of the settings.</param>
internal sealed record WrittenFile(string Message)
{
    /// <summary>Full path of the file; null where none was written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; init; }

    /// <summary>Its address; null where none was written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uri { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WrittenFile))]
internal sealed partial class WrittenFileJson : JsonSerializerContext;
