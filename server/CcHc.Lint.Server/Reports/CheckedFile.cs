using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>What is to be reported of one file.</summary>
/// <param name="File">Path to show.</param>
internal sealed record CheckedFile(string File)
{
    private static readonly SourceText NoText = new("");

    /// <summary>Null where the file could not be read at all, or was passed over.</summary>
    public LintResult? Result { get; init; }

    public IReadOnlyList<DocumentProblem> Problems { get; init; } = [];

    public IReadOnlyList<LocalizedText> Notices { get; init; } = [];

    public IReadOnlyList<Finding> Findings => Result?.Findings ?? [];

    /// <summary>True where the file was passed over; a notice says why.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>Findings that were left out because a baseline holds them.</summary>
    public int Baselined { get; init; }

    public DateOnly? AsOf => Result?.Plan.Profile.AsOf;

    /// <summary>The text that spans refer to; empty where nothing was read.</summary>
    public SourceText Source => Result?.Plan.Document.Source ?? NoText;
}
