using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Takes the slips of all scanners, and keeps one where several meet on the same words.</summary>
internal sealed class SlipCollector
{
    private static readonly UnitSlot<UnitSlips> Slot = new();

    // Classes, not tuples: lists of value types are compiled anew at every start of the program.
    private readonly List<FoundSlip> _found = [];
    private readonly List<FoundRepeat> _repeats = [];
    private int _unitFrom;

    /// <summary>Adds what the scanners that look at one unit alone found in these words before.</summary>
    /// <returns>False where they have to look.</returns>
    public bool AddKnown(WordingUnit unit)
    {
        _unitFrom = _found.Count;
        if (Slot.Find(unit.Unit) is not { } known || known.IsHeading != unit.IsHeading || known.IsRecipients != unit.IsRecipients) return false;
        foreach (var slip in known.Slips) _found.Add(new FoundSlip(unit, slip.Start, slip.End, slip.Slip));
        return true;
    }

    /// <summary>Keeps what those scanners have added since <see cref="AddKnown"/>.</summary>
    public void Keep(WordingUnit unit)
    {
        var slips = _found.Count == _unitFrom ? [] : new KnownSlip[_found.Count - _unitFrom];
        for (var i = 0; i < slips.Length; i++)
        {
            var found = _found[_unitFrom + i];
            slips[i] = new KnownSlip(found.Start, found.End, found.Slip);
        }

        Slot.Keep(unit.Unit, UnitSlips.Of(unit.IsHeading, unit.IsRecipients, slips));
    }

    /// <returns>False where the words belong to a slip found before.</returns>
    public bool Add(WordingUnit unit, int start, int end, WordingSlipKind kind, string expected, bool isCertain = true, int count = 1, int usualCount = 0, string group = "")
    {
        // A slip that touches one found before (the scanners run from strong to weak evidence) is the same fault.
        for (var i = _found.Count - 1; i >= 0 && ReferenceEquals(_found[i].Unit, unit); i--)
        {
            if (start < _found[i].End && _found[i].Start < end) return false;
        }

        var slip = new WordingSlip(0, kind, unit.Text[start..end], expected)
        {
            IsProminent = unit.IsHeading, IsCertain = isCertain, Count = count, UsualCount = usualCount, Group = group,
        };
        _found.Add(new FoundSlip(unit, start, end, slip));
        return true;
    }

    /// <summary>A further place of the group that a slip speaks for.</summary>
    public void AddRepeat(WordingUnit unit, int start, int end, string expected, string group) =>
        _repeats.Add(new FoundRepeat(unit, start, end, new WordingRepeat(_repeats.Count, group, expected)));

    /// <summary>Marks the latest slip as one in a line that the form prescribes.</summary>
    public void AddProminent(WordingUnit unit, int start, int end, WordingSlipKind kind, string expected, bool isCertain)
    {
        var before = _found.Count;
        Add(unit, start, end, kind, expected, isCertain);
        if (_found.Count > before) _found[^1] = _found[^1] with { Slip = _found[^1].Slip with { IsProminent = true } };
    }

    /// <summary>The further places, their places noted.</summary>
    public IReadOnlyList<WordingRepeat> BuildRepeats(FactPlaces places)
    {
        if (_repeats.Count == 0) return [];
        var repeats = new List<WordingRepeat>(_repeats.Count);
        foreach (var found in _repeats)
        {
            places.Add(found.Repeat, FactPart.All, found.Unit.Unit.Text, found.Start, found.End);
            repeats.Add(found.Repeat);
        }

        return repeats;
    }

    /// <summary>The slips in reading order, their places noted.</summary>
    public IReadOnlyList<WordingSlip> Build(FactPlaces places)
    {
        var slips = new List<WordingSlip>(_found.Count);
        foreach (var found in StableSort.InOrder(_found, InReadingOrder))
        {
            var source = found.Unit.Unit.Text.ToSource(found.Start, found.End);
            var slip = found.Slip with { Ordinal = slips.Count, IsPlain = source.Length == found.End - found.Start };
            places.Add(slip, FactPart.All, found.Unit.Unit.Text, found.Start, found.End);
            slips.Add(slip);
        }

        return slips;
    }

    private static int InReadingOrder(FoundSlip a, FoundSlip b) =>
        a.Unit.Unit.Index != b.Unit.Unit.Index ? a.Unit.Unit.Index.CompareTo(b.Unit.Unit.Index) : a.Start.CompareTo(b.Start);

    private sealed record FoundSlip(WordingUnit Unit, int Start, int End, WordingSlip Slip);

    private sealed record FoundRepeat(WordingUnit Unit, int Start, int End, WordingRepeat Repeat);

    private sealed record KnownSlip(int Start, int End, WordingSlip Slip);

    /// <param name="IsHeading">How the words stood when they were looked at.</param>
    private sealed record UnitSlips(bool IsHeading, bool IsRecipients, KnownSlip[] Slips)
    {
        private static readonly UnitSlips[] None = [new(false, false, []), new(false, true, []), new(true, false, []), new(true, true, [])];

        public static UnitSlips Of(bool isHeading, bool isRecipients, KnownSlip[] slips) =>
            slips.Length == 0 ? None[(isHeading ? 2 : 0) + (isRecipients ? 1 : 0)] : new UnitSlips(isHeading, isRecipients, slips);
    }
}
