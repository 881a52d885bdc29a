using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Reports;

/// <summary>The line that words stand in, or of a very long one the part around them.</summary>
/// <param name="Text">Without its end.</param>
/// <param name="Start">Offset of the first word in <paramref name="Text"/>; <paramref name="End"/> is exclusive and not beyond it.</param>
/// <param name="IsCutBefore">True where the line has more before <paramref name="Text"/>; <paramref name="IsCutAfter"/> behind it.</param>
internal sealed record ReportedLine(string Text, int Start, int End, bool IsCutBefore, bool IsCutAfter)
{
    // Far more than any report shows, also where every letter has two marks of its own.
    private const int Before = 320;
    private const int After = 440;

    /// <summary>The first line of a span. Words that go on in the next line end with this one.</summary>
    public static ReportedLine Of(SourceText source, TextSpan span)
    {
        var line = source.LineSpan(source.LineOf(span.Start));
        var from = Math.Max(line.Start, Math.Min(span.Start, line.End) - Before);
        var to = Math.Min(line.End, span.Start + After);
        if (from > line.Start && char.IsLowSurrogate(source.Text[from])) from--;
        if (to < line.End && char.IsLowSurrogate(source.Text[to])) to++;
        var start = Math.Min(span.Start, line.End);
        return new ReportedLine(
            source.Text[from..to], start - from, Math.Clamp(span.End, start, to) - from, from > line.Start, to < line.End);
    }
}
