using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A body that does not end with "./.".</summary>
public sealed class MissingEndMark : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "missing-end-mark", "LAYOUT401", "layout", "format", Severity.Info,
        new LocalizedText("Cuối văn bản không có dấu “./.”", "The body does not end with “./.”"),
        LayoutSources.AnnexI("mẫu trình bày văn bản", "model forms")) { NeedsWholeText = true };

    private static readonly RuleMessage Message = new(
        new LocalizedText("Nội dung kết thúc ở “{words}” mà không có dấu “./.”.", "The body ends with “{words}”, without “./.”."),
        new LocalizedText("Các mẫu của nghị định kết thúc nội dung bằng “./.” để biết văn bản đã hết.", "The decree's model forms end the body with “./.”, so that nothing can be added."),
        new LocalizedText("Ghi “./.” sau câu cuối cùng.", "Write “./.” behind the last sentence."));

    public override void Define()
    {
        LayoutEnd end = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Match(() => end, e => !e.HasMark);
        Then().Yield(_ => Report(end, FactPart.All, Message.With("words", LastWordsOf(end.Text))));
    }

    private static string LastWordsOf(string text)
    {
        const int Shown = 40;
        if (text.Length <= Shown) return text;
        var start = text.IndexOf(' ', text.Length - Shown);
        return "…" + text[(start < 0 ? text.Length - Shown : start + 1)..];
    }
}
