using System.Text.Json.Serialization;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.WordFiles;

/// <summary>Asks for the text of a Word file.</summary>
internal sealed record TextViewParams(TextDocumentIdentifier TextDocument);

/// <param name="Text">The text view: what the file's diagnostics count lines and columns of.</param>
internal sealed record TextViewResult(string Text);

/// <summary>What a command wrote.</summary>
/// <param name="Message">What was done, for the user, in the language of the settings.</param>
internal sealed record WrittenCopy(string Message)
{
    /// <summary>Full path of the copy; null where none was written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; init; }

    /// <summary>Its address; null where none was written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uri { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TextViewParams))]
[JsonSerializable(typeof(TextViewResult))]
[JsonSerializable(typeof(WrittenCopy))]
internal sealed partial class WordFilesJson : JsonSerializerContext;
