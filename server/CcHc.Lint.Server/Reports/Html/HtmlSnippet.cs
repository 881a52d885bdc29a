namespace CcHc.Lint.Server.Reports.Html;

/// <summary>The words of a finding with what stands around them in the line.</summary>
/// <param name="Before">Cut at a word, with "…", where the line is long.</param>
internal sealed record HtmlSnippet(string Before, string Words, string After)
{
    private const int Around = 110;
    private const int MostWords = 400;

    public static HtmlSnippet Of(ReportedFinding finding)
    {
        var line = finding.Line;
        var before = line is null ? "" : line.Text[..line.Start];
        var after = line is null || finding.Range.EndLine > finding.Range.Line ? "" : line.Text[line.End..];
        var words = finding.SourceText;
        if (before.Length > Around || line is { IsCutBefore: true }) before = "…" + before[CutAfterSpace(before, Math.Max(0, before.Length - Around))..];
        if (after.Length > Around || (line is { IsCutAfter: true } && after.Length > 0)) after = after[..CutBeforeSpace(after, Math.Min(after.Length, Around))] + "…";
        if (words.Length > MostWords) words = words[..CutBeforeSpace(words, MostWords)] + "…";
        return new HtmlSnippet(before, words, after);
    }

    private static int CutAfterSpace(string text, int from)
    {
        var space = text.IndexOf(' ', from);
        return space >= 0 ? space : Whole(text, from);
    }

    private static int CutBeforeSpace(string text, int to)
    {
        var space = text.LastIndexOf(' ', Math.Min(to, text.Length - 1));
        return space > 0 ? space : Whole(text, to);
    }

    // Never between the halves of a character.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
