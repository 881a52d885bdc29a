namespace CcHc.Lint.Documents.Markers;

/// <summary>Finds a bullet at the start of a line.</summary>
public static class BulletScanner
{
    private const string StandAlone = "•▪●○◦‣➢➤►✓✔♦◆■□▫–—";

    /// <summary>The bullet and the blanks behind it. False where the line begins otherwise.</summary>
    /// <param name="line">The line from its first character that is no blank.</param>
    /// <param name="length">Length of the bullet with the blanks behind it.</param>
    public static bool TryScan(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        if (line.IsEmpty || !IsBullet(line)) return false;
        length = 1;
        while (length < line.Length && char.IsWhiteSpace(line[length]) && line[length] != '\n') length++;
        return true;
    }

    private static bool IsBullet(ReadOnlySpan<char> line)
    {
        var c = line[0];
        var next = line.Length > 1 ? line[1] : ' ';
        var blankFollows = char.IsWhiteSpace(next);
        return c switch
        {
            // Drafters often leave the blank out: "-Xây dựng". A sign before a figure is no bullet.
            '-' or '+' => blankFollows || char.IsLetter(next),
            '*' or '·' or '§' or '→' => blankFollows,

            // Word's round second-level bullet turns into the letter "o"; a sentence does not begin with it.
            'o' => blankFollows && char.IsUpper(FirstNonBlank(line[1..])),
            _ => StandAlone.Contains(c) ? blankFollows || char.IsLetter(next) : c is >= '\uF020' and <= '\uF0FF',
        };
    }

    private static char FirstNonBlank(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart();
        return trimmed.IsEmpty ? '\0' : trimmed[0];
    }
}
