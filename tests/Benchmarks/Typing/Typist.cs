namespace CcHc.Lint.Benchmarks.Typing;

/// <summary>Types and deletes letters at random places of a text, and knows where they are by then. The same on every run.</summary>
internal sealed class Typist
{
    private static readonly string[] Keys = ["a", "n", "h", "ế", "ộ", " ", ",", "t"];

    private readonly Random _random;
    private readonly List<string> _lines;

    public Typist(string text, int seed)
    {
        _random = new Random(seed);
        _lines = [.. text.Split('\n')];
    }

    /// <summary>The next key: what it takes away from a line and what it puts there.</summary>
    public (int Line, int Character, int Length, string Text) Next()
    {
        int line;
        do
        {
            line = _random.Next(_lines.Count);
        }
        while (_lines[line].Length == 0);
        var at = _random.Next(_lines[line].Length);
        var isDeletion = _random.Next(5) == 0;
        var key = isDeletion ? "" : Keys[_random.Next(Keys.Length)];
        var length = isDeletion ? 1 : 0;
        _lines[line] = _lines[line][..at] + key + _lines[line][(at + length)..];
        return (line, at, length, key);
    }
}
