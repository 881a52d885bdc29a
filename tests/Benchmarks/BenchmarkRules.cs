namespace CcHc.Lint.Benchmarks;

public abstract class PlanRule : Rule
{
    protected Finding Report(PlanFact fact, string text) => new(GetType().Name, fact, text);
}

public class CitationSuperseded : PlanRule
{
    public override void Define()
    {
        PlanHeader plan = default!;
        Cited citation = default!;
        Instrument instrument = default!;
        When()
            .Match(() => plan)
            .Match(() => citation, c => c.IsBasis)
            .Match(() => instrument, i => i.Symbol == citation.Symbol, i => i.ReplacedBy != null, i => i.Until < plan.Year);
        Then().Yield(_ => Report(citation, "replaced by " + instrument.ReplacedBy));
    }
}

public class CitationUnknown : PlanRule
{
    public override void Define()
    {
        Cited citation = default!;
        When().Match(() => citation).Not<Instrument>(i => i.Symbol == citation.Symbol);
        Then().Yield(_ => Report(citation, "unknown"));
    }
}

public class SuccessorMissing : PlanRule
{
    public override void Define()
    {
        Cited citation = default!;
        Instrument instrument = default!;
        When()
            .Match(() => citation)
            .Match(() => instrument, i => i.Symbol == citation.Symbol && i.ReplacedBy != null)
            .Not<Cited>(c => c.Symbol == instrument.ReplacedBy);
        Then().Yield(_ => Report(citation, "successor not cited"));
    }
}

public class CitedTwice : PlanRule
{
    public override void Define()
    {
        IGrouping<string, Cited> group = default!;
        When().Query(() => group, q => q.Match<Cited>().GroupBy(c => c.Symbol).Where(g => g.Count() > 1));
        Then().Yield(_ => Report(group.First(), "cited " + group.Count() + " times"));
    }
}

public class LeadMissing : PlanRule
{
    public override void Define()
    {
        Task task = default!;
        Area area = default!;
        When()
            .Match(() => task, t => t.RowType == RowType.Task, t => t.Lead == "")
            .Match(() => area, a => a.Ordinal == task.AreaOrdinal);
        Then().Yield(_ => Report(task, "no lead in " + area.Number));
    }
}

public class ContinuationWithoutDeadline : PlanRule
{
    public override void Define()
    {
        Task row = default!;
        When()
            .Match(() => row, t => t.RowType == RowType.Continuation, t => t.Deadline == "")
            .Exists<Task>(t => t.Ordinal == row.ParentOrdinal && t.Deadline != "");
        Then().Yield(_ => Report(row, "inherits its deadline"));
    }
}

public class AreaWithoutLead : PlanRule
{
    public override void Define()
    {
        Area area = default!;
        When()
            .Match(() => area)
            .Exists<Task>(t => t.AreaOrdinal == area.Ordinal)
            .All<Task>(t => t.AreaOrdinal == area.Ordinal, t => t.Lead == "");
        Then().Yield(_ => Report(area, "no lead at all"));
    }
}

public static class PlanRules
{
    public static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(
            typeof(CitationSuperseded),
            typeof(CitationUnknown),
            typeof(SuccessorMissing),
            typeof(CitedTwice),
            typeof(LeadMissing),
            typeof(ContinuationWithoutDeadline),
            typeof(AreaWithoutLead)));
        return repository.Compile();
    }

    public static int Run(ISessionFactory factory, List<object> facts)
    {
        var session = factory.CreateSession();
        session.InsertAll(facts);
        return session.Fire();
    }
}
