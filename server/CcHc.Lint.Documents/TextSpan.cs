namespace CcHc.Lint.Documents;

/// <summary>A half-open range of UTF-16 code units of a source text.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit; equal to <paramref name="Start"/> for an empty range.</param>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The range that lies some characters further on, or back where they are below 0.</summary>
    internal TextSpan MovedBy(int characters) => new(Start + characters, End + characters);

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
