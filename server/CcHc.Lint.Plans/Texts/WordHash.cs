namespace CcHc.Lint.Plans.Texts;

/// <summary>A number for a word, made letter by letter. Equal words have equal numbers; the high bits are the good ones.</summary>
internal static class WordHash
{
    public static uint Of(char first) => first * 0x9E3779B1u;

    public static uint With(uint hash, char next) => (hash ^ next) * 0x9E3779B1u;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var c in word) hash = With(hash, c);
        return hash;
    }
}
