namespace CcHc.Lint.Documents.Yaml;

/// <summary>What a word that is not allowed was probably meant to be.</summary>
/// <param name="Written">As it stands in the file.</param>
/// <param name="Meant">The allowed word nearest to it; null where none is near.</param>
public sealed record NearWord(string Written, string? Meant)
{
    /// <summary>" Có phải ý bạn là …?", to stand behind a sentence; "" where no word is near.</summary>
    public string Vi => Meant is null ? "" : $" Có phải ý bạn là \"{Meant}\"?";

    /// <summary>The same in English.</summary>
    public string En => Meant is null ? "" : $" Did you mean \"{Meant}\"?";

    /// <param name="word">As it stands in the file.</param>
    /// <param name="allowed">The words that it could be.</param>
    public static NearWord Of(string word, IEnumerable<string> allowed) => new(word, Suggestions.Near(word, allowed) is [var near] ? near : null);
}
