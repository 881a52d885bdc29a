using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Plans.Layout;

/// <summary>A line of the body: a paragraph, or what tabs and line breaks set apart in it.</summary>
/// <param name="source">The text of the document.</param>
/// <param name="paragraph">What it stands in.</param>
/// <param name="span">Without blanks at either end; with a letter or figure in it.</param>
/// <param name="isWhole">True where it is all that the paragraph holds.</param>
internal sealed class SetLine(string source, LayoutParagraph paragraph, TextSpan span, bool isWhole)
{
    private string? _words;
    private string? _folded;

    public LayoutParagraph Paragraph => paragraph;

    public TextSpan Span => span;

    public bool IsWhole => isWhole;

    /// <summary>The words, white space folded.</summary>
    public string Words => _words ??= VietnameseText.Normalise(source[span.Start..span.End]).Trim();

    public string Folded => _folded ??= VietnameseText.Fold(Words);

    public bool IsCapitals => Characters.HasLetter(Words) && !Characters.HasLower(Words);

    /// <summary>True where the folded words begin so; most lines are told by their first letter.</summary>
    public bool StartsWith(string folded) =>
        VietnameseText.BaseLetter(char.ToLowerInvariant(source[span.Start])) == VietnameseText.BaseLetter(folded[0]) && Folded.StartsWith(folded, StringComparison.Ordinal);

    /// <summary>The lines of the body in the order of the text; those of tables with content are left out.</summary>
    public static List<SetLine> Of(Document document, DocumentLayout layout)
    {
        var source = document.Source.Text;
        var lines = new List<SetLine>(layout.Paragraphs.Count);
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph.Place == LayoutPlace.Table) continue;
            var (start, end) = Trimmed(source, paragraph.Span.Start, paragraph.Span.End);
            for (var at = start; at < end;)
            {
                var length = source.AsSpan(at, end - at).IndexOfAny('\t', '\v');
                var (from, to) = Trimmed(source, at, length < 0 ? end : at + length);
                if (HasWord(source.AsSpan(from, Math.Max(0, to - from)))) lines.Add(new SetLine(source, paragraph, new TextSpan(from, to), from == start && to == end));
                at = length < 0 ? end : at + length + 1;
            }
        }

        return lines;
    }

    /// <summary>Index of the first line that ends behind an offset; the number of lines where none does.</summary>
    public static int IndexAt(List<SetLine> lines, int offset)
    {
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Span.End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Characters.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    private static (int Start, int End) Trimmed(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        return (start, end);
    }
}
