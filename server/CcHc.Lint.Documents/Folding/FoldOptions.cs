namespace CcHc.Lint.Documents.Folding;

/// <summary>What a pass over a text changes. Composition of letters is always part of it.</summary>
[Flags]
internal enum FoldOptions
{
    Compose = 0,

    /// <summary>Runs of blanks become one space; soft hyphens and zero-width characters are dropped.</summary>
    Blanks = 1,

    /// <summary>Lower case, one dash, straight quotes, one slash, one place for the tone.</summary>
    Match = 2,
}
