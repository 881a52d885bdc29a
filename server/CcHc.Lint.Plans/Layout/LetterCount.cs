using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Plans.Layout;

/// <summary>What most letters of a stretch look like. Blanks, figures and marks say nothing about a font.</summary>
internal sealed class LetterCount
{
    // What Word takes where neither run nor style says a size.
    private const int DefaultHalfPoints = 20;

    // More sizes in one paragraph are no typesetting.
    private const int MostSizes = 64;

    private readonly List<int> _sizes = [];
    private readonly List<int> _lettersOfSize = [];
    private int _bold;
    private int _italic;

    public int Letters { get; private set; }

    public bool IsBold => _bold * 2 > Letters;

    public bool IsItalic => _italic * 2 > Letters;

    /// <summary>The size in points that most letters have; 0 without letters.</summary>
    public double Size
    {
        get
        {
            var best = -1;
            for (var i = 0; i < _sizes.Count; i++)
            {
                if (best < 0 || _lettersOfSize[i] > _lettersOfSize[best]) best = i;
            }

            return best < 0 ? 0 : _sizes[best] / 2.0;
        }
    }

    /// <summary>Counts the letters of a paragraph that lie in a range.</summary>
    public static LetterCount Of(string source, LayoutParagraph paragraph, TextSpan range)
    {
        var count = new LetterCount();
        foreach (var run in paragraph.Runs)
        {
            if (run.Span.Start < range.End && range.Start < run.Span.End)
                count.Add(run, LettersIn(source.AsSpan()[Math.Max(run.Span.Start, range.Start)..Math.Min(run.Span.End, range.End)]));
        }

        return count;
    }

    public static int LettersIn(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text) letters += Characters.IsLetter(c) ? 1 : 0;
        return letters;
    }

    private void Add(LayoutRun run, int letters)
    {
        if (letters == 0) return;
        Letters += letters;
        if (run.IsBold) _bold += letters;
        if (run.IsItalic) _italic += letters;
        var size = run.HalfPoints ?? DefaultHalfPoints;
        var at = _sizes.IndexOf(size);
        if (at >= 0)
        {
            _lettersOfSize[at] += letters;
        }
        else if (_sizes.Count < MostSizes)
        {
            _sizes.Add(size);
            _lettersOfSize.Add(letters);
        }
    }
}
