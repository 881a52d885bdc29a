using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>
/// What is reported of one file, in one language, with its places counted: all that any report says, and nothing that
/// keeps the document in memory. It is what the cache keeps and what shards hand to "merge".
/// </summary>
/// <param name="File">Path to show.</param>
internal sealed record ReportedFile(string File)
{
    /// <summary>The place of the document among all inputs of the run, from 0; of a configuration that of the first document it applies to.</summary>
    public int Order { get; init; }

    /// <summary>True for a configuration with problems, false for a document.</summary>
    public bool IsConfiguration { get; init; }

    /// <summary>False where the file could not be read at all, or was passed over.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The day that the document was judged on; null where it was not checked.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>By place, then by code.</summary>
    public IReadOnlyList<ReportedFinding> Findings { get; init; } = [];

    /// <summary>Findings that a comment or the configuration accepts.</summary>
    public IReadOnlyList<ReportedSuppression> Suppressed { get; init; } = [];

    public IReadOnlyList<ReportedProblem> Problems { get; init; } = [];

    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Findings that were left out because a baseline holds them.</summary>
    public int Baselined { get; init; }

    /// <summary>What the document plans; null where no report of the run shows it.</summary>
    public ReportedPlan? Plan { get; init; }
}

/// <summary>Why a file, or a part of it, could not be read or checked.</summary>
/// <param name="Code">Stable name, such as "too-large".</param>
/// <param name="Line">1-based, or 0 where it concerns the file as a whole.</param>
internal sealed record ReportedProblem(string Code, string Message, int Line);

/// <summary>A finding that is accepted.</summary>
/// <param name="Reason">As given by whoever accepts it.</param>
/// <param name="IsInSource">True for a comment in the document, false for an entry of the configuration.</param>
internal sealed record ReportedSuppression(ReportedFinding Finding, string Reason, bool IsInSource);

/// <summary>What a finding says of its rule.</summary>
/// <param name="Source">What demands it: instrument with date, or practice.</param>
internal sealed record ReportedRule(string Id, string Code, string Pack, string Kind, string Source);

/// <summary>One finding.</summary>
internal sealed record ReportedFinding
{
    public required ReportedRule Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What is wrong; <see cref="Reason"/> says why, <see cref="Remedy"/> what to do.</summary>
    public required string Problem { get; init; }

    public required string Reason { get; init; }

    public required string Remedy { get; init; }

    public required ReportedRange Range { get; init; }

    /// <summary>The words pointed at, without mark-up.</summary>
    public required string Text { get; init; }

    /// <summary>The same place as it stands in the file.</summary>
    public required string SourceText { get; init; }

    public required string Fingerprint { get; init; }

    /// <summary>"verified", "likely" or "unverified".</summary>
    public required string Confidence { get; init; }

    /// <summary>The line around the words; null for an empty place in an empty line.</summary>
    public ReportedLine? Line { get; init; }

    public bool IsInTable { get; init; }

    /// <summary>The chapter or annex that the place stands in; "" above the first, and where no report of the run shows it.</summary>
    public string Chapter { get; init; } = "";

    public IReadOnlyList<ReportedRelated> Related { get; init; } = [];

    public IReadOnlyList<ReportedFix> Fixes { get; init; } = [];

    /// <summary>The place in a Word file; null for other formats.</summary>
    public ReportedDocxPlace? Docx { get; init; }
}

/// <summary>A place as people count it: lines and columns from 1, columns in UTF-16 code units, the end exclusive.</summary>
// A class: lists of structs are compiled anew at every start.
internal sealed record ReportedRange(int Line, int Column, int EndLine, int EndColumn);

/// <summary>Another place that belongs to a finding.</summary>
internal sealed record ReportedRelated(ReportedRange Range, string Message, string SourceText);

/// <summary>A change of the file that would mend a finding.</summary>
internal sealed record ReportedFix(string Title, bool IsSafe, IReadOnlyList<ReportedEdit> Edits);

internal sealed record ReportedEdit(ReportedRange Range, string NewText);

/// <summary>A place in a Word file.</summary>
/// <param name="Paragraph">0-based index of the "w:p" element in its part.</param>
/// <param name="Start">Offset in the paragraph's shown text, automatic numbers left out; <paramref name="End"/> is exclusive.</param>
/// <param name="EndParagraph">Where the range ends; the same as <paramref name="Paragraph"/> for nearly all.</param>
internal sealed record ReportedDocxPlace(string Part, int Paragraph, int Start, int End, int EndParagraph);
