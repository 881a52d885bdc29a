using System.Text;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Markdown;

/// <summary>
/// A text that is read with what the version before was read to is what it is when it is read by itself, after any edits.
/// The sequences are seeded; CCHC_VERSION_SEEDS runs more of them.
/// </summary>
public sealed class VersionTests
{
    private const int Edits = 60;

    private const string Plan = """
        ỦY BAN NHÂN DÂN

        # KẾ HOẠCH

        Cải cách hành chính năm 2022, lấy người dân làm trung tâm của mọi
        thay đổi.

        ## I. MỤC TIÊU

        - Rà soát thủ tục.
          - Công khai.
        - Số hóa **hồ sơ** & dữ liệu.
        1. Giao Sở Nội vụ
        2. Giao Sở Tài chính

        | STT | Nhiệm vụ | Chủ trì |
        |---|---|---|
        | 1 | Kiểm tra **cải cách** | Sở Nội vụ |
        <!-- ghi chú -->
        | 2 | Tập huấn | Sở Tư pháp |

        <p>Đoạn <b>đậm</b></p>

        <table><tr><th>STT</th><th>Việc</th></tr><tr><td rowspan="2">1</td><td>Báo cáo</td></tr><tr><td>Tổng kết</td></tr></table>

        +------+-----------+----------+
        | STT  | Nhiệm vụ  | Chủ trì  |
        +======+===========+==========+
        | 1    | Công khai | Sở Nội   |
        |      | thủ tục   | vụ       |
        |      +-----------+----------+
        |      | Báo cáo   | Sở Y tế  |
        +------+-----------+----------+

          ----------------------------
          STT    Nhiệm vụ    Chủ trì
          ------ ----------- ---------
          1      Công khai   Sở Nội
                 thủ tục     vụ

          2      Báo cáo     Sở Y tế
          ----------------------------

          STT   Việc
          ----- ---------
          1     Tổng kết

        1	Rà soát	Sở Nội vụ	Quý I
        2	Đào tạo	Sở Tư pháp	Quý II
        3	Số hóa
        hồ sơ	Sở Y tế	Quý III

        > Trích dẫn
        > hai dòng

        [^1]: Chú thích.

        ```
        mã
        ```

        Nơi nhận:
        - Như trên;
        """;

    private static readonly string[] Pieces =
    [
        "a", "ế", "A", " ", "\n", "\n\n", "\r", "\r\n", "\t", "\t\t\t", "|", "| ", "|a|b|c|\n", "|--|--|\n", "+--+--+\n", "+--", "+", "| a  | b |\n", "-- --\n", "-----\n", "a  b\n", "1\t2\t3\t4\n", "*", "**", "`", "```\n", "\n```\n", "~~~\n", "```markdown\n",
        "<", ">", "<!--", "-->", "<!-- x -->", "<!--\n\n-->", "<table>", "</table>", "<tr>", "<td>", "</td>", "<ul>", "</ul>", "<li>", "<h2>", "</h2>", "<br>", "<b", "\"",
        "---\n", "a: b\n", "---\na: b\n---\n", "- a <!-- b\n", "<p", "- a <b\n", "# ", "#", "- ", "  - ", "      - ", "+ ", "1. ", "a) ", "II. ", "Điều 3. ", "> ", "[^2]: ", "&amp;", "\\|", "Nơi nhận:\n", "PHỤ LỤC\n",
        "Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành và Ủy ban nhân dân các huyện, thị xã, thành phố rà soát, tổng hợp, báo cáo kết quả vào ngày",
        "e\u0302\u0301", "🙂",
    ];

    public static TheoryData<int> Seeds()
    {
        var seeds = int.TryParse(Environment.GetEnvironmentVariable("CCHC_VERSION_SEEDS"), out var more) ? more : 40;
        return [.. Enumerable.Range(0, seeds)];
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_version_reads_as_it_does_by_itself(int seed)
    {
        var random = new Random(seed);
        var text = random.Next(3) switch
        {
            0 => Plan,
            1 => Plan.Replace("\n", "\r\n", StringComparison.Ordinal),
            _ => string.Concat(Enumerable.Range(0, 200).Select(_ => Pieces[random.Next(Pieces.Length)])),
        };
        var limits = random.Next(4) == 0 ? new ReadLimits { MaxBlocks = 12, MaxTableCells = 25, MaxDepth = 3 } : ReadLimits.Default;
        var memory = new DocumentMemory();
        for (var edit = 0; edit < Edits; edit++)
        {
            if (random.Next(60) == 0) limits = limits with { MaxBlocks = 5 + random.Next(100) };
            Assert.Equal(Shown(DocumentReader.ReadText("plan.md", text, limits)), Shown(DocumentReader.ReadText("plan.md", text, limits, memory)));
            text = Edited(text, random);
        }
    }

    [Theory]
    [InlineData("# X\n", "---\na: b\n---\n# X\n")]
    [InlineData("", "-", "--", "---", "---\n", "---\na: b", "---\na: b\n---", "---\na: b\n---\n", "---\na b\n---\n")]
    [InlineData("\n---\na: b\n---\n", "---\na: b\n---\n", "\n---\na: b\n---\n")]
    [InlineData("Text\n- foo <!-- x\n- bar\n\nlater\n", "Text\n\n- foo <!-- x\n- bar\n\nlater\n", "Text\n\n- foo <!-- x\n- bar\n\nlater\n-->\n")]
    [InlineData("Text\n- foo <p x\n- bar\n\nlater\n", "Text\n\n- foo <p x\n- bar\n\nlater\n", "Text\n\n- foo <p x\n- bar>\n\nlater\n")]
    [InlineData("Text\n- foo <table>\n- bar\n\nlater\n", "Text\n\n- foo <table>\n- bar\n\nlater\n", "Text\n\n- foo <table>\n- bar\n\nlater\n<tr><td>x</td></tr></table>\n")]
    [InlineData("Text\n  -- --\n  a  b\n\nlater\n", "Text\n\n  -- --\n  a  b\n\nlater\n", "Text\n\n  -- --\n  a  b\n\n  c  d\n  -- --\n")]
    [InlineData("Text\n\n-----\na  b\n-- --\nc  d\n\nlater\n", "Text\n\n-----\na  b\n-- --\nc  d\n\nlater\n-----\n", "Text\n\n-----\na  b\n-- -\nc  d\n\nlater\n-----\n")]
    public void What_decides_far_away_is_looked_at_again(params string[] versions)
    {
        var memory = new DocumentMemory();
        foreach (var text in versions) Assert.Equal(Shown(DocumentReader.ReadText("plan.md", text)), Shown(DocumentReader.ReadText("plan.md", text, memory: memory)));
    }

    [Fact]
    public void What_stands_before_an_edit_is_the_same_object_and_what_stands_behind_has_moved()
    {
        var memory = new DocumentMemory();
        var first = DocumentReader.ReadText("plan.md", Plan, memory: memory);
        var second = DocumentReader.ReadText("plan.md", Plan.Replace("Tập huấn", "Tập huấn ngay", StringComparison.Ordinal), memory: memory);
        var changed = 0;
        for (var b = 0; b < first.Blocks.Count; b++)
        {
            if (ReferenceEquals(first.Blocks[b], second.Blocks[b])) continue;
            changed++;
            Assert.Same(first.Blocks[b].Text.Text, second.Blocks[b].Text.Text);
        }

        Assert.InRange(changed, 5, first.Blocks.Count - 8);
    }

    [Fact]
    public void Rows_of_a_table_that_an_edit_left_alone_are_not_read_again()
    {
        var memory = new DocumentMemory();
        var first = Rows(DocumentReader.ReadText("plan.md", Plan, memory: memory));
        var second = Rows(DocumentReader.ReadText("plan.md", Plan.Replace("Tập huấn", "Tập huấn ngay", StringComparison.Ordinal).Replace("Sở Y tế", "Sở Y", StringComparison.Ordinal), memory: memory));
        Assert.Same(first[1], second[1]);
        Assert.NotSame(first[2], second[2]);
        var third = Rows(DocumentReader.ReadText("plan.md", Plan.Replace("3\tSố", "3\tSố số", StringComparison.Ordinal), memory: memory));
        Assert.Equal(first[^2].Cells[1].Text.Text, third[^2].Cells[1].Text.Text);
        Assert.NotEqual(first[^1].Cells[1].Text.Text, third[^1].Cells[1].Text.Text);
    }

    private static List<TableRow> Rows(Document document) => [.. document.Blocks.Where(block => block.Table is not null).SelectMany(block => block.Table!.Rows)];

    private static string Edited(string text, Random random)
    {
        // Now and then at the very start, and often at the start of a line.
        var at = random.Next(12) == 0 ? 0 : random.Next(text.Length + 1);
        if (random.Next(3) == 0) at = text.IndexOf('\n', at) + 1;
        var other = Math.Min(text.Length, at + random.Next(random.Next(3) == 0 ? 200 : 6));
        return random.Next(10) switch
        {
            0 or 1 or 2 => text.Remove(at, other - at),
            3 when text.Length < 6000 => text.Insert(random.Next(text.Length + 1), text[at..other]),
            4 => text.Replace("\n\n", "\n", StringComparison.Ordinal),
            5 => text.Remove(at, other - at).Insert(at, Pieces[random.Next(Pieces.Length)]),
            _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private static string Shown(Document document)
    {
        var shown = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            shown.Append(block.Kind).Append(' ').Append(block.Span).Append(' ').Append(block.Marker).Append(' ').Append(block.HeadingLevel).Append(' ').Append(block.Depth).Append(' ').Append(block.BoldPrefix)
                .Append(' ').Append(block.HasBullet);
            Show(block.Text, shown);
            if (block.Table is not { } table) continue;
            shown.Append("  ").Append(table.Span).Append(' ').Append(table.HasHeadRow).Append('\n');
            foreach (var row in table.Rows)
            {
                shown.Append("  ").Append(row.Span).Append('\n');
                foreach (var cell in row.Cells)
                {
                    shown.Append("    ").Append(cell.Column).Append(' ').Append(cell.Span).Append(' ').Append(cell.ColumnSpan).Append(' ').Append(cell.RowSpan).Append(' ').Append(cell.IsMergedContinuation);
                    Show(cell.Text, shown);
                }
            }
        }

        foreach (var problem in document.Problems) shown.Append(problem).Append('\n');
        return shown.ToString();
    }

    private static void Show(MappedText text, StringBuilder shown)
    {
        shown.Append(" “").Append(text.Text).Append('”');
        for (var at = 0; at < text.Length; at++) shown.Append(' ').Append(text.ToSource(at, at + 1).Start).Append('-').Append(text.ToSource(at, at + 1).End);
        shown.Append('\n');
    }
}
