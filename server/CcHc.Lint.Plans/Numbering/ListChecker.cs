using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Numbering;

/// <summary>
/// Finds the breaks in one list. A list that starts again or falls back is taken for another list, because the reader
/// cannot see what divides them; only what the numbers round a break leave no doubt about is reported.
/// </summary>
/// <param name="standsBetween">Tells whether a number stands somewhere in the text between two items: then the reader has missed it, not the author.</param>
internal sealed class ListChecker(IReadOnlyList<NumberedItem> items, Func<NumberedItem, NumberedItem, NumberLabel, bool> standsBetween)
{
    private readonly List<FoundBreak> _found = [];
    private bool? _restarts;
    private NumberLabel _previous = items[0].Label;
    private int _run = 1;
    private bool _isEnglish;

    public IReadOnlyList<FoundBreak> Check()
    {
        for (var i = 1; i < items.Count; i++) Step(i);
        return _found;
    }

    private bool Restarts => _restarts ??= StartAgain(items);

    /// <summary>True where a list begins with 1 again. "2.1" behind "1.3" begins another one and not the same again.</summary>
    private static bool StartAgain(IReadOnlyList<NumberedItem> items)
    {
        var begun = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!begun.Add(item.Label.Before) && item.Label.Value == 1) return true;
        }

        return false;
    }

    private void Step(int index)
    {
        var item = items[index];
        var label = item.Label;
        var expected = _previous.Plus(1);
        if (expected is null || label.Is(expected) || _isEnglish && label.FollowsInEnglish(_previous) && label.Value > 0)
        {
            Accept(label);
            return;
        }

        var next = index + 1 < items.Count ? items[index + 1].Label : null;
        if (label.Style == NumberStyle.Letter && StepByLetter(index, item, expected, next)) return;
        if (next is not null && next.Is(_previous.Plus(2)))
        {
            if (IsRepeatedLine(index)) return;
            Report(item, label.Is(_previous) ? NumberingFault.Duplicate : NumberingFault.OutOfOrder, expected, true);
            Accept(expected);
        }
        else if (label.Value == 1 || label.Before != _previous.Before) Restart(label);
        else if (label.Value == _previous.Value)
        {
            if (IsRepeatedLine(index)) return;
            // Where lists start again, two that are mixed look like doubles unless the second one goes on.
            if (!Restarts || next is not null && next.Is(label.Plus(1))) Report(item, NumberingFault.Duplicate, expected, next is null && _run >= 2);
            Accept(label);
        }
        else
        {
            if (IsGap(index, label, expected, next)) Report(item, NumberingFault.OutOfOrder, expected, false);
            Restart(label);
        }
    }

    /// <summary>Letters in the English order: one finding, at the first that shows it.</summary>
    private bool StepByLetter(int index, NumberedItem item, NumberLabel expected, NumberLabel? next)
    {
        var label = item.Label;
        if (!label.FollowsInEnglish(_previous)) return false;
        var isForeign = label.Value == 0;
        if (_isEnglish || standsBetween(items[index - 1], item, expected))
        {
            // Said already, or the letter was there and the reader has not seen it.
        }
        else Report(item, NumberingFault.WrongLetter, expected, next is null || isForeign && next.Is(expected.Plus(1)));

        _isEnglish = true;
        // Behind "f" in the place of "g" both "g" and "h" go on.
        Accept(isForeign && next is not null && next.Is(expected.Plus(1)) ? expected : isForeign && next is not null && next.Is(expected) ? _previous : label);
        return true;
    }

    private bool IsGap(int index, NumberLabel label, NumberLabel expected, NumberLabel? next)
    {
        var missing = label.Value - expected.Value;
        if (missing < 1 || label.Value == 0 || _previous.Value == 0 || Restarts || label.Style == NumberStyle.CapitalLetter) return false;
        var goesOn = next is null || next.Before != label.Before || next.Is(label.Plus(1));
        var isPlain = missing == 1 && (_run >= 2 || IsSureSecond(items[index])) || missing == 2 && _run >= 3 && next is null;
        return goesOn && isPlain && !standsBetween(items[index - 1], items[index], expected);
    }

    // Behind its first number a list of headings may as well be another one. The rows of a table stand in one list, and an
    // ordinal in words ("Phần thứ ba") is no figure that only looks like a number, a letter no number at all, and "2.3." names
    // the list that it stands in.
    private bool IsSureSecond(NumberedItem item) =>
        item.Label.Style == NumberStyle.Ordinal || (_previous.Value == 1 && (item.IsRow || item.Label.Style == NumberStyle.Letter || item.Label.Depth > 0));

    /// <summary>A heading that a page break repeats keeps its number.</summary>
    private bool IsRepeatedLine(int index) =>
        items[index].Words.Length > 0 && string.Equals(items[index].Words, items[index - 1].Words, StringComparison.OrdinalIgnoreCase);

    private void Report(NumberedItem item, NumberingFault fault, NumberLabel expected, bool isCertain) =>
        _found.Add(new FoundBreak(item, fault, expected, _previous, isCertain && item.IsWritten));

    private void Accept(NumberLabel label)
    {
        _previous = label;
        _run++;
    }

    private void Restart(NumberLabel label)
    {
        _previous = label;
        _run = 1;
        _isEnglish = false;
    }
}
