using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>The words of a finding with what stands around them in the line.</summary>
/// <param name="Before">Cut at a word, with "…", where the line is long.</param>
internal sealed record HtmlSnippet(string Before, string Words, string After)
{
    private const int Around = 110;
    private const int MostWords = 400;

    public static HtmlSnippet Of(SourceText source, TextSpan span)
    {
        var first = source.LineSpan(source.LineOf(span.Start));
        var last = source.LineSpan(source.LineOf(Math.Max(span.Start, span.End - 1)));
        var before = source.Text[first.Start..span.Start];
        var words = source.Text[span.Start..span.End];
        var after = span.End <= last.End ? source.Text[span.End..last.End] : "";
        if (before.Length > Around) before = "…" + before[CutAfterSpace(before, before.Length - Around)..];
        if (after.Length > Around) after = after[..CutBeforeSpace(after, Around)] + "…";
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
        var space = text.LastIndexOf(' ', to);
        return space > 0 ? space : Whole(text, to);
    }

    // Never between the halves of a character.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
