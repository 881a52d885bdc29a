using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Tests.Reports;

public class TextReportTests
{
    private const string Text = "KẾ HOẠCH\nGiao các sở thực hiện.\n";

    private const string Table = """
        | STT | Việc | Hạn |
        |---|---|---|
        | 1 | a | Năm 2022 |
        | 2 | b | Năm 2022 |
        | 3 | c | Quý I |
        | 4 | d | Năm 2022 |
        """;

    [Fact]
    public void A_finding_in_Vietnamese()
    {
        var file = ReportFixture.File("kế hoạch.md", Text, ReportFixture.Finding(ReportFixture.Heavy, Text, "các sở"));
        Assert.Equal(
            """
            kế hoạch.md (xét đến ngày 31/01/2022)

            kế hoạch.md:2:6  Lỗi  TEST001 missing-thing
              2 | Giao các sở thực hiện.
                |      ^~~~~~
              Thiếu một điều.
              Vì sao: Vì cần nó.
              Cách sửa: Hãy thêm vào.
              Căn cứ: Nghị định số 1/2020/NĐ-CP

            Đã kiểm tra 1 tệp: 1 lỗi, 0 cảnh báo, 0 gợi ý.

            """,
            ReportFixture.Write("text", ReportFixture.Run(), file));
    }

    [Fact]
    public void A_finding_in_English_with_a_related_place()
    {
        var finding = ReportFixture.Finding(ReportFixture.Heavy, Text, "các sở") with
        {
            Related = [new RelatedPlace(new TextSpan(0, 8), new LocalizedText("Xem đây.", "The title."))],
        };
        Assert.Equal(
            """
            a.md (judged as of 2022-01-31)

            a.md:2:6  Error  TEST001 missing-thing
              2 | Giao các sở thực hiện.
                |      ^~~~~~
              A thing is missing.
              Why: It is needed.
              What to do: Add it.
              Source: Decree 1/2020/NĐ-CP
              See a.md:1:1: The title.

            Checked 1 file: 1 error, 0 warnings, 0 info.

            """,
            ReportFixture.Write("text", ReportFixture.Run("en"), ReportFixture.File("a.md", Text, finding)));
    }

    [Fact]
    public void Many_suggestions_of_one_rule_in_tables_are_one_entry()
    {
        var findings = Enumerable.Range(0, 3).Select(i => ReportFixture.Finding(ReportFixture.Light, Table, "Năm 2022", i)).ToArray();
        var report = ReportFixture.Write("text", ReportFixture.Run(), ReportFixture.File("a.md", Table, findings));
        Assert.Contains("a.md:3:11  Gợi ý  TEST002 year-only — 3 chỗ trong các bảng\n", report, StringComparison.Ordinal);
        Assert.Contains("  Các dòng: 3, 4, 6\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("a.md:4:11", report, StringComparison.Ordinal);
        Assert.Contains("3 gợi ý.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_never_folded()
    {
        var findings = Enumerable.Range(0, 3).Select(i => ReportFixture.Finding(ReportFixture.Heavy, Table, "Năm 2022", i)).ToArray();
        var report = ReportFixture.Write("text", ReportFixture.Run(), ReportFixture.File("a.md", Table, findings));
        foreach (var line in (int[])[3, 4, 6]) Assert.Contains($"a.md:{line}:11  Lỗi", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_and_notices_stand_under_their_file()
    {
        var bad = new CheckedFile("b.md") { Problems = [new DocumentProblem("x", new LocalizedText("Hỏng.", "Broken."))] };
        var skipped = new CheckedFile("c.pdf") { Notices = [new LocalizedText("Bỏ qua.", "Skipped.")] };
        Assert.Equal(
            """
            b.md
              Vấn đề: Hỏng.

            c.pdf
              Lưu ý: Bỏ qua.

            Đã kiểm tra 0 tệp: không có phát hiện nào. 1 vấn đề khi đọc tệp. Bỏ qua 1 tệp.

            """,
            ReportFixture.Write("text", ReportFixture.Run(), bad, skipped));
    }

    [Fact]
    public void Nothing_found_is_one_line() =>
        Assert.Equal(
            "Đã kiểm tra 1 tệp: không có phát hiện nào.\n",
            ReportFixture.Write("text", ReportFixture.Run(), new CheckedFile("a.md") { Result = ReportFixture.File("a.md", Text).Result }));

    [Fact]
    public void Colours_only_where_they_are_asked_for()
    {
        var file = ReportFixture.File("a.md", Text, ReportFixture.Finding(ReportFixture.Heavy, Text, "các sở"));
        Assert.DoesNotContain('\u001b', ReportFixture.Write("text", ReportFixture.Run(), file));
        Assert.Contains("\u001b[1;31mLỗi\u001b[0m", ReportFixture.Write("text", ReportFixture.Run(color: true), file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, false, true)]
    [InlineData(true, true, false, false)]
    [InlineData(true, false, true, false)]
    [InlineData(false, false, false, false)]
    public void The_terminal_the_environment_and_the_option_decide_on_colours(bool isTerminal, bool forbids, bool option, bool expected)
    {
        using var work = new Workspace();
        var file = work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        var environment = new Server.Cli.CliEnvironment
        {
            Today = new DateOnly(2026, 11, 20), WorkingFolder = work.Folder, IsOutputTerminal = isTerminal, ForbidsColor = forbids,
        };
        var output = Workspace.RunWith(environment, "", [.. (string[])["check", file], .. option ? (string[])["--no-color"] : []]).Output;
        Assert.Equal(expected, output.Contains('\u001b'));
    }

    [Fact]
    public void A_name_cannot_send_commands_to_the_terminal()
    {
        var bad = new CheckedFile("a\u001b[2J.md") { Problems = [new DocumentProblem("x", new LocalizedText("Hỏng.", "Broken."))] };
        Assert.DoesNotContain('\u001b', ReportFixture.Write("text", ReportFixture.Run(), bad));
    }
}
