using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Takes the slips of all scanners, and keeps one where several meet on the same words.</summary>
internal sealed class SlipCollector
{
    private readonly List<(WordingUnit Unit, int Start, int End, WordingSlip Slip)> _found = [];
    private readonly List<(WordingUnit Unit, int Start, int End, WordingRepeat Repeat)> _repeats = [];

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
        _found.Add((unit, start, end, slip));
        return true;
    }

    /// <summary>A further place of the group that a slip speaks for.</summary>
    public void AddRepeat(WordingUnit unit, int start, int end, string expected, string group) =>
        _repeats.Add((unit, start, end, new WordingRepeat(_repeats.Count, group, expected)));

    /// <summary>Marks the latest slip as one in a line that the form prescribes.</summary>
    public void AddProminent(WordingUnit unit, int start, int end, WordingSlipKind kind, string expected, bool isCertain)
    {
        var before = _found.Count;
        Add(unit, start, end, kind, expected, isCertain);
        if (_found.Count > before) _found[^1] = _found[^1] with { Slip = _found[^1].Slip with { IsProminent = true } };
    }

    public bool Touches(WordingUnit unit, int start, int end)
    {
        for (var i = _found.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_found[i].Unit, unit) && start < _found[i].End && _found[i].Start < end) return true;
        }

        return false;
    }

    /// <summary>The further places, their places noted.</summary>
    public IReadOnlyList<WordingRepeat> BuildRepeats(FactPlaces places)
    {
        if (_repeats.Count == 0) return [];
        var repeats = new List<WordingRepeat>(_repeats.Count);
        foreach (var (unit, start, end, repeat) in _repeats)
        {
            places.Add(repeat, FactPart.All, unit.Unit.Text.Slice(start, end));
            repeats.Add(repeat);
        }

        return repeats;
    }

    /// <summary>The slips in reading order, their places noted.</summary>
    public IReadOnlyList<WordingSlip> Build(FactPlaces places)
    {
        var slips = new List<WordingSlip>(_found.Count);
        foreach (var (unit, start, end, found) in _found.OrderBy(item => item.Unit.Unit.Index).ThenBy(item => item.Start))
        {
            var words = unit.Unit.Text.Slice(start, end);
            var slip = found with { Ordinal = slips.Count, IsPlain = words.SourceSpan.Length == words.Length };
            places.Add(slip, FactPart.All, words);
            slips.Add(slip);
        }

        return slips;
    }
}
