namespace CcHc.Lint.Rules.Packs.Reading;

/// <summary>Wordings with what to write instead: a list of wordings, or a mapping of wordings to replacements.</summary>
public sealed record PhraseTable(IReadOnlyList<PhraseEntry> Entries)
{
    public static readonly PhraseTable Empty = new([]);
}

/// <param name="Replacement">What to write, or null.</param>
public sealed record PhraseEntry(string Phrase, string? Replacement);
