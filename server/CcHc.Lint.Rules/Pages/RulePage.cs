using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Pages;

/// <summary>A rule's page: its prose and its examples, which are its tests.</summary>
public sealed record RulePage(string Text, IReadOnlyList<PageExample> Examples)
{
    private const string Fence = "```";

    /// <summary>Reads the page's text.</summary>
    /// <exception cref="PageFormatException">A block or a mark is not closed, or an option is unknown; the message names the line.</exception>
    public static RulePage Parse(string text)
    {
        var examples = new List<PageExample>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var info = lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var start = i + 1;
            var end = Array.IndexOf(lines, Fence, start);
            if (end < 0) throw new PageFormatException(start, new LocalizedText("Khối mở ở dòng này chưa được đóng bằng ```.", "The block that opens here is not closed by ```."));
            i = end;
            if (info.Length == 0 || info[0] is not ("sai" or "dung" or "sua")) continue;
            examples.Add(PageExample.Parse(info, string.Join('\n', lines[start..end]) + "\n", start));
        }

        return new RulePage(text, examples);
    }
}

/// <summary>One fenced block of a page.</summary>
/// <param name="Kind">"sai" (wrong), "dung" (right) or "sua" (what the fix makes of the block before).</param>
/// <param name="Text">The document without the marks; of a Word file its description as it stands.</param>
/// <param name="Marked">The places between "[[" and "]]"; of a Word file those are known once it is made.</param>
/// <param name="AsOf">The option "as-of", or null.</param>
/// <param name="Line">1-based line of the page on which the block opens.</param>
public sealed record PageExample(string Kind, string Text, IReadOnlyList<TextSpan> Marked, DateOnly? AsOf, int Line)
{
    /// <summary>True for a block that describes a Word file ("sai docx"): what is otherwise than in a document that is set right.</summary>
    public bool IsDocx { get; init; }

    internal static PageExample Parse(string[] info, string marked, int line)
    {
        DateOnly? asOf = null;
        var isDocx = false;
        foreach (var option in info.Skip(1))
        {
            if (option == "docx")
            {
                isDocx = true;
                continue;
            }

            var pair = option.Split('=', 2);
            if (pair is not ["as-of", var day] || DateText.OfIso(day) is not { } date)
                throw new PageFormatException(line, new LocalizedText($"Tùy chọn “{option}” không có; được dùng: docx, as-of=YYYY-MM-DD.", $"Unknown option “{option}”; docx and as-of=YYYY-MM-DD are allowed."));
            asOf = date;
        }

        if (isDocx && info[0] == "sua") throw new PageFormatException(line, new LocalizedText("Không có khối sua cho tệp Word.", "What a fix makes of a Word file cannot be shown."));
        var text = isDocx ? new MarkedText(marked, []) : MarkedText.Parse(marked, line);
        return new PageExample(info[0], text.Text, text.Marked, asOf, line) { IsDocx = isDocx };
    }
}
