using CcHc.Lint.Documents;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Tests.Reports;

public class SnippetTests
{
    /// <summary>The words to underline stand in 〔…〕, which are no part of the text.</summary>
    [Theory]
    [InlineData("Giao 〔Sở Nội vụ〕 chủ trì", "Giao Sở Nội vụ chủ trì", "     ^~~~~~~~~")]
    [InlineData("〔a〕", "a", "^")]
    [InlineData("một\r\nhai 〔ba〕\r\nbốn", "hai ba", "    ^~")]
    [InlineData("a\t〔b〕\tc", "a   b   c", "    ^")]
    [InlineData("\t〔b\tc〕", "    b   c", "    ^~~~~")]
    [InlineData("Xu\u031B\u0309 ly\u0301 〔ho\u0300\u0302 so\u031B〕 mới", "Xu\u031B\u0309 ly\u0301 ho\u0300\u0302 so\u031B mới", "      ^~~~~")]
    [InlineData("📄 〔hồ sơ〕", "📄 hồ sơ", "   ^~~~~")]
    [InlineData("中文 〔hồ sơ〕", "中文 hồ sơ", "     ^~~~~")]
    [InlineData("a\u001b[31m 〔b〕", "a\uFFFD[31m b", "       ^")]
    [InlineData("Sở\u00A0〔Nội\u00A0vụ〕", "Sở\u00A0Nội\u00A0vụ", "   ^~~~~~")]
    [InlineData("dòng 〔một\ndòng hai〕", "dòng một", "     ^~~")]
    [InlineData("hết dòng〔〕", "hết dòng", "        ^")]
    public void Underlines_the_words_in_the_columns_where_they_show(string marked, string line, string underline)
    {
        var snippet = Of(marked);
        Assert.Equal(line, snippet.Line);
        Assert.Equal(underline, snippet.Underline);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_words()
    {
        var snippet = Of(new string('a', 200) + "〔đây〕" + new string('b', 200));
        Assert.Equal("…" + new string('a', 32) + "đây" + new string('b', 65) + "…", snippet.Line);
        Assert.Equal(new string(' ', 33) + "^~~", snippet.Underline);
    }

    [Fact]
    public void Words_at_the_end_of_a_long_line_keep_what_stands_before_them()
    {
        var snippet = Of(new string('a', 200) + "〔đây〕");
        Assert.Equal("…" + new string('a', 97) + "đây", snippet.Line);
        Assert.Equal(new string(' ', 98) + "^~~", snippet.Underline);
    }

    [Fact]
    public void Words_longer_than_the_window_are_cut_with_their_underline()
    {
        var snippet = Of("〔" + new string('a', 300) + "〕");
        Assert.Equal(new string('a', 100) + "…", snippet.Line);
        Assert.Equal("^" + new string('~', 99), snippet.Underline);
    }

    private static Snippet Of(string marked)
    {
        var start = marked.IndexOf('〔', StringComparison.Ordinal);
        var end = marked.IndexOf('〕', StringComparison.Ordinal) - 1;
        var text = marked.Replace("〔", "", StringComparison.Ordinal).Replace("〕", "", StringComparison.Ordinal);
        return Snippet.Of(new SourceText(text), new TextSpan(start, end));
    }
}
