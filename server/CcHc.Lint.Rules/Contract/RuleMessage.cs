using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules;

/// <summary>What a finding says, one sentence each: what is wrong with the words from the text, why, and what to do.</summary>
public sealed record RuleMessage(LocalizedText Problem, LocalizedText Reason, LocalizedText Remedy)
{
    /// <summary>The message with every "{name}" replaced by a value in both languages.</summary>
    public RuleMessage With(string name, string value) => With(name, value, value);

    /// <summary>The message with every "{name}" replaced by a value of its own in each language.</summary>
    public RuleMessage With(string name, string valueVi, string valueEn)
    {
        var hole = "{" + name + "}";
        LocalizedText Fill(LocalizedText text) => new(
            text.Vi.Replace(hole, valueVi, StringComparison.Ordinal), text.En.Replace(hole, valueEn, StringComparison.Ordinal));
        return new RuleMessage(Fill(Problem), Fill(Reason), Fill(Remedy));
    }
}
