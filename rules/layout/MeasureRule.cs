using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Running text that is not set as the decree asks: one finding for the document, where enough of it departs.</summary>
public abstract class MeasureRule : LintRule
{
    private const int MostValues = 3;

    private static readonly RuleMessage Message = new(
        new LocalizedText("{what}: {values}.", "{what}: {values}."),
        new LocalizedText("Quy định: {demand}.", "The decree asks for: {demand}."),
        new LocalizedText("{remedy}", "{remedy}"));

    public override void Define()
    {
        LayoutBody body = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Match(() => body, b => Departs(b));
        Then().Yield(_ => FindingOn(body));
    }

    private protected abstract LayoutAspect Aspect { get; }

    /// <summary>How much of the letters must depart before anything is said, in percent.</summary>
    private protected abstract int LeastPercent { get; }

    private protected abstract bool IsRight(LayoutMeasure measure);

    /// <summary>What departs: "Cỡ chữ nội dung".</summary>
    private protected abstract LocalizedText What { get; }

    /// <summary>What the decree asks for, as a part of a sentence.</summary>
    private protected abstract LocalizedText Demand { get; }

    private protected abstract LocalizedText Remedy { get; }

    /// <summary>A value as the message shows it.</summary>
    private protected abstract LocalizedText ValueOf(LayoutMeasure measure);

    private bool Departs(LayoutBody body)
    {
        var (all, wrong) = (0L, 0L);
        foreach (var measure in body.Measures)
        {
            if (measure.Aspect != Aspect) continue;
            all += measure.Letters;
            if (!IsRight(measure)) wrong += measure.Letters;
        }

        return wrong > 0 && wrong * 100 >= all * LeastPercent;
    }

    private RuleFinding FindingOn(LayoutBody body)
    {
        var wrong = body.Measures.Where(measure => measure.Aspect == Aspect && !IsRight(measure)).ToList();
        var shown = wrong.Take(MostValues).Select(measure => (Value: ValueOf(measure), measure.Paragraphs)).ToList();
        var rest = wrong.Count > MostValues ? "…" : "";
        return Report(wrong[0], FactPart.All, Message
            .With("what", What.Vi, What.En)
            .With("values",
                string.Join(", ", shown.Select(item => $"{item.Value.Vi} ({item.Paragraphs} đoạn)")) + rest,
                string.Join(", ", shown.Select(item => $"{item.Value.En} ({item.Paragraphs} {(item.Paragraphs == 1 ? "paragraph" : "paragraphs")})")) + rest)
            .With("demand", Demand.Vi, Demand.En).With("remedy", Remedy.Vi, Remedy.En));
    }
}
