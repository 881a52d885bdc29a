using System.Text.Json.Serialization;
using CcHc.Lint.Server.Extracts;
using CcHc.Lint.Server.Lookups;

namespace CcHc.Lint.Server.Reports;

/// <summary>How the program writes whole objects as JSON: generated at build, to a writer of <see cref="JsonStyle"/>.</summary>
// Writing alone: the tables that reading would need are many generic methods that are compiled at every start.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ExtractJson))]
[JsonSerializable(typeof(RuleJson))]
[JsonSerializable(typeof(LookupJson))]
internal sealed partial class ReportJson : JsonSerializerContext;

internal sealed record RuleJson(
    string Id, string Code, string Pack, string Kind, string Severity, string Title, string Source, bool Preview, bool Fix,
    IReadOnlyList<RuleOptionJson> Options);

/// <param name="Key">The full name in a configuration: "plan.vague-deadline.levels.year-only".</param>
/// <param name="Default">As written in YAML on one line, as is <paramref name="Example"/>.</param>
internal sealed record RuleOptionJson(string Key, string Type, string Default, string Example, string Help);
