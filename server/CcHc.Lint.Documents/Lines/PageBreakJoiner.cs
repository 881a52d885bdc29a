using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Lines;

/// <summary>Joins paragraphs that a page break cut in two: text extraction leaves a blank line there.</summary>
internal static class PageBreakJoiner
{
    private const int MinCutLength = 30;
    private const int MinSentenceLength = 60;
    private const int MaxTitleLength = 150;

    // A sentence that stops at one of these goes on, whatever the next line begins with.
    private static readonly HashSet<string> OpenWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "của", "và", "các", "những", "với", "về", "theo", "cho", "tại", "trong", "để", "do", "bởi", "là", "từ", "đến", "khi",
        "một", "thuộc", "trên", "hoặc", "bằng", "giữa", "giao", "gồm", "trừ", "ở", "qua", "sang", "ngày", "tháng", "năm", "số",
        "như", "mà", "được", "bị", "có", "không", "phải", "cần", "sẽ", "đã", "đang", "cùng", "mọi", "từng", "mỗi", "bộ", "sở",
    };

    // Paragraphs of a plan open like this; behind them no sentence goes on.
    private static readonly string[] Openings =
    [
        "Căn cứ ", "Thực hiện ", "Xét đề nghị", "Theo đề nghị", "Trên đây", "Nơi gửi", "Phụ lục", "Kính gửi",
        "Ghi chú", "Lưu ý", "Kèm theo", "Độc lập",
    ];

    public static List<Block> Join(List<Block> blocks)
    {
        var result = new List<Block>(blocks.Count);
        var parts = new List<Block>();
        foreach (var block in blocks)
        {
            if (parts.Count > 0 && GoesOn(parts[0], parts[^1], block))
            {
                parts.Add(block);
                continue;
            }

            Add(result, parts);
            parts.Clear();
            parts.Add(block);
        }

        Add(result, parts);
        return result;
    }

    private static bool GoesOn(Block head, Block last, Block next)
    {
        if (next.Kind != BlockKind.Paragraph || next.Marker is not null || next.BoldPrefix > 0 || next.Text.IsEmpty) return false;
        if (head.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || last.Text.IsEmpty) return false;
        if (last.IsBold || TextShape.EndsSentence(last.Text.Text)) return false;
        var before = LastLine(last.Text.Text);
        var first = next.Text.Text[0];
        if (last.Text.Length < MinCutLength || TextShape.IsCapitals(before)) return false;
        if (char.IsLower(first)) return true;
        return char.IsUpper(first) && IsCutSentence(head, last, before) && !TextShape.IsCapitals(FirstLine(next.Text.Text)) && !HasOpening(next.Text.Text);
    }

    // Before a capital only a sentence that plainly runs on is cut; a title that lacks its full stop is not.
    private static bool IsCutSentence(Block head, Block last, ReadOnlySpan<char> before)
    {
        if (last.Text.Length < MinSentenceLength || !char.IsLetter(before.TrimEnd()[^1])) return false;
        if (OpenWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(TextShape.LastWord(before))) return true;
        var isTitle = ReferenceEquals(head, last) && last.Text.Length < MaxTitleLength && !last.Text.Text.AsSpan().ContainsAny(";:");
        return !isTitle && char.IsLower(TextShape.LastWord(before)[0]);
    }

    private static bool HasOpening(string text)
    {
        if (RecipientsWords.Begin(text)) return true;
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static void Add(List<Block> result, List<Block> parts)
    {
        if (parts.Count == 0) return;
        if (parts.Count == 1)
        {
            result.Add(parts[0]);
            return;
        }

        var text = new MappedText.Builder();
        foreach (var part in parts)
        {
            if (text.Length > 0) text.AppendReplacement("\n", new TextSpan(text.SourceEnd, part.Text.SourceSpan.Start));
            text.Append(part.Text);
        }

        result.Add(parts[0] with { Text = text.Build(), Span = new TextSpan(parts[0].Span.Start, parts[^1].Span.End) });
    }

    private static ReadOnlySpan<char> LastLine(string text) => text.AsSpan(text.LastIndexOf('\n') + 1);

    private static ReadOnlySpan<char> FirstLine(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text.AsSpan(0, end) : text;
}
