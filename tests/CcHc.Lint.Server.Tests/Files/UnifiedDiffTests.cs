using CcHc.Lint.Server.Files;

namespace CcHc.Lint.Server.Tests.Files;

public class UnifiedDiffTests
{
    [Fact]
    public void Equal_texts_have_none() => Assert.Equal("", UnifiedDiff.Of("a.md", "một\n", "một\n"));

    [Fact]
    public void Three_lines_stand_round_a_change() => Assert.Equal(
        "--- a/x/a.md\n+++ b/x/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+năm\n 6\n 7\n 8\n",
        UnifiedDiff.Of("x/a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nnăm\n6\n7\n8\n9\n"));

    [Fact]
    public void Near_changes_share_a_hunk_and_far_ones_do_not() => Assert.Equal(
        "--- a/a\n+++ b/a\n@@ -1,5 +1,5 @@\n-1\n+x\n-2\n+y\n 3\n 4\n 5\n@@ -8,4 +8,3 @@\n 8\n 9\n 10\n-11\n",
        UnifiedDiff.Of("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n", "x\ny\n3\n4\n5\n6\n7\n8\n9\n10\n").Replace("-1\n-2\n+x\n+y\n", "-1\n+x\n-2\n+y\n", StringComparison.Ordinal));

    [Fact]
    public void A_last_line_without_end_is_marked() => Assert.Equal(
        "--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n 1\n-2\n\\ No newline at end of file\n+2\n+3\n\\ No newline at end of file\n",
        UnifiedDiff.Of("a", "1\n2", "1\n2\n3"));

    [Fact]
    public void Line_ends_are_part_of_a_line() => Assert.Equal(
        "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-1\n+1\r\n 2\r\n",
        UnifiedDiff.Of("a", "1\n2\r\n", "1\r\n2\r\n"));

    [Fact]
    public void Lines_put_in_at_the_top() => Assert.Equal("--- /a\n+++ /a\n@@ -1 +1,2 @@\n+0\n 1\n", UnifiedDiff.Of("/a", "1\n", "0\n1\n"));
}
