using DiffPlex;
using DiffPlex.Model;

namespace CcHc.Lint.Server.Files;

/// <summary>Writes what separates two texts as a unified diff that "patch" and "git apply" take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="file">Path to show, "/" between folders.</param>
    /// <returns>Lines with their own ends ("\r\n" stays "\r\n"); "" for equal texts.</returns>
    public static string Of(string file, string before, string after)
    {
        if (string.Equals(before, after, StringComparison.Ordinal)) return "";
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LinesOf);
        var name = file.Replace('\\', '/');
        var isRooted = name.StartsWith('/');
        var text = new System.Text.StringBuilder();
        text.Append($"--- {(isRooted ? "" : "a/")}{name}\n+++ {(isRooted ? "" : "b/")}{name}\n");
        for (var first = 0; first < diff.DiffBlocks.Count;)
        {
            var last = first;
            while (last + 1 < diff.DiffBlocks.Count && GapBehind(diff.DiffBlocks[last], diff.DiffBlocks[last + 1]) <= 2 * Context) last++;
            AppendHunk(text, diff, first, last);
            first = last + 1;
        }

        return text.ToString();
    }

    private static int GapBehind(DiffBlock block, DiffBlock next) => next.DeleteStartA - block.DeleteStartA - block.DeleteCountA;

    private static void AppendHunk(System.Text.StringBuilder text, DiffResult diff, int first, int last)
    {
        var (opening, closing) = (diff.DiffBlocks[first], diff.DiffBlocks[last]);
        var before = Math.Min(Context, opening.DeleteStartA);
        var endOfBlocks = closing.DeleteStartA + closing.DeleteCountA;
        var behind = Math.Min(Context, diff.PiecesOld.Length - endOfBlocks);
        var startOld = opening.DeleteStartA - before;
        var startNew = opening.InsertStartB - before;
        var endNew = closing.InsertStartB + closing.InsertCountB + behind;
        text.Append($"@@ -{Range(startOld, endOfBlocks + behind - startOld)} +{Range(startNew, endNew - startNew)} @@\n");
        var at = startOld;
        for (var i = first; i <= last; i++)
        {
            var block = diff.DiffBlocks[i];
            for (; at < block.DeleteStartA; at++) AppendLine(text, ' ', diff.PiecesOld[at]);
            for (; at < block.DeleteStartA + block.DeleteCountA; at++) AppendLine(text, '-', diff.PiecesOld[at]);
            for (var j = 0; j < block.InsertCountB; j++) AppendLine(text, '+', diff.PiecesNew[block.InsertStartB + j]);
        }

        for (; at < endOfBlocks + behind; at++) AppendLine(text, ' ', diff.PiecesOld[at]);
    }

    // Lines are counted from 1; an empty range names the line before it.
    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    private static void AppendLine(System.Text.StringBuilder text, char sign, string line)
    {
        text.Append(sign).Append(line);
        if (!line.EndsWith('\n')) text.Append("\n\\ No newline at end of file\n");
    }

    /// <summary>The lines, each with its end.</summary>
    private static string[] LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }
}
