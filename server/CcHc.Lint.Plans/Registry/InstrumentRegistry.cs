namespace CcHc.Lint.Plans.Registry;

/// <summary>Look-ups of instruments and their status on a day. Pure: the same question gives the same answer.</summary>
public sealed class InstrumentRegistry
{
    internal InstrumentRegistry(IReadOnlyList<Instrument> instruments, IReadOnlyList<string> lawNames)
    {
        All = instruments;
        LawNames = lawNames;
    }

    public IReadOnlyList<Instrument> All { get; }

    /// <summary>Names of laws, longest first, as printed in titles ("Luật Ngân sách nhà nước").</summary>
    public IReadOnlyList<string> LawNames { get; }

    /// <summary>Every entry with a symbol, oldest first. The symbol may be written in any way (spaces, dashes, "30C", leading zeros).</summary>
    public IReadOnlyList<Instrument> WithSymbol(string symbol) => throw new NotSupportedException();

    /// <summary>The entry with that identity ("76/NQ-CP@2021-07-15"), or null.</summary>
    public Instrument? ByIdentity(string identity) => throw new NotSupportedException();

    /// <summary>The entry that a citation means, or null where none does or none can be told.</summary>
    /// <param name="citedDate">Date of issue as cited; null where the citation has none.</param>
    public Instrument? Find(string symbol, DateOnly? citedDate, DateOnly asOf) => throw new NotSupportedException();

    /// <summary>The law of that name in force on the day, or that of a year.</summary>
    /// <param name="name">As printed, with or without "Luật"; case doesn't matter.</param>
    /// <param name="year">Year of issue or of the number, or null.</param>
    public Instrument? FindLaw(string name, int? year, DateOnly asOf) => throw new NotSupportedException();

    /// <param name="planYear">Year of the plan that cites it; a programme whose period covers that year is not replaced before its period ends.</param>
    public StatusOnDay StatusOn(Instrument instrument, DateOnly asOf, int? planYear = null) => throw new NotSupportedException();

    /// <summary>The instrument in force on the day at the end of the chain of successors, or null where there is none.</summary>
    public Instrument? CurrentSuccessor(Instrument instrument, DateOnly asOf) => throw new NotSupportedException();
}
