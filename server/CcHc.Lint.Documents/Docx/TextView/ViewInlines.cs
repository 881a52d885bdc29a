using CcHc.Lint.Documents.Lines;

namespace CcHc.Lint.Documents.Docx.TextView;

/// <summary>The words of a text view: they stand there without mark-up.</summary>
internal sealed class ViewInlines(string source, List<TextSpan> bold) : IInlineReader
{
    public InlineText Read(int start, int end)
    {
        var words = new MappedText.Builder();
        var ranges = new List<TextSpan>();
        var lastEnd = -1;
        for (var at = start; at <= end;)
        {
            var length = source.AsSpan(at, end - at).IndexOf('\v');
            var (from, to) = (at, length < 0 ? end : at + length);
            at = to + 1;
            while (from < to && char.IsWhiteSpace(source[from])) from++;
            while (to > from && char.IsWhiteSpace(source[to - 1])) to--;
            if (from == to) continue;
            if (lastEnd >= 0) words.AppendReplacement("\n", new TextSpan(lastEnd, from));
            AddBold(ranges, from, to, words.Length);
            words.AppendVerbatim(source.AsSpan(from, to - from), from);
            lastEnd = to;
        }

        return new InlineText(words.Build(), [.. ranges]);
    }

    public bool IsBold(int start, int end)
    {
        for (var i = FirstAfter(start); i < bold.Count && bold[i].Start < end; i++)
        {
            if (!source.AsSpan(start, Math.Max(start, bold[i].Start) - start).IsWhiteSpace()) return false;
            start = Math.Max(start, Math.Min(end, bold[i].End));
        }

        return source.AsSpan(start, end - start).IsWhiteSpace() && end > start - 1 && HasBoldBefore(start);
    }

    // Blanks alone are not bold.
    private bool HasBoldBefore(int end)
    {
        var index = FirstAfter(end - 1);
        return index < bold.Count && bold[index].Start < end;
    }

    private void AddBold(List<TextSpan> ranges, int from, int to, int offset)
    {
        for (var i = FirstAfter(from); i < bold.Count && bold[i].Start < to; i++)
            ranges.Add(new TextSpan(Math.Max(from, bold[i].Start) - from + offset, Math.Min(to, bold[i].End) - from + offset));
    }

    // The first range that ends behind an offset.
    private int FirstAfter(int offset)
    {
        var (low, high) = (0, bold.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (bold[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
