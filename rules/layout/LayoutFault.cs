using CcHc.Lint.Documents;

namespace CcHc.Lint.RulePacks;

/// <summary>One way in which something departs from the decree, as parts of sentences.</summary>
/// <param name="Found">What was found: "cỡ chữ 11".</param>
/// <param name="Wanted">What the decree asks for: "cỡ chữ 12–13".</param>
internal sealed record LayoutFault(LocalizedText Found, LocalizedText Wanted)
{
    public static LayoutFault Of(string foundVi, string wantedVi, string foundEn, string wantedEn) => new(new(foundVi, foundEn), new(wantedVi, wantedEn));

    public static LocalizedText AllFound(IEnumerable<LayoutFault> faults) => Join(faults.Select(fault => fault.Found));

    public static LocalizedText AllWanted(IEnumerable<LayoutFault> faults) => Join(faults.Select(fault => fault.Wanted));

    private static LocalizedText Join(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new LocalizedText(string.Join(", ", all.Select(text => text.Vi)), string.Join(", ", all.Select(text => text.En)));
    }
}
