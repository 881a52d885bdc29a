namespace CcHc.Lint.Rules.Packs;

/// <summary>What ids of packs and rules look like.</summary>
public static class RuleIds
{
    /// <summary>Small letters without marks, digits and hyphens, a letter first, at most 60.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= 60 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && char.IsAsciiLetterLower(text[0]) && text[^1] != '-';
}
