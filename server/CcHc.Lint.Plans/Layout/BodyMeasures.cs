using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;

namespace CcHc.Lint.Plans.Layout;

/// <summary>Measures the running text: how much of it has which font, size, alignment, indent and spacing.</summary>
internal sealed class BodyMeasures(string source, FactPlaces places)
{
    // A paragraph of so many letters has more than one line: only then its alignment and its first line show.
    private const int LongParagraph = 75;

    // Values of one aspect beyond the first so many are noise.
    private const int MostTallies = 256;

    private readonly List<Tally> _tallies = [];

    /// <summary>The font of most letters; "" where the file names none.</summary>
    public string MainFont { get; private set; } = "";

    /// <summary>The size of most running text in points; 0 where there is none.</summary>
    public double MainSize { get; private set; }

    /// <param name="start">Offset where the body begins.</param>
    /// <param name="annex">Offset of the first annex, whose text may be set in other ways.</param>
    public LayoutBody Read(DocumentLayout layout, ComponentList components, int start, int annex, ClosingComponents.Closing closing)
    {
        foreach (var paragraph in layout.Paragraphs)
        {
            CountFonts(paragraph);
            var at = paragraph.Span.Start;
            if (paragraph.Place != LayoutPlace.Text || at < start || at >= annex || at >= closing.Start && at < closing.End) continue;
            var letters = LetterCount.Of(source, paragraph, paragraph.Span);
            if (letters.Letters == 0 || components.HoldsAny(paragraph)) continue;
            Add(LayoutAspect.Size, letters.Size, "", paragraph, letters.Letters);
            if (letters.Letters >= LongParagraph) CountForm(paragraph, letters);
        }

        return Build();
    }

    private void CountForm(LayoutParagraph paragraph, LetterCount letters)
    {
        Add(LayoutAspect.Alignment, (double)paragraph.Alignment, "", paragraph, letters.Letters);
        Add(LayoutAspect.Gap, (paragraph.Before + paragraph.After) / 20.0, "", paragraph, letters.Letters);
        Add(LayoutAspect.LineSpacing, LinesOf(paragraph, letters.Size), "", paragraph, letters.Letters);
        // Lists bring indents of their own; a tab or blanks at the start indent as well.
        if (paragraph is { HasAutomaticMark: false, Left: 0 } && !char.IsWhiteSpace(source[paragraph.Span.Start]))
            Add(LayoutAspect.FirstLine, Math.Round(paragraph.FirstLine * 25.4 / 1440, 1), "", paragraph, letters.Letters);
    }

    // A line of Times New Roman is 1.15 times as high as its size.
    private static double LinesOf(LayoutParagraph paragraph, double size) => paragraph.LineRule switch
    {
        LineSpacingRule.Multiple => Math.Round(paragraph.Line / 240.0, 2),
        LineSpacingRule.AtLeast => Math.Max(1, Math.Round(paragraph.Line / 20.0 / (size * 1.15), 2)),
        _ => Math.Round(paragraph.Line / 20.0 / (size * 1.15), 2),
    };

    private void CountFonts(LayoutParagraph paragraph)
    {
        foreach (var run in paragraph.Runs)
        {
            var letters = LetterCount.LettersIn(source.AsSpan(run.Span.Start, run.Span.Length));
            if (letters > 0) Add(LayoutAspect.Font, 0, run.Font ?? "", paragraph, letters, run.Span);
        }
    }

    private void Add(LayoutAspect aspect, double value, string name, LayoutParagraph paragraph, int letters, TextSpan? span = null)
    {
        Tally? tally = null;
        foreach (var known in _tallies)
        {
            if (known.Aspect == aspect && known.Value.Equals(value) && string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)) tally = known;
        }

        if (tally is null && _tallies.Count >= MostTallies) return;
        if (tally is null) _tallies.Add(tally = new Tally(aspect, value, name, span ?? paragraph.Span));
        tally.Letters += letters;
        if (!ReferenceEquals(tally.Last, paragraph)) tally.Paragraphs++;
        tally.Last = paragraph;
    }

    private LayoutBody Build()
    {
        _tallies.Sort(static (a, b) => a.Aspect != b.Aspect ? a.Aspect.CompareTo(b.Aspect) : a.Letters != b.Letters ? b.Letters.CompareTo(a.Letters) : a.Span.Start.CompareTo(b.Span.Start));
        var measures = new List<LayoutMeasure>(_tallies.Count);
        foreach (var tally in _tallies)
        {
            if (tally.Aspect == LayoutAspect.Font && MainFont.Length == 0) MainFont = tally.Name;
            if (tally.Aspect == LayoutAspect.Size && MainSize.Equals(0)) MainSize = tally.Value;
            var measure = new LayoutMeasure(measures.Count, tally.Aspect, tally.Value, tally.Name, tally.Paragraphs, tally.Letters);
            places.Add(measure, FactPart.All, FirstWords(tally.Span));
            measures.Add(measure);
        }

        return new LayoutBody(0, new ValueList<LayoutMeasure>(measures));
    }

    // A finding on a whole paragraph hides those on its words; its beginning shows where it is.
    private TextSpan FirstWords(TextSpan span)
    {
        const int Shown = 60;
        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(source[start])) start++;
        if (span.End - start <= Shown) return new TextSpan(start, span.End);
        var end = source.LastIndexOf(' ', start + Shown, Shown);
        return new TextSpan(start, end > start ? end : Characters.IsLetter(source[start + Shown]) ? start + Shown : span.End);
    }

    private sealed class Tally(LayoutAspect aspect, double value, string name, TextSpan span)
    {
        public LayoutAspect Aspect => aspect;

        public double Value => value;

        public string Name => name;

        public TextSpan Span => span;

        public int Letters { get; set; }

        public int Paragraphs { get; set; }

        public LayoutParagraph? Last { get; set; }
    }
}
