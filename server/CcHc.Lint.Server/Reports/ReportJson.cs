using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CcHc.Lint.Server.Extracts;
using CcHc.Lint.Server.Lookups;

namespace CcHc.Lint.Server.Reports;

/// <summary>How the program writes JSON: generated at build, indented, Vietnamese letters as they are.</summary>
// Writing alone: the tables that reading would need are many generic methods that are compiled at every start.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ToolJson))]
[JsonSerializable(typeof(FileJson))]
[JsonSerializable(typeof(RegistryJson))]
[JsonSerializable(typeof(SummaryJson))]
[JsonSerializable(typeof(RunJson))]
[JsonSerializable(typeof(ShardHeader))]
[JsonSerializable(typeof(ExtractJson))]
[JsonSerializable(typeof(RuleJson))]
[JsonSerializable(typeof(LookupJson))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>One value on a line.</summary>
    public static readonly JsonWriterOptions LineOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };
}

internal sealed record ToolJson(string Name, string Version);

/// <param name="KnownUntil">"2026-11-20".</param>
// Days as text: a nullable day in a JSON type is dozens of generic methods that are compiled at every start.
internal sealed record RegistryJson(string KnownUntil)
{
    public static RegistryJson Of(DateOnly knownUntil) => new(knownUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

internal sealed record SummaryJson(int Files, int Errors, int Warnings, int Infos, double DurationMs, int Suppressed, int Baselined);

internal sealed record RunJson(int Version, ToolJson Tool, RegistryJson Registry, SummaryJson Summary)
{
    /// <summary>Absent for a whole run.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ShardHeader? Shard { get; init; }
}

internal sealed record FileJson(
    string File, string? AsOf, IReadOnlyList<FindingJson> Findings, IReadOnlyList<MessageJson> Problems, IReadOnlyList<MessageJson> Notices)
{
    /// <summary>Absent for a whole run.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ShardFileJson? Shard { get; init; }
}

internal sealed record MessageJson(string Message);

internal sealed record FindingJson(
    string Rule, string Code, string Pack, string Severity, string Message, string Reason, int Line, int Column, int EndLine, int EndColumn, string Text,
    string Kind, string Help, string Source, string Fingerprint, string Confidence, IReadOnlyList<RelatedJson> Related, IReadOnlyList<FixJson> Fixes)
{
    /// <summary>The place in a Word file; absent for other formats.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocxPlaceJson? Docx { get; init; }
}

/// <param name="Paragraph">0-based index of the "w:p" element in its part.</param>
/// <param name="Start">Offset in the paragraph's shown text, automatic numbers left out; <paramref name="End"/> is exclusive.</param>
/// <param name="EndParagraph">Where the range ends; the same as <paramref name="Paragraph"/> for nearly all.</param>
internal sealed record DocxPlaceJson(string Part, int Paragraph, int Start, int End, int EndParagraph);

internal sealed record RelatedJson(int Line, int Column, int EndLine, int EndColumn, string Message);

internal sealed record FixJson(string Title, string Safety, IReadOnlyList<EditJson> Edits);

internal sealed record EditJson(int Line, int Column, int EndLine, int EndColumn, string NewText);

internal sealed record RuleJson(
    string Id, string Code, string Pack, string Kind, string Severity, string Title, string Source, bool Preview, bool Fix,
    IReadOnlyList<RuleOptionJson> Options);

/// <param name="Key">The full name in a configuration: "plan.vague-deadline.levels.year-only".</param>
/// <param name="Default">As written in YAML on one line, as is <paramref name="Example"/>.</param>
internal sealed record RuleOptionJson(string Key, string Type, string Default, string Example, string Help);
