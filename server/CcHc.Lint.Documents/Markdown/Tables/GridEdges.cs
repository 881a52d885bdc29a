namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>
/// The places across a grid table at which cells may begin and end, in characters as they are seen: a letter and the marks
/// that are set on it take one place.
/// </summary>
internal sealed class GridEdges
{
    // People mend words in such tables by hand, and a bar slips by a place.
    private const int Slip = 1;

    // No table of a document has more columns.
    private const int MostEdges = 64;

    private readonly List<int> _places = [];

    public int Count => _places.Count;

    /// <summary>Takes in the edges of a border.</summary>
    public void Add(ReadOnlySpan<char> border)
    {
        var place = 0;
        foreach (var mark in border)
        {
            if (mark == '+' && IndexAt(place) < 0 && _places.Count < MostEdges)
            {
                _places.Add(place);
                _places.Sort();
            }

            place++;
        }
    }

    /// <summary>The edges that bars of a line stand at.</summary>
    /// <param name="line">The line with its indentation.</param>
    /// <param name="bars">Offsets in the line of the bars that stand at an edge.</param>
    /// <param name="edges">The edge of each of them.</param>
    public void Find(ReadOnlySpan<char> line, List<int> bars, List<int> edges)
    {
        bars.Clear();
        edges.Clear();
        var place = 0;
        var all = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] == '|')
            {
                i++;
                place += 2;
                continue;
            }

            if (line[i] == '|' || line[i] == '+' && IsOfBorder(line, i))
            {
                all += line[i] == '|' ? 1 : 0;
                var edge = IndexAt(place);
                if (edge >= 0 && (edges.Count == 0 || edge > edges[^1]))
                {
                    bars.Add(i);
                    edges.Add(edge);
                }
            }

            if (!TablePlaces.IsSetOnLetter(line[i])) place++;
        }

        if (all != Count || bars.Count == Count)
        {
            CloseLine(line, bars, edges);
            return;
        }

        // As many bars as edges: they are those, wherever they slipped to.
        bars.Clear();
        edges.Clear();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == '|')
            {
                edges.Add(bars.Count);
                bars.Add(i);
            }
        }
    }

    // The bar at the end of a line closes its last cell, wherever it slipped to.
    private void CloseLine(ReadOnlySpan<char> line, List<int> bars, List<int> edges)
    {
        var end = line.TrimEnd().Length - 1;
        if (bars.Count == 0 || edges[^1] == Count - 1 || end <= bars[^1] || line[end] != '|') return;
        bars.Add(end);
        edges.Add(Count - 1);
    }

    // A "+" among words is one of them.
    private static bool IsOfBorder(ReadOnlySpan<char> line, int at) =>
        at > 0 && line[at - 1] is ('-' or '=' or ':') || at + 1 < line.Length && line[at + 1] is ('-' or '=' or ':');

    private int IndexAt(int place)
    {
        for (var i = 0; i < _places.Count; i++)
        {
            if (Math.Abs(_places[i] - place) <= Slip) return i;
        }

        return -1;
    }
}
