using System.Text.Json.Serialization;
using CcHc.Lint.Server.Lsp.Features.DocumentViews;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Overviews;

/// <summary>Asks for an overview of an open document or of a Word file.</summary>
internal sealed record OverviewParams(TextDocumentIdentifier TextDocument)
{
    /// <summary>The version of an open document that the client shows; "content modified" is the answer where it is another one.</summary>
    public int? Version { get; init; }
}

/// <summary>A plan at a glance: who does what until when, and what was found.</summary>
/// <param name="Language">Language of all that is said, "vi" or "en".</param>
/// <param name="AsOf">The day judged on, "YYYY-MM-DD".</param>
/// <param name="AsOfText">The same as a phrase to show.</param>
/// <param name="Year">The year whose quarters the columns are.</param>
/// <param name="Columns">When tasks are due, in order of time.</param>
/// <param name="Leads">Who leads tasks, most tasks first; who is missing comes last.</param>
/// <param name="Tasks">In order of the text, without rows that only add to one or head others.</param>
/// <param name="Rules">Rules with findings, heaviest and most frequent first.</param>
internal sealed record Overview(
    string Uri,
    string Language,
    string AsOf,
    string AsOfText,
    int Year,
    IReadOnlyList<string> Notices,
    IReadOnlyList<OverviewColumn> Columns,
    IReadOnlyList<OverviewLead> Leads,
    IReadOnlyList<OverviewTask> Tasks,
    IReadOnlyList<OverviewRule> Rules)
{
    /// <summary>Null for a Word file.</summary>
    public int? Version { get; init; }

    public string? Title { get; init; }
}

/// <param name="Id">"before", "q1" to "q4", "year", "after", "regular", "open" or "missing".</param>
internal sealed record OverviewColumn(string Id, string Title)
{
    /// <summary>How many tasks, each counted once.</summary>
    public int Count { get; set; }
}

/// <param name="Kind">"single", "collective", "unknown" or "missing".</param>
/// <param name="Counts">Tasks by column.</param>
/// <param name="Total">Tasks in all.</param>
internal sealed record OverviewLead(string Name, string Kind, IReadOnlyList<int> Counts, int Total);

/// <param name="Leads">Indexes into the overview's leads; a task with two counts for both.</param>
/// <param name="Column">Index into the overview's columns.</param>
/// <param name="DeadlineClass">As in "extract".</param>
/// <param name="Place">The task's row.</param>
internal sealed record OverviewTask(
    string Number,
    string Text,
    string Area,
    string Lead,
    IReadOnlyList<int> Leads,
    string Deadline,
    string DeadlineClass,
    int Column,
    OverviewPlace Place)
{
    /// <summary>First day of the interval, "YYYY-MM-DD"; null where none follows from the words.</summary>
    public string? From { get; init; }

    /// <summary>Last day of it.</summary>
    public string? To { get; init; }
}

/// <param name="Severity">The heaviest of its findings.</param>
internal sealed record OverviewRule(string Code, string Rule, string Title, string Severity, IReadOnlyList<OverviewFinding> Findings);

internal sealed record OverviewFinding(string Severity, string Text, string Problem, OverviewPlace Place);

/// <summary>Where a click goes to.</summary>
/// <param name="Range">In the document; for a Word file in its text view.</param>
internal sealed record OverviewPlace(Range Range)
{
    /// <summary>For a Word file: the first place in its document view.</summary>
    public ViewPlace? View { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(OverviewParams))]
internal sealed partial class OverviewJson : JsonSerializerContext;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Overview))]
internal sealed partial class OverviewOutputJson : JsonSerializerContext;
