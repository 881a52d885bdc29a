using System.Text;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Pages;

/// <summary>A text of an example without its marks, and the places between "[[" and "]]".</summary>
public sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marked)
{
    /// <param name="line">1-based line of the page on which the example opens.</param>
    /// <exception cref="PageFormatException">A mark is not closed; the message names the line.</exception>
    public static MarkedText Parse(string marked, int line)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var at = 0;
        while (marked.IndexOf("[[", at, StringComparison.Ordinal) is var open && open >= 0)
        {
            var close = marked.IndexOf("]]", open, StringComparison.Ordinal);
            if (close < 0) throw new PageFormatException(line + 1 + marked.AsSpan(0, open).Count('\n'), new LocalizedText("Dấu [[ chưa được đóng bằng ]].", "A mark [[ is not closed by ]]."));
            text.Append(marked, at, open - at);
            var start = text.Length;
            text.Append(marked, open + 2, close - open - 2);
            spans.Add(new TextSpan(start, text.Length));
            at = close + 2;
        }

        text.Append(marked, at, marked.Length - at);
        return new MarkedText(text.ToString(), spans);
    }
}
