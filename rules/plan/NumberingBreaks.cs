using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What the rules on numbering say and mend alike.</summary>
internal static class NumberingBreaks
{
    public static RuleMessage Fill(RuleMessage message, NumberingBreak found) => message
        .With("number", found.Number).With("previous", found.Previous).With("expected", found.Expected)
        .With("placeVi", found.Place.Length > 0 ? $" trong phần “{Quoted.Short(found.Place)}”" : "")
        .With("placeEn", found.Place.Length > 0 ? $" under “{Quoted.Short(found.Place)}”" : "");

    /// <summary>The finding, with the change where only this number is wrong.</summary>
    public static RuleFinding FindingOn(RuleFinding finding, NumberingBreak found)
    {
        if (!found.IsCertain) return finding;
        var fix = new RuleFix(
            new LocalizedText($"Sửa “{found.Number}” thành “{found.Expected}”", $"Change “{found.Number}” to “{found.Expected}”"), true,
            new ValueList<RuleEdit>([new RuleEdit(found, FactPart.Number, null, found.Expected)]));
        return finding with { Fixes = new ValueList<RuleFix>([fix]) };
    }
}
