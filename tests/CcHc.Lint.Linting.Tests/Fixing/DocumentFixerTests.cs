using CcHc.Lint.Linting.Fixing;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Fixing;

/// <summary>What the fixer does with fixes, whatever rules they come from.</summary>
public class DocumentFixerTests
{
    private static readonly FixOptions Unsafe = new(true, []);

    private static FixResult Fix(string text, FixOptions options, params WordRule[] rules) =>
        new DocumentFixer(WordLint.With(rules), WordLint.Read).Fix(WordLint.Read(text), options);

    [Fact]
    public void Mends_every_place_and_tells_where_it_stands_now()
    {
        var result = Fix("a xx b xx c\n", FixOptions.Safe, new WordRule("xx", "dài hơn"));
        Assert.Equal("a dài hơn b dài hơn c\n", result.Text);
        Assert.Equal(["dài hơn", "dài hơn"], result.Applied.Select(fix => result.Text[fix.Place.Start..fix.Place.End]));
        Assert.Empty(result.After.Findings);
        Assert.True(result.IsSettled);
        Assert.Empty(result.Refused);
    }

    [Fact]
    public void A_document_without_fixes_stays_as_it_is()
    {
        var result = Fix("a xx\r\n", FixOptions.Safe, new WordRule("xx", null));
        Assert.Equal("a xx\r\n", result.Text);
        Assert.False(result.HasChanged);
        Assert.Single(result.After.Findings);
    }

    [Fact]
    public void An_unsafe_fix_waits_to_be_asked_for()
    {
        var rule = new WordRule("xx", "yy") { IsSafe = false };
        Assert.Equal("xx\n", Fix("xx\n", FixOptions.Safe, rule).Text);
        Assert.Equal("yy\n", Fix("xx\n", Unsafe, rule).Text);
    }

    [Theory]
    [InlineData("rule-xx", "yy zz")]
    [InlineData("RULE-ZZ", "xx ww")]
    [InlineData("test2", "yy ww")]
    [InlineData("first", "yy zz")]
    [InlineData("another", "xx zz")]
    public void Only_the_rules_that_are_asked_for(string selector, string expected) =>
        Assert.Equal(expected, Fix("xx zz", new FixOptions(false, [selector]), new WordRule("xx", "yy") { Pack = "first" }, new WordRule("zz", "ww") { Pack = "second" }).Text);

    [Fact]
    public void Edits_that_touch_wait_for_the_next_pass()
    {
        // "xxzz": the two edits stand side by side; both are made in the end.
        var result = Fix("xxzz\n", FixOptions.Safe, new WordRule("xx", "1"), new WordRule("zz", "2"));
        Assert.Equal("12\n", result.Text);
        Assert.Equal(2, result.Applied.Count);
    }

    [Fact]
    public void Of_edits_that_overlap_the_first_is_made()
    {
        var result = Fix("một hai ba\n", FixOptions.Safe, new WordRule("một hai", "1 2"), new WordRule("hai ba", "2 3"));
        Assert.Equal("1 2 ba\n", result.Text);
        Assert.Single(result.Applied);
    }

    [Fact]
    public void What_one_fix_uncovers_another_mends()
    {
        var result = Fix("aab\n", FixOptions.Safe, new WordRule("aab", "bc"), new WordRule("bc", "d"));
        Assert.Equal("d\n", result.Text);
    }

    [Fact]
    public void Fixes_that_undo_each_other_come_to_rest()
    {
        var result = Fix("xx\n", FixOptions.Safe, new WordRule("xx", "yy"), new WordRule("yy", "xx"));
        Assert.Equal("yy\n", result.Text);
        Assert.Contains("như trước", Assert.Single(result.Refused).Reason.Vi, StringComparison.Ordinal);
        Assert.True(result.IsSettled);
    }

    [Fact]
    public void A_fix_that_changes_nothing_is_named() =>
        Assert.Single(Fix("xx\n", FixOptions.Safe, new WordRule("xx", "xx")).Refused);

    [Fact]
    public void A_fix_without_end_stops_after_ten_passes()
    {
        var result = Fix("x\n", FixOptions.Safe, new WordRule("x\n", "xx\n"));
        Assert.False(result.IsSettled);
        Assert.Equal(new string('x', DocumentFixer.MostPasses + 1) + "\n", result.Text);
    }

    [Fact]
    public void A_fix_that_brings_an_error_is_refused_and_the_others_are_made()
    {
        var result = Fix(
            "1 xx 2 zz 3 xx 4 ww\n", FixOptions.Safe,
            new WordRule("xx", "đúng"), new WordRule("zz", "lỗi nặng"), new WordRule("ww", "tốt"), new WordRule("lỗi nặng", null) { Severity = Severity.Error });
        Assert.Equal("1 đúng 2 zz 3 đúng 4 tốt\n", result.Text);
        var refused = Assert.Single(result.Refused);
        Assert.Equal("rule-zz", refused.Finding.Rule.Id);
        Assert.Contains("TEST8", refused.Reason.Vi, StringComparison.Ordinal);
        Assert.Equal("zz", result.Text[refused.Finding.Span.Start..refused.Finding.Span.End]);
    }

    [Fact]
    public void An_error_that_was_there_before_may_stay()
    {
        var result = Fix("lỗi xx\n", FixOptions.Safe, new WordRule("xx", "dài hơn trước"), new WordRule("lỗi", null) { Severity = Severity.Error });
        Assert.Equal("lỗi dài hơn trước\n", result.Text);
    }

    [Fact]
    public void A_new_warning_may_come() =>
        Assert.Equal("yy\n", Fix("xx\n", FixOptions.Safe, new WordRule("xx", "yy"), new WordRule("yy", null) { Severity = Severity.Warning }).Text);

    [Theory]
    [InlineData("a heading", "I. MỤC TIÊU\n\nxx Nâng cao chất lượng.\n\nII. NHIỆM VỤ\n\nCông khai thủ tục.\n", "II. NHIỆM VỤ", "Nhiệm vụ của các sở là")]
    [InlineData("a citation", "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.\n", "61/2018/NĐ-CP", "mới")]
    [InlineData("a table cell", "| STT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát |\n| 2 | Tập huấn |\n", "| 2 | Tập huấn |\n", "")]
    public void A_fix_that_loses_structure_is_refused(string what, string text, string words, string newText)
    {
        Assert.NotEmpty(what);
        var result = Fix(text, FixOptions.Safe, new WordRule(words, newText));
        Assert.Equal(text, result.Text);
        Assert.Single(result.Refused);
    }

    [Theory]
    [InlineData("xx\r\nb\r\n", "một\r\nhai\r\nb\r\n")]
    [InlineData("xx\nb\n", "một\nhai\nb\n")]
    [InlineData("xx", "một\nhai")]
    public void New_lines_end_as_the_document_s_lines_do(string text, string expected)
    {
        Assert.Equal(expected, Fix(text, FixOptions.Safe, new WordRule("xx", "một\nhai")).Text);
        Assert.Equal(expected, Fix(text, FixOptions.Safe, new WordRule("xx", "một\r\nhai")).Text);
    }

    [Theory]
    [InlineData("beyond the end", "xx", 0, 5)]
    [InlineData("before the start", "xx", -1, 0)]
    [InlineData("through a surrogate pair", "xx😀", 0, 1)]
    [InlineData("through a line end", "xx\r\n", 0, 1)]
    public void An_edit_that_does_not_fit_is_refused(string what, string text, int start, int end)
    {
        Assert.NotEmpty(what);
        var result = Fix(text, FixOptions.Safe, new WordRule("xx", "yy") { Shift = (start, end) });
        Assert.Equal(text, result.Text);
        Assert.Contains("không khớp", Assert.Single(result.Refused).Reason.Vi, StringComparison.Ordinal);
    }
}
