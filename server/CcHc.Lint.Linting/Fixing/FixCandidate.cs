using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Fixing;

/// <summary>A change that is wanted, its edits with the line ends of the document.</summary>
internal sealed record FixCandidate(Finding Finding, Fix Fix, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>The change with its line ends put right; null where its edits don't fit the text, which is a fault of the rule.</summary>
    public static FixCandidate? Of(Finding finding, Fix fix, string text, string lineEnd)
    {
        var edits = new List<TextEdit>(fix.Edits.Count);
        foreach (var edit in fix.Edits)
        {
            if (edit.Span.Start < 0 || edit.Span.End < edit.Span.Start || edit.Span.End > text.Length) return null;
            if (SplitsPair(text, edit.Span.Start) || SplitsPair(text, edit.Span.End)) return null;
            edits.Add(edit with { NewText = LineEnds.Write(edit.NewText, lineEnd) });
        }

        return edits.Count > 0 && new EditSet().HasRoomFor(edits) ? new FixCandidate(finding, fix, edits) : null;
    }

    /// <summary>The same change in a text that has been edited elsewhere.</summary>
    public FixCandidate After(EditSet earlier) =>
        this with { Edits = [.. Edits.Select(edit => edit with { Span = earlier.Map(edit.Span) })] };

    /// <summary>From the first to the last edit.</summary>
    public TextSpan Place
    {
        get
        {
            var (start, end) = (Edits[0].Span.Start, Edits[0].Span.End);
            foreach (var edit in Edits) (start, end) = (Math.Min(start, edit.Span.Start), Math.Max(end, edit.Span.End));
            return new TextSpan(start, end);
        }
    }

    // Between the halves of a surrogate pair, or of "\r\n", nothing may be cut.
    private static bool SplitsPair(string text, int at) =>
        at > 0 && at < text.Length && (char.IsSurrogatePair(text[at - 1], text[at]) || (text[at - 1] == '\r' && text[at] == '\n'));
}
