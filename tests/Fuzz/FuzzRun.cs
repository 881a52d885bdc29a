using System.Diagnostics;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Docx.Writing;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Fuzz;

/// <summary>Reads, checks and copies one damaged file and says what is wrong with the product, if anything.</summary>
internal sealed class FuzzRun
{
    private static readonly DateTime Day = new(2030, 3, 5, 0, 0, 0, DateTimeKind.Utc);

    private readonly Linter _linter = Linter.BuiltIn();

    /// <summary>Files so far that gave a text to check.</summary>
    public int Readable { get; private set; }

    /// <summary>Findings so far.</summary>
    public long Findings { get; private set; }

    /// <summary>The longest that one file took, and its seed.</summary>
    public (TimeSpan Time, int Seed) Slowest { get; private set; }

    /// <summary>Null where all is well.</summary>
    public string? Try(int seed, IReadOnlyList<byte[]> seeds)
    {
        var file = new Mutator(seed).Mutate(seeds);
        var clock = Stopwatch.StartNew();
        try
        {
            return Check(file);
        }
#pragma warning disable CA1031 // Whatever escapes is what is looked for.
        catch (Exception exception)
        {
            return exception.ToString();
        }
#pragma warning restore CA1031
        finally
        {
            if (clock.Elapsed > Slowest.Time) Slowest = (clock.Elapsed, seed);
        }
    }

    private string? Check(byte[] file)
    {
        var document = DocumentReader.Read("a.docx", file);
        if (document.Blocks.Count == 0 && document.Problems.Count == 0) return "no text and no problem";
        if (document.Blocks.Count > 0) Readable++;
        var text = document.Source.Text;
        foreach (var block in document.Blocks)
        {
            if (!IsInside(block.Span, text) || !IsInside(block.Text.SourceSpan, text)) return $"block {block.Span} outside of a text of {text.Length}";
        }

        var result = _linter.Lint(document, new LintOptions(null, new DateOnly(2026, 11, 20)));
        Findings += result.Findings.Count;
        foreach (var finding in result.Findings)
        {
            if (!IsInside(finding.Span, text)) return $"{finding.Rule.Id} at {finding.Span} outside of a text of {text.Length}";
            if (document.Docx!.PlaceOf(finding.Span) is not { } place || place.Start < 0 || place.End < 0) return $"{finding.Rule.Id} at {finding.Span} has no place";
        }

        foreach (var problem in result.Problems)
        {
            if (problem.Code == "rule-failed") return problem.Message.En;
        }

        return CheckCopies(file, document, result.Findings);
    }

    // A copy says the same as the original, however damaged that was, or is not written.
    private static string? CheckCopies(byte[] file, Document document, IReadOnlyList<Finding> findings)
    {
        if (document.Docx is null || findings.Count == 0) return null;
        using var annotated = new MemoryStream();
        var comments = findings.Select(finding => new DocxComment(finding.Span, finding.Rule.Code, [finding.Message.Problem.Vi])).ToList();
        var written = DocxAnnotator.Write("a.docx", file, document, comments, "CcHc.Lint", Day, annotated);
        if (written.IsWritten && DocumentReader.Read("a.docx", annotated.ToArray()).Source.Text != document.Source.Text) return "comments changed the text" + Difference(document.Source.Text, DocumentReader.Read("a.docx", annotated.ToArray()).Source.Text);
        using var changed = new MemoryStream();
        var edits = findings.SelectMany(finding => finding.Fixes).SelectMany(fix => fix.Edits).Select(edit => new DocxEdit(edit.Span, edit.NewText)).ToList();
        var tracked = DocxTrackedChanges.Write("a.docx", file, document, edits, "CcHc.Lint", Day, changed);
        if (!tracked.IsWritten || document.Problems.Count > 0) return null;
        var before = DocumentReader.Read("a.docx", file, new ReadLimits { ReadsOriginal = true }).Source.Text;
        var after = DocumentReader.Read("a.docx", changed.ToArray(), new ReadLimits { ReadsOriginal = true }).Source.Text;
        return after == before ? null : "rejected changes are not the original" + Difference(before, after);
    }

    private static string Difference(string before, string after)
    {
        var at = before.AsSpan().CommonPrefixLength(after);
        return $" at {at}: “{before.AsSpan(at, Math.Min(60, before.Length - at))}”, then “{after.AsSpan(at, Math.Min(60, after.Length - at))}”";
    }

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.End >= span.Start && span.End <= text.Length;
}
