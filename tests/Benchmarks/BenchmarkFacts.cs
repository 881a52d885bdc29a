namespace CcHc.Lint.Benchmarks;

public enum RowType
{
    Task,
    Continuation,
    Group,
}

public abstract record PlanFact(int Ordinal);

public sealed record PlanHeader(int Ordinal, int Year) : PlanFact(Ordinal);

public sealed record Area(int Ordinal, string Number) : PlanFact(Ordinal);

public sealed record Cited(int Ordinal, string Symbol, bool IsBasis) : PlanFact(Ordinal);

public sealed record Task(int Ordinal, int AreaOrdinal, int ParentOrdinal, RowType RowType, string Lead, string Deadline) : PlanFact(Ordinal);

/// <param name="ReplacedBy">Symbol of the instrument that took its place, or null.</param>
/// <param name="Until">Last year in force, or null.</param>
public sealed record Instrument(string Symbol, string? ReplacedBy, int From, int? Until);

/// <summary>What the rules find. Nothing matches it, as in the product.</summary>
public sealed record Finding(string Rule, PlanFact Fact, string Text);

/// <summary>Facts of a plan of a given size; the same size gives the same facts.</summary>
public static class PlanFacts
{
    private const int TasksPerArea = 10;

    public static List<object> Make(int citations, int instruments, int tasks)
    {
        var facts = new List<object> { new PlanHeader(0, 2022) };
        for (var i = 0; i < instruments; i++)
            facts.Add(new Instrument($"{i}/NQ-CP", i % 3 == 0 ? $"{i + 1}/NQ-CP" : null, 2000 + (i % 20), i % 3 == 0 ? 2010 + (i % 15) : null));
        for (var i = 0; i < citations; i++)
            facts.Add(new Cited(i, i % 10 == 9 ? $"{i}/KH-UBND" : $"{i * 7 % instruments}/NQ-CP", i % 2 == 0));
        for (var i = 0; i <= tasks / TasksPerArea; i++) facts.Add(new Area(i, $"{i}."));
        for (var i = 0; i < tasks; i++)
        {
            var isContinuation = i % 5 == 4;
            facts.Add(new Task(
                i,
                i / TasksPerArea,
                isContinuation ? i - 1 : -1,
                isContinuation ? RowType.Continuation : RowType.Task,
                i % 8 == 3 ? "" : $"Sở {i % 15}",
                i % 11 == 5 ? "" : $"Quý {(i % 4) + 1}"));
        }

        return facts;
    }
}
