namespace CcHc.Lint.RulePacks;

/// <summary>Words of the text as messages quote them.</summary>
internal static class Quoted
{
    private const int MostCharacters = 90;

    /// <summary>The words, cut at a blank where they are too long for a sentence about them, and without a bullet.</summary>
    public static string Short(string words)
    {
        words = words.TrimStart(' ', '-', '+', '•', '*');
        if (words.Length <= MostCharacters) return words;
        var end = words.LastIndexOf(' ', MostCharacters);
        return words[..(end > MostCharacters / 2 ? end : MostCharacters)].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }
}
