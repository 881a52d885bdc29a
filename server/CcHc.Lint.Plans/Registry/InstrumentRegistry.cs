namespace CcHc.Lint.Plans.Registry;

/// <summary>Look-ups of instruments and their status on a day. Pure: the same question gives the same answer.</summary>
public sealed class InstrumentRegistry
{
    private static readonly string[] LawKinds = ["Luật", "Bộ luật", "Pháp lệnh"];

    private readonly Dictionary<string, List<Instrument>> _bySymbol = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instrument> _byIdentity = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<Instrument>>> _lawsByName;
    private readonly Lazy<IReadOnlyList<string>> _lawNames;

    internal InstrumentRegistry(IReadOnlyList<Instrument> instruments, IReadOnlyList<string> lawNames)
    {
        All = instruments;
        foreach (var instrument in instruments)
        {
            _byIdentity.TryAdd(instrument.Identity, instrument);
            var key = RegistryKeys.Symbol(instrument.Symbol);
            if (!_bySymbol.TryGetValue(key, out var same)) _bySymbol.Add(key, same = []);
            same.Add(instrument);
        }

        foreach (var same in _bySymbol.Values)
        {
            if (same.Count > 1) same.Sort(static (a, b) => DayOf(a).CompareTo(DayOf(b)));
        }

        _lawsByName = new(IndexLaws);
        _lawNames = new(() => CollectLawNames(lawNames));
    }

    public IReadOnlyList<Instrument> All { get; }

    /// <summary>Names of laws, longest first, as printed in titles ("Luật Ngân sách nhà nước").</summary>
    public IReadOnlyList<string> LawNames => _lawNames.Value;

    /// <summary>Every entry with a symbol, oldest first. The symbol may be written in any way (spaces, dashes, "30C", leading zeros).</summary>
    public IReadOnlyList<Instrument> WithSymbol(string symbol) =>
        _bySymbol.TryGetValue(RegistryKeys.Symbol(symbol), out var same) ? same : [];

    /// <summary>The entry with that identity ("76/NQ-CP@2021-07-15"), or null.</summary>
    public Instrument? ByIdentity(string identity) => _byIdentity.GetValueOrDefault(identity);

    /// <summary>The entry that a citation means, or null where none does or none can be told.</summary>
    /// <param name="citedDate">Date of issue as cited; null where the citation has none.</param>
    public Instrument? Find(string symbol, DateOnly? citedDate, DateOnly asOf)
    {
        var same = WithSymbol(symbol);
        if (same.Count == 0) return null;
        var repeats = !RegistryKeys.CarriesYear(RegistryKeys.Symbol(symbol));
        return citedDate is { } date ? FindByDate(same, date, repeats, asOf) : FindNewest(same, repeats, asOf);
    }

    /// <summary>
    /// The law of that name which a citation means: the one issued on the cited day; else among those of the cited year, or
    /// among all, the one in force on the day of judgement, else the newest.
    /// </summary>
    /// <param name="name">As printed, with or without "Luật"; case doesn't matter.</param>
    /// <param name="issued">Date of issue as cited, or null. One that no law of the name bears counts by its year.</param>
    /// <param name="year">Year of issue or of the number, or null.</param>
    public Instrument? FindLaw(string name, DateOnly? issued, int? year, DateOnly asOf)
    {
        if (!_lawsByName.Value.TryGetValue(LawKey(name), out var same)) return null;
        if (issued is { } day && same.Find(law => law.Issued == day) is { } exact) return exact;
        var wanted = year ?? issued?.Year;
        Instrument? newest = null;
        foreach (var law in same)
        {
            if (wanted is { } only && IssueYear(law) != only) continue;
            var status = StatusOn(law, asOf).Status;
            if (status is InstrumentStatus.InForce or InstrumentStatus.Amended) return law;
            // A year that is cited leaves no other choice, also where the law came later than the day of judgement.
            if (wanted is not null || law.Issued is null || law.Issued <= asOf) newest = law;
        }

        return newest;
    }

    /// <summary>
    /// The law of a name that a date was meant for where one digit of the year was mistyped ("29/11/2015" for the law of
    /// 29/11/2005); null where a law of that day is known, or none of that day and month.
    /// </summary>
    public Instrument? FindLawOfMistypedYear(string name, DateOnly written)
    {
        if (!_lawsByName.Value.TryGetValue(LawKey(name), out var same) || same.Exists(law => law.Issued == written)) return null;
        return same.Find(law => law.Issued is { } issued && issued.Day == written.Day && issued.Month == written.Month && IsOneDigitOff(issued.Year, written.Year));
    }

    /// <summary>
    /// The instrument of a number that begins again every year that a date was meant for where one digit of the year was
    /// mistyped ("76/NQ-CP ngày 15/7/2022" for that of 15/7/2021); null where none was issued on that day and month.
    /// </summary>
    public Instrument? FindOfMistypedYear(string symbol, DateOnly written)
    {
        foreach (var instrument in WithSymbol(symbol))
        {
            if (instrument.Issued is { } issued && issued.Day == written.Day && issued.Month == written.Month && IsOneDigitOff(issued.Year, written.Year)) return instrument;
        }

        return null;
    }

    /// <summary>The legal status of an instrument on a day.</summary>
    /// <param name="instrument">An entry of this registry.</param>
    /// <param name="asOf">The day that the judgement is made on.</param>
    public StatusOnDay StatusOn(Instrument instrument, DateOnly asOf) => new StatusJudgement(this, instrument, asOf).Judge();

    /// <summary>The instrument in force on the day at the end of the chain of successors, or null where there is none.</summary>
    public Instrument? CurrentSuccessor(Instrument instrument, DateOnly asOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { instrument.Identity };
        var current = instrument;
        while (StatusOn(current, asOf) is { Status: InstrumentStatus.Superseded, By: { } next } && seen.Add(next.Identity)) current = next;
        return ReferenceEquals(current, instrument) ? null : current;
    }

    /// <summary>First day in force as far as it is known; where only the year is known, a day by which it surely was.</summary>
    internal static DateOnly? InForceFrom(Instrument instrument) =>
        instrument.Effective ?? instrument.Issued ?? SurelyInForceFrom(instrument.Symbol);

    /// <summary>A day by which an instrument whose symbol carries its year was in force: laws take up to a year and more.</summary>
    internal static DateOnly? SurelyInForceFrom(string symbol) =>
        RegistryKeys.YearOf(RegistryKeys.Symbol(symbol)) is { } year ? new DateOnly(year + 2, 1, 1) : null;

    private static Instrument? FindByDate(IReadOnlyList<Instrument> same, DateOnly date, bool repeats, DateOnly asOf)
    {
        Instrument? sameYear = null;
        foreach (var instrument in same)
        {
            if (instrument.Issued == date) return instrument;
            if (instrument.Issued is null || instrument.Issued.Value.Year == date.Year) sameYear ??= instrument;
        }

        if (sameYear is not null || repeats) return sameYear;
        return FindNewest(same, repeats, asOf);
    }

    private static Instrument? FindNewest(IReadOnlyList<Instrument> same, bool repeats, DateOnly asOf)
    {
        for (var i = same.Count - 1; i >= 0; i--)
        {
            if (same[i].Issued is null || same[i].Issued <= asOf) return same[i];
        }

        // Nothing was issued by then. A number that begins again every year then means one that the registry doesn't
        // know, unless it is of the same year.
        return !repeats || same[0].Issued?.Year == asOf.Year ? same[0] : null;
    }

    private static int DayOf(Instrument instrument) => instrument.Issued?.DayNumber ?? 0;

    private static int? IssueYear(Instrument law) =>
        law.Issued?.Year ?? RegistryKeys.YearOf(RegistryKeys.Symbol(law.Symbol));

    private static bool IsOneDigitOff(int year, int other)
    {
        var different = 0;
        for (; year > 0 && other > 0; year /= 10, other /= 10)
        {
            if (year % 10 != other % 10) different++;
        }

        return different == 1 && year == other;
    }

    private static string LawKey(string name)
    {
        // "Luật Tổ chức HĐND và UBND": the two bodies are as often written short in the names of laws.
        var key = RegistryKeys.Fold(name).Replace(",", "", StringComparison.Ordinal)
            .Replace("hđnd", "hội đồng nhân dân", StringComparison.Ordinal).Replace("ubnd", "ủy ban nhân dân", StringComparison.Ordinal);
        foreach (var kind in LawKinds)
        {
            var prefix = RegistryKeys.Fold(kind) + " ";
            if (key.StartsWith(prefix, StringComparison.Ordinal)) return key[prefix.Length..];
        }

        return key;
    }

    private static bool IsLaw(Instrument instrument) => LawKinds.Contains(instrument.Kind, StringComparer.Ordinal);

    private Dictionary<string, List<Instrument>> IndexLaws()
    {
        var laws = new Dictionary<string, List<Instrument>>(StringComparer.Ordinal);
        foreach (var law in All)
        {
            if (!IsLaw(law)) continue;
            var key = LawKey(law.Title);
            if (!laws.TryGetValue(key, out var same)) laws.Add(key, same = []);
            same.Add(law);
        }

        foreach (var same in laws.Values) same.Sort(static (a, b) => (IssueYear(a) ?? 0).CompareTo(IssueYear(b) ?? 0));
        return laws;
    }

    private List<string> CollectLawNames(IReadOnlyList<string> further)
    {
        var names = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in further)
        {
            if (known.Add(name)) names.Add(name);
        }

        foreach (var law in All)
        {
            if (IsLaw(law) && known.Add(law.Title)) names.Add(law.Title);
        }

        names.Sort(static (a, b) => b.Length.CompareTo(a.Length));
        return names;
    }
}
