using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A component that does not look as the decree asks. One finding per component, on the first line that departs.</summary>
public abstract class ComponentFormatRule : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("{component} “{words}”{more}: {found}.", "{component} “{words}”{more}: {found}."),
        new LocalizedText("Quy định: {demand}.", "The decree asks for: {demand}."),
        new LocalizedText("Đặt lại: {wanted}.", "Set it so: {wanted}."));

    public override void Define()
    {
        LayoutComponent component = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Match(() => component, c => Covers(c.Kind) && Departs(c));
        Then().Yield(_ => FindingOn(component));
    }

    /// <summary>The components that the rule is about.</summary>
    protected abstract bool Covers(LayoutComponentKind kind);

    /// <summary>Faults of a line's words, beside those of its look.</summary>
    /// <param name="isLast">True for the component's last line.</param>
    private protected virtual IEnumerable<LayoutFault> FaultsOfWords(LayoutComponentKind kind, LayoutLine line, bool isLast) => [];

    /// <summary>What the decree asks of the words, as a part of a sentence; null where nothing.</summary>
    private protected virtual LocalizedText? DemandOnWords(LayoutComponentKind kind) => null;

    private List<LayoutFault> FaultsOf(LayoutComponent component, int line) =>
    [
        .. ComponentDemand.Of(component.Kind).FaultsOf(component.Lines[line]),
        .. FaultsOfWords(component.Kind, component.Lines[line], line == component.Lines.Count - 1),
    ];

    private LocalizedText DemandOn(LayoutComponentKind kind)
    {
        var look = ComponentDemand.Of(kind).Wanted;
        return DemandOnWords(kind) is { } words ? new LocalizedText($"{look.Vi}; {words.Vi}", $"{look.En}; {words.En}") : look;
    }

    private bool Departs(LayoutComponent component)
    {
        for (var i = 0; i < component.Lines.Count; i++)
        {
            if (FaultsOf(component, i).Count > 0) return true;
        }

        return false;
    }

    private RuleFinding FindingOn(LayoutComponent component)
    {
        var demand = ComponentDemand.Of(component.Kind);
        var departing = Enumerable.Range(0, component.Lines.Count).Where(line => FaultsOf(component, line).Count > 0).ToList();
        var faults = departing.SelectMany(line => FaultsOf(component, line)).Distinct().ToList();
        var first = component.Lines[departing[0]];
        var (found, wanted, all) = (LayoutFault.AllFound(faults), LayoutFault.AllWanted(faults), DemandOn(component.Kind));
        var others = departing.Count - 1;
        return Report(first, FactPart.All, Message
            .With("component", demand.Name.Vi, demand.Name.En).With("words", Quoted.Short(first.Text))
            .With("more", others == 0 ? "" : $" và {others} dòng khác", others == 0 ? "" : $" and {others} more")
            .With("found", found.Vi, found.En).With("demand", all.Vi, all.En).With("wanted", wanted.Vi, wanted.En));
    }
}
