namespace CcHc.Lint.Documents;

/// <summary>A place in a source text as people count it.</summary>
/// <param name="Line">1-based; lines end at "\n" or "\r\n".</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column);
