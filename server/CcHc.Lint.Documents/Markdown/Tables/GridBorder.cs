namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>Borders of grid tables: "+-----+:---:+", "+=====+=====+" below a head.</summary>
internal static class GridBorder
{
    /// <summary>True for a line that is a border from end to end.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 3 && line[0] == '+' && line[^1] == '+' && line[1] != '+' && line.IndexOfAnyExcept("+-=:") < 0 && line.ContainsAny('-', '=');
    }

    /// <summary>True for the border below a head.</summary>
    public static bool IsBelowHead(ReadOnlySpan<char> line) => line.Contains('=');

    /// <summary>True for the part of a line between two edges that closes the cell above it.</summary>
    public static bool ClosesCell(ReadOnlySpan<char> part) => part.Length > 1 && part.IndexOfAnyExcept("+-=:") < 0;
}
