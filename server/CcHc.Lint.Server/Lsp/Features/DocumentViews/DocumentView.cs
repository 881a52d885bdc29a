using System.Text.Json.Serialization;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.DocumentViews;

/// <summary>Asks for a Word file as a client can show it.</summary>
internal sealed record DocumentViewParams(TextDocumentIdentifier TextDocument);

/// <summary>A Word file as it is on disk now: what it looks like and what was found in it.</summary>
/// <param name="Language">Language of all that is said, "vi" or "en".</param>
/// <param name="AsOf">The day judged on, "YYYY-MM-DD".</param>
/// <param name="AsOfText">The same as a phrase to show.</param>
/// <param name="Notices">What the reader of the findings should know, and what could not be read or run.</param>
internal sealed record DocumentView(
    string Uri,
    string Language,
    string AsOf,
    string AsOfText,
    IReadOnlyList<string> Notices,
    IReadOnlyList<ViewBlock> Blocks,
    IReadOnlyList<ViewFinding> Findings);

/// <summary>A paragraph or a table. What is null or absent does not apply.</summary>
/// <param name="Kind">"paragraph" or "table".</param>
/// <param name="Story">"body", "note" or "margin" (headers and footers).</param>
internal sealed record ViewBlock(string Kind, string Story)
{
    /// <summary>Number of a paragraph, by which places name it.</summary>
    public int? Id { get; init; }

    /// <summary>All that is shown of a paragraph, its list number included; a line break is "\v".</summary>
    public string? Text { get; init; }

    /// <summary>How many UTF-16 code units of <see cref="Text"/> are the number or bullet that Word makes.</summary>
    public int? MarkLength { get; init; }

    /// <summary>1 to 6 for headings.</summary>
    public int? Level { get; init; }

    /// <summary>0-based level in a list.</summary>
    public int? ListLevel { get; init; }

    /// <summary>"center", "right" or "justify"; left where absent.</summary>
    public string? Align { get; init; }

    /// <summary>Starts and ends in turn: ranges of <see cref="Text"/>.</summary>
    public IReadOnlyList<int>? Bold { get; init; }

    /// <summary>As <see cref="Bold"/>.</summary>
    public IReadOnlyList<int>? Italic { get; init; }

    public IReadOnlyList<ViewRow>? Rows { get; init; }

    /// <summary>True for a table without lines, which only sets things side by side.</summary>
    public bool? IsLayout { get; init; }
}

internal sealed record ViewRow(IReadOnlyList<ViewCell> Cells)
{
    public bool? IsHead { get; init; }

    /// <summary>How many columns stand empty before the first cell.</summary>
    public int? ColumnsBefore { get; init; }
}

internal sealed record ViewCell(IReadOnlyList<ViewBlock> Blocks)
{
    public int? ColSpan { get; init; }

    public int? RowSpan { get; init; }
}

/// <summary>A range of the text of a paragraph, in UTF-16 code units; empty where nothing but a place is meant.</summary>
/// <param name="Block">The paragraph's id.</param>
internal sealed record ViewPlace(int Block, int Start, int End);

/// <param name="Code">Code of the rule, "PLAN201".</param>
/// <param name="Title">What the rule is about, one line.</param>
/// <param name="Severity">"error", "warning" or "info".</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Reason">Why.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Source">What demands it.</param>
/// <param name="Places">At least one in a document that has words: a finding may reach over several paragraphs.</param>
internal sealed record ViewFinding(
    string Code,
    string Rule,
    string Title,
    string Severity,
    string Text,
    string Problem,
    string Reason,
    string Remedy,
    string Source,
    string Confidence,
    string Fingerprint,
    IReadOnlyList<ViewPlace> Places,
    IReadOnlyList<ViewRelated> Related,
    IReadOnlyList<ViewFix> Fixes)
{
    /// <summary>True where what is named is not to be used any more.</summary>
    public bool? IsDeprecated { get; init; }
}

internal sealed record ViewRelated(string Message, IReadOnlyList<ViewPlace> Places);

/// <param name="IsSafe">True where the copy with tracked changes makes it.</param>
internal sealed record ViewFix(string Title, bool IsSafe);

/// <summary>"cchcLint/documentViewChanged": what was shown of the file holds no more.</summary>
/// <param name="IsDeleted">True where the file is gone.</param>
internal sealed record DocumentViewChangedParams(string Uri, bool IsDeleted);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DocumentViewParams))]
internal sealed partial class DocumentViewJson : JsonSerializerContext;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DocumentView))]
[JsonSerializable(typeof(DocumentViewChangedParams))]
internal sealed partial class DocumentViewOutputJson : JsonSerializerContext;
