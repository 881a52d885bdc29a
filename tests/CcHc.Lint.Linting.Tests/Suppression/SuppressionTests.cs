using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Suppression;

public class SuppressionTests
{
    private static readonly Linter Linter = Linter.BuiltIn();

    private static LintResult Lint(string text) =>
        Linter.Lint(DocumentReader.ReadText("k.md", text), new LintOptions(null, new DateOnly(2026, 11, 20)));

    // A document of another kind has no findings but those on its words.
    private static IEnumerable<string> Show(string body) => Lint("# BÁO CÁO\n\n" + body).Findings.Select(finding => $"{finding.Rule.Id}@{LineOf(body, finding) - 2}");

    private static int LineOf(string body, Finding finding) => ("# BÁO CÁO\n\n" + body)[..finding.Span.Start].Count(c => c == '\n') + 1;

    [Fact]
    public void Without_comments_the_words_are_found() => Assert.Equal(["doubled-words@1", "doubled-words@3"], Show("Rà soát các các mẫu.\n\nCập nhật các các mẫu.\n"));

    [Theory]
    [InlineData("<!-- cchc-lint-disable-next-line doubled-words -- lý do -->\nRà soát các các mẫu.\n\nCập nhật các các mẫu.\n", "doubled-words@4")]
    [InlineData("<!-- cchc-lint-disable-next-line WORD203 — lý do -->\n\nRà soát các các mẫu.\n\nCập nhật các các mẫu.\n", "")]
    [InlineData("<!-- cchc-lint-disable doubled-words -- lý do -->\n\nRà soát các các mẫu.\n\nCập nhật các các mẫu.\n", "")]
    [InlineData("<!-- cchc-lint-disable doubled-words -- lý do -->\n\nRà soát các các mẫu.\n\n<!-- cchc-lint-enable doubled-words -->\n\nCập nhật các các mẫu.\n", "doubled-words@7")]
    [InlineData("<!-- cchc-lint-disable wording -- lý do -->\n\nRà soát các các mẫu.\n\n<!-- cchc-lint-enable -->\n\nCập nhật các các mẫu.\n", "doubled-words@7")]
    [InlineData("Rà soát các các mẫu.\n\nCập nhật các các mẫu.\n\n<!-- cchc-lint-disable-file doubled-words -- lý do -->\n", "")]
    [InlineData("Rà soát các các mẫu. <!-- cchc-lint-disable-line doubled-words -- lý do -->\n\nCập nhật các các mẫu.\n", "doubled-words@3")]
    public void Each_scope_holds_where_it_says(string body, string left)
    {
        var code = Linter.Rules.Single(rule => rule.Id == "doubled-words").Code;
        var expected = left.Length == 0 ? [] : left.Split(' ');
        var found = Show(body.Replace("WORD203", code, StringComparison.Ordinal)).Where(item => !item.StartsWith("unused", StringComparison.Ordinal));
        if (body.Contains("next-line WORD203", StringComparison.Ordinal)) expected = ["doubled-words@5"];
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Inside_a_table_the_next_block_is_the_next_row()
    {
        const string Table = """
            # BÁO CÁO

            | STT | Nội dung | Kết quả |
            |---|---|---|
            <!-- cchc-lint-disable-next-line doubled-words -- lý do -->
            | 1 | Rà soát các các mẫu | Đạt |
            | 2 | Cập nhật các các mẫu | Đạt |
            """;
        var finding = Assert.Single(Lint(Table).Findings);
        Assert.Equal("doubled-words", finding.Rule.Id);
        Assert.True(finding.Span.Start > Table.IndexOf("| 2 |", StringComparison.Ordinal));
    }

    [Fact]
    public void A_suppression_without_reason_suppresses_nothing() =>
        Assert.Equal(["suppression-without-reason@1", "doubled-words@2"], Show("<!-- cchc-lint-disable-next-line doubled-words -->\nRà soát các các mẫu.\n"));

    [Fact]
    public void An_unused_one_is_found_and_removing_it_leaves_nothing()
    {
        var text = "# BÁO CÁO\r\n\r\n<!-- cchc-lint-disable-next-line doubled-words -- lý do -->\r\nRà soát các mẫu.\r\n";
        var finding = Assert.Single(Lint(text).Findings);
        Assert.Equal("unused-suppression", finding.Rule.Id);
        var edit = Assert.Single(Assert.Single(finding.Fixes).Edits);
        var mended = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        Assert.Equal("# BÁO CÁO\r\n\r\nRà soát các mẫu.\r\n", mended);
        Assert.Empty(Lint(mended).Findings);
    }

    [Fact]
    public void What_is_suppressed_is_kept_with_its_reason()
    {
        var result = Lint("# BÁO CÁO\n\n<!-- cchc-lint-disable-next-line doubled-words -- theo bản gốc -->\nRà soát các các mẫu.\n");
        Assert.Empty(result.Findings);
        Assert.Equal(("doubled-words", "theo bản gốc"), (Assert.Single(result.Suppressed).Finding.Rule.Id, result.Suppressed[0].Reason));
    }

    [Fact]
    public void An_enable_without_a_disable_is_found() => Assert.Equal(["unused-suppression@1"], Show("<!-- cchc-lint-enable -->\n\nRà soát các mẫu.\n"));

    [Fact]
    public void A_comment_in_a_code_block_says_nothing() =>
        Assert.Equal(["doubled-words@5"], Show("```\n<!-- cchc-lint-disable-file doubled-words -- lý do -->\n```\n\nRà soát các các mẫu.\n"));
}
