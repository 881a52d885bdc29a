using CcHc.Lint.Documents;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Server.Extracts;

/// <summary>Turns the facts of a plan into what "extract" prints.</summary>
internal static class ExtractMaker
{
    public static ExtractJson Make(string file, Plan plan, string language) => new(
        file,
        DocumentOf(plan.Profile),
        [.. InOrder(plan, plan.Sections).Where(placed => placed.Fact.Kind != SectionKind.Clause).Select(placed => SectionOf(placed.Fact, placed.At))],
        [.. InOrder(plan, plan.Citations).Select(placed => CitationOf(placed.Fact, placed.At))],
        [.. InOrder(plan, plan.Tasks).Select(placed => TaskOf(placed.Fact, placed.At))],
        [.. InOrder(plan, plan.Agencies).Select(placed => AgencyOf(placed.Fact, placed.At))],
        [.. InOrder(plan, plan.Abbreviations).Select(placed => new ExtractAbbreviation(placed.At.Line, placed.Fact.Short, placed.Fact.Long))],
        [.. plan.Document.Problems.Select(problem => problem.Message.In(language))],
        [.. plan.Notices.Select(notice => notice.In(language))]);

    private static List<(T Fact, LinePosition At)> InOrder<T>(Plan plan, IReadOnlyList<T> facts)
        where T : Fact
    {
        var placed = new List<(int Start, T Fact)>(facts.Count);
        foreach (var fact in facts) placed.Add((plan.Places.SpanOf(fact, FactPart.All).Start, fact));
        return [.. placed.OrderBy(item => item.Start).Select(item => (item.Fact, plan.Document.Source.PositionOf(item.Start)))];
    }

    private static ExtractDocument DocumentOf(PlanDocument profile) => new(
        ContractNames.Of(profile.Kind), profile.Title, profile.Year, profile.Issuer, profile.Place, profile.Number, profile.Date, profile.AsOf, profile.Period);

    private static ExtractSection SectionOf(Section section, LinePosition at) =>
        new(section.Level, ContractNames.Of(section.Kind), section.Number, section.Title, at.Line);

    private static ExtractCitation CitationOf(Citation citation, LinePosition at) => new(
        at.Line, at.Column, citation.Text, citation.Symbol, citation.Kind, citation.Date, citation.Issuer, citation.Name, citation.IsSelf,
        citation.Resolved, ContractNames.Of(citation.Status));

    private static ExtractTask TaskOf(PlanTask task, LinePosition at) => new(
        at.Line, task.Area, task.Number, ContractNames.Of(task.RowType), task.Task, task.Product, task.Lead, task.Cooperating, task.DeadlineText,
        [.. task.Leads.Select(lead => new ExtractLead(lead.Name, ContractNames.Of(lead.Kind)))],
        ContractNames.Of(task.Deadline.Class), task.Deadline.From, task.Deadline.To);

    private static ExtractAgency AgencyOf(AgencyMention agency, LinePosition at) =>
        new(at.Line, at.Column, agency.Text, agency.Name, agency.IsFormer ? "former" : "current");
}
