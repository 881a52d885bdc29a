using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The change that writes what was meant. Where mark-up stands between the letters none is offered: it would be lost.</summary>
internal static class SlipFix
{
    public static ValueList<RuleFix> Of(WordingSlip slip, bool isSafe)
    {
        if (!slip.IsPlain) return ValueList<RuleFix>.Empty;
        var title = new LocalizedText($"Thay bằng “{slip.Expected}”", $"Replace by “{slip.Expected}”");
        return new ValueList<RuleFix>([new RuleFix(title, isSafe, new ValueList<RuleEdit>([new RuleEdit(slip, FactPart.All, null, slip.Expected)]))]);
    }

    /// <summary>The same at every place that the slip speaks for.</summary>
    /// <param name="repeats">The repeats of the document, those of other slips among them.</param>
    public static ValueList<RuleFix> Of(WordingSlip slip, IEnumerable<WordingRepeat> repeats)
    {
        var edits = new List<RuleEdit> { new(slip, FactPart.All, null, slip.Expected) };
        foreach (var repeat in repeats)
        {
            if (string.Equals(repeat.Group, slip.Group, StringComparison.Ordinal)) edits.Add(new RuleEdit(repeat, FactPart.All, null, repeat.Expected));
        }

        var title = edits.Count == 1
            ? new LocalizedText($"Thay bằng “{slip.Expected}”", $"Replace by “{slip.Expected}”")
            : new LocalizedText($"Thay bằng “{slip.Expected}” ở cả {edits.Count} chỗ", $"Replace by “{slip.Expected}” in all {edits.Count} places");
        return new ValueList<RuleFix>([new RuleFix(title, slip.IsCertain, new ValueList<RuleEdit>(edits))]);
    }

    /// <summary>The message with the words and what was meant filled in.</summary>
    public static RuleMessage Fill(RuleMessage message, WordingSlip slip) => message.With("text", slip.Text).With("expected", slip.Expected);
}
