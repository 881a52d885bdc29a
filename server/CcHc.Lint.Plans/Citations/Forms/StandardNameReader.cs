using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>
/// Finds designations of national standards that name none: without "ISO" though the standard adopts an international one,
/// with a wrong mark before the edition, of an edition that there is not, or without any number.
/// </summary>
internal sealed class StandardNameReader(InstrumentRegistry instruments, int lastKnownYear)
{
    private const string National = "tcvn";

    private readonly List<CitationStandardName> _facts = [];

    public IReadOnlyList<CitationStandardName> Read(List<TextUnit> units, FactPlaces places)
    {
        (TextUnit Unit, int Start, int End)? bare = null;
        var isNumbered = false;
        foreach (var unit in units)
        {
            var folded = unit.Folded;
            for (var at = folded.IndexOf(National, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(National, at + 1, StringComparison.Ordinal))
            {
                if (at > 0 && char.IsLetterOrDigit(folded[at - 1])) continue;
                var name = NameAt(folded, at);
                isNumbered |= name.Number is not null;
                if (name is { Number: null, Iso: not null }) bare ??= (unit, at, name.End);
                else if (Judge(name) is { } judged) Add(unit, at, name.End, judged.Fault, judged.Right, places);
            }
        }

        if (!isNumbered && bare is { } only) Add(only.Unit, only.Start, only.End, StandardNameFault.MissingNumber, null, places);
        return _facts;
    }

    private (StandardNameFault Fault, string? Right)? Judge(StandardName name)
    {
        if (name.Number is not { } number || name.Year is not { } year) return null;
        var iso = name.Iso ?? IsoOf(number, year);
        if (iso is null) return null;
        var right = $"TCVN {iso} {number}:{year}";
        if (name.Iso is null) return (StandardNameFault.MissingIso, right);
        if (name.Mark != ':') return (StandardNameFault.WrongSeparator, right);
        var isKnown = false;
        var first = int.MaxValue;
        // A loop: LINQ over numbers is compiled at every start.
        foreach (var standard in instruments.All)
        {
            if (!standard.Symbol.StartsWith($"TCVN {iso} {number}:", StringComparison.Ordinal)) continue;
            var edition = int.Parse(standard.Symbol.AsSpan(standard.Symbol.Length - 4));
            isKnown |= edition == year;
            first = Math.Min(first, edition);
        }

        var isUnknown = !isKnown && year > first && year <= lastKnownYear;
        return isUnknown ? (StandardNameFault.UnknownEdition, null) : null;
    }

    /// <summary>What must stand between TCVN and the number, where the registry holds that edition of an adopted standard.</summary>
    private string? IsoOf(string number, int year) =>
        Array.Find(["ISO", "ISO/IEC"], iso => instruments.WithSymbol($"TCVN {iso} {number}:{year}").Count > 0);

    private static StandardName NameAt(string folded, int start)
    {
        var end = start + National.Length;
        var at = DateScanner.SkipBlanks(folded, end);
        string? iso = null;
        foreach (var prefix in (string[])["iso/iec", "iso"])
        {
            if (iso is not null || !DateScanner.StartsWithWord(folded, at, prefix)) continue;
            iso = prefix.ToUpperInvariant();
            end = at + prefix.Length;
            at = DateScanner.SkipBlanks(folded, end);
        }

        var number = Digits(folded, ref at);
        if (number is not { Length: >= 3 and <= 5 }) return new StandardName(end, iso, null, '\0', null);
        end = at;
        var markAt = DateScanner.SkipBlanks(folded, at);
        var mark = markAt < folded.Length && folded[markAt] is ':' or '/' or '-' ? folded[markAt] : '\0';
        at = mark == '\0' ? at : DateScanner.SkipBlanks(folded, markAt + 1);
        var year = mark == '\0' ? null : Digits(folded, ref at);
        return year is { Length: 4 } && year[..2] is "19" or "20" && !(at < folded.Length && char.IsLetterOrDigit(folded[at]))
            ? new StandardName(at, iso, number, mark, int.Parse(year))
            : new StandardName(end, iso, number, '\0', null);
    }

    private static string? Digits(string folded, ref int at)
    {
        var from = at;
        while (at < folded.Length && char.IsAsciiDigit(folded[at])) at++;
        return at > from ? folded[from..at] : null;
    }

    private void Add(TextUnit unit, int start, int end, StandardNameFault fault, string? right, FactPlaces places)
    {
        var fact = new CitationStandardName(_facts.Count, unit.Text.Text[start..end], fault, right);
        places.Add(fact, FactPart.All, unit.Text, start, end);
        _facts.Add(fact);
    }

    private readonly record struct StandardName(int End, string? Iso, string? Number, char Mark, int? Year);
}
