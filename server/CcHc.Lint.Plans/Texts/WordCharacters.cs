using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Texts;

/// <summary>The characters that words are made of.</summary>
internal static class WordCharacters
{
    /// <summary>True for what belongs to a word: letters, combining marks, and what is seen as nothing inside of one (soft hyphen, zero-width blanks).</summary>
    public static bool Contains(char c) => Characters.IsLetter(c) || (c > '\u007F' && IsMarkOrInvisible(c));

    private static bool IsMarkOrInvisible(char c) => c is (>= '\u0300' and <= '\u036F') or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
