using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Packs;

/// <summary>The sentences of a rule's findings, with places such as "{text}" for words of the document.</summary>
public sealed record PackMessage(LocalizedText Problem, LocalizedText Reason, LocalizedText Remedy)
{
    /// <summary>The message with its places filled.</summary>
    public RuleMessage Fill(IReadOnlyDictionary<string, string> values)
    {
        LocalizedText In(LocalizedText text) => new(Fill(text.Vi, values), Fill(text.En, values));
        return new RuleMessage(In(Problem), In(Reason), In(Remedy));
    }

    private static string Fill(string sentence, IReadOnlyDictionary<string, string> values)
    {
        if (!sentence.Contains('{', StringComparison.Ordinal)) return sentence;
        foreach (var (name, value) in values) sentence = sentence.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return sentence;
    }
}
