using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;

namespace CcHc.Lint.Plans.Layout;

/// <summary>Gathers the lines of components while they are found.</summary>
internal sealed class ComponentList(string source, FactPlaces places)
{
    // The longest lists of recipients and bases have some fifty lines; more is no document.
    private const int MostLines = 500;

    private readonly List<Entry> _entries = [];
    private readonly HashSet<SetLine> _lines = [];
    private readonly HashSet<LayoutParagraph> _paragraphs = new(ReferenceEqualityComparer.Instance);
    private int _ordinal;

    /// <summary>Takes a line as one of a component. Its alignment counts where nothing else places it.</summary>
    /// <param name="isPlacedByTable">True for components that stand side by side with others: outside of a table, tabs and indents place them.</param>
    public void Add(LayoutComponentKind kind, SetLine line, bool isPlacedByTable = false)
    {
        if (_lines.Count >= MostLines || !_lines.Add(line)) return;
        _paragraphs.Add(line.Paragraph);
        var letters = LetterCount.Of(source, line.Paragraph, line.Span);
        if (letters.Letters == 0) return;
        var place = line.Paragraph.Place;
        var isJudged = line.IsWhole && (place == LayoutPlace.LayoutTable || !isPlacedByTable && place == LayoutPlace.Text && line.Paragraph is { Left: 0, HasAutomaticMark: false });
        var found = new LayoutLine(
            _ordinal++, line.Words, letters.Size, letters.IsBold, letters.IsItalic, line.IsCapitals, isJudged ? line.Paragraph.Alignment : null);
        places.Add(found, FactPart.All, line.Span);
        _entries.Add(new Entry(kind, found));
    }

    /// <summary>True where most letters of a line are bold.</summary>
    public bool IsBold(SetLine line) => LetterCount.Of(source, line.Paragraph, line.Span).IsBold;

    /// <summary>True for a line that belongs to a component.</summary>
    public bool Holds(SetLine line) => _lines.Contains(line);

    /// <summary>True where a component stands in the paragraph.</summary>
    public bool HoldsAny(LayoutParagraph paragraph) => _paragraphs.Contains(paragraph);

    /// <summary>The first line of a kind, or null.</summary>
    public LayoutLine? Find(LayoutComponentKind kind)
    {
        foreach (var entry in _entries)
        {
            if (entry.Kind == kind) return entry.Line;
        }

        return null;
    }

    /// <summary>The components in the order of their kinds.</summary>
    public IEnumerable<LayoutComponent> Build()
    {
        var ordinal = 0;
        for (var kind = LayoutComponentKind.NationalName; kind <= LayoutComponentKind.AnnexReference; kind++)
        {
            var lines = new List<LayoutLine>();
            foreach (var entry in _entries)
            {
                if (entry.Kind == kind) lines.Add(entry.Line);
            }

            if (lines.Count == 0) continue;
            var component = new LayoutComponent(ordinal++, kind, new ValueList<LayoutLine>(lines));
            places.Add(component, FactPart.All, places.SpanOf(lines[0], FactPart.All));
            yield return component;
        }
    }

    private sealed record Entry(LayoutComponentKind Kind, LayoutLine Line);
}
