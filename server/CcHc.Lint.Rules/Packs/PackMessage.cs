using System.Text.RegularExpressions;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Packs;

/// <summary>The sentences of a rule's findings, with places such as "{text}" for words of the document.</summary>
public sealed partial record PackMessage(LocalizedText Problem, LocalizedText Reason, LocalizedText Remedy)
{
    /// <summary>What a remedy says that could not be filled: a wording without a replacement has none to name.</summary>
    public static readonly LocalizedText AnyRemedy = new("Sửa lại chỗ này.", "Mend this place.");

    /// <summary>The places that a rule in YAML can fill.</summary>
    public static IReadOnlyList<string> Places { get; } = ["text", "expected", "task", "count", "number"];

    /// <summary>The message with its places filled.</summary>
    public RuleMessage Fill(IReadOnlyDictionary<string, string> values)
    {
        LocalizedText In(LocalizedText text) => new(Fill(text.Vi, values), Fill(text.En, values));
        var remedy = In(Remedy);
        return new RuleMessage(In(Problem), In(Reason), HasOpenPlace(remedy.Vi) || HasOpenPlace(remedy.En) ? AnyRemedy : remedy);
    }

    /// <summary>A place in a sentence that no rule in YAML fills, without its braces; null where there is none.</summary>
    public static string? UnknownPlaceIn(string sentence)
    {
        foreach (Match place in Place().Matches(sentence))
        {
            if (!Places.Contains(place.Groups["name"].Value, StringComparer.Ordinal)) return place.Groups["name"].Value;
        }

        return null;
    }

    private static bool HasOpenPlace(string sentence) =>
        sentence.Contains('{', StringComparison.Ordinal) && Place().Matches(sentence).Any(place => Places.Contains(place.Groups["name"].Value, StringComparer.Ordinal));

    private static string Fill(string sentence, IReadOnlyDictionary<string, string> values)
    {
        if (!sentence.Contains('{', StringComparison.Ordinal)) return sentence;
        foreach (var (name, value) in values) sentence = sentence.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return sentence;
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
