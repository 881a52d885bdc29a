using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>Texts of the tests. "¦" marks the caret; <see cref="Caret"/> takes it out.</summary>
internal static class LspPlans
{
    public const string Uri = "file:///plans/plan.md";

    /// <summary>A plan for 2022 that cites the programme of 2011-2020, with a table of tasks.</summary>
    public const string Plan2022 =
        """
        Sông Thao, ngày 18 tháng 01 năm 2022

        KẾ HOẠCH
        Cải cách hành chính tỉnh Sông Thao năm 2022

        Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020;

        Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch cải cách hành chính (CCHC) năm 2022 như sau:

        I. MỤC TIÊU

        UBND tỉnh nâng cao chất lượng CCHC theo Nghị quyết số 30c/NQ-CP (chi tiết tại Phụ lục kèm theo).

        II. TỔ CHỨC THỰC HIỆN

        1. Sở Nội vụ theo dõi, đôn đốc.

        2. Sở Tài chính bảo đảm kinh phí.

        PHỤ LỤC
        Danh mục nhiệm vụ

        | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|---|
        | 1 | Rà soát thủ tục đất đai | Báo cáo | Sở Nội vụ | Sở Tài chính | Quý I/2022 |
        | 2 | Tập huấn công chức | Lớp tập huấn |  | Sở Tư pháp | Tháng 6/2022 |
        """;

    public static (string Text, JsonObject Position) Caret(string marked)
    {
        var at = marked.IndexOf('¦', StringComparison.Ordinal);
        var text = marked.Remove(at, 1);
        return (text, PositionOf(text, at));
    }

    /// <summary>Position of the first place where some words stand, and of an offset inside them.</summary>
    public static JsonObject PositionOf(string text, string words, int inside = 0, int occurrence = 0)
    {
        var at = -1;
        for (var i = 0; i <= occurrence; i++) at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return PositionOf(text, at + inside);
    }

    public static JsonObject PositionOf(string text, int offset)
    {
        var line = text.AsSpan(0, offset).Count('\n');
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        return new JsonObject { ["line"] = line, ["character"] = offset - start };
    }

    public static JsonObject Range(JsonObject start, JsonObject end) => new() { ["start"] = start.DeepClone(), ["end"] = end.DeepClone() };

    public static JsonObject RangeOf(string text, string words) => Range(PositionOf(text, words), PositionOf(text, words, words.Length));

    /// <summary>The words that a range of a text holds.</summary>
    public static string Words(string text, JsonNode range)
    {
        var (start, end) = (OffsetOf(text, range["start"]!), OffsetOf(text, range["end"]!));
        return text[start..end];
    }

    public static int OffsetOf(string text, JsonNode position)
    {
        var start = 0;
        for (var line = (int)position["line"]!; line > 0; line--) start = text.IndexOf('\n', start) + 1;
        return start + (int)position["character"]!;
    }

    public static JsonObject Insert(JsonObject position, string text) => new() { ["range"] = Range(position, position), ["text"] = text };

    public static JsonObject Replace(JsonObject range, string text) => new() { ["range"] = range.DeepClone(), ["text"] = text };

    public static JsonObject AtPosition(JsonObject position, string uri = Uri) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["position"] = position.DeepClone(),
    };

    public static JsonObject InDocument(string uri = Uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    /// <summary>A text with the edits of a workspace edit, in either form, applied from the last to the first.</summary>
    public static string Apply(string text, JsonNode workspaceEdit)
    {
        var edits = workspaceEdit["documentChanges"]?[0]!["edits"]!.AsArray() ?? workspaceEdit["changes"]!.AsObject().Single().Value!.AsArray();
        foreach (var edit in edits.OrderByDescending(edit => OffsetOf(text, edit!["range"]!["start"]!)))
        {
            var (start, end) = (OffsetOf(text, edit!["range"]!["start"]!), OffsetOf(text, edit["range"]!["end"]!));
            text = text[..start] + (string)edit["newText"]! + text[end..];
        }

        return text;
    }
}
