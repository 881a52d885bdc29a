using CcHc.Lint.Documents;

namespace CcHc.Lint.Plans.DateStatements;

/// <summary>Places of one sort in the order of the text, of which none lies in another.</summary>
internal sealed class PlacesInOrder
{
    // Numbers, not spans: a list of our own structs is compiled anew at every start of the program.
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    /// <summary>Adds a place; one that does not follow those before is left out.</summary>
    public void Add(TextSpan place)
    {
        if (place.Length == 0 || _starts.Count > 0 && place.Start < _ends[^1]) return;
        _starts.Add(place.Start);
        _ends.Add(place.End);
    }

    /// <summary>The end of the last place that has a character of a stretch of the source; -1 where none has.</summary>
    public int EndOfLastIn(TextSpan span)
    {
        var (low, high) = (0, _starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < span.End) low = middle + 1;
            else high = middle;
        }

        return low > 0 && _ends[low - 1] > span.Start ? _ends[low - 1] : -1;
    }
}
