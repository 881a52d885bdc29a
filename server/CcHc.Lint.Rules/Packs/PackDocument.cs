using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Rules.Packs.Matching;

namespace CcHc.Lint.Rules.Packs;

/// <summary>A document as rules of packs see it; what several rules ask for is worked out once.</summary>
public sealed class PackDocument
{
    private readonly Func<string, bool> _fitsPath;
    private readonly Lazy<IReadOnlyList<TextUnit>> _units;
    private readonly Lazy<ChapterMap> _chapters;
    private readonly Lazy<string> _foldedTitle;
    private readonly Dictionary<FactPart, List<TextSpan>> _columns = [];
    private readonly Dictionary<string, IReadOnlyList<PhraseHit>> _hits = new(StringComparer.Ordinal);

    /// <param name="fitsPath">Tells whether a pattern of paths fits the document.</param>
    public PackDocument(Plan plan, Func<string, bool> fitsPath)
    {
        Plan = plan;
        _fitsPath = fitsPath;
        _units = new(() => PlanTexts.Of(plan.Document));
        _chapters = new(() => new ChapterMap(plan));
        _foldedTitle = new(() => VietnameseText.Fold(plan.Profile.Title ?? ""));
    }

    public Plan Plan { get; }

    public IReadOnlyList<TextUnit> Units => _units.Value;

    public string FoldedTitle => _foldedTitle.Value;

    public bool FitsPath(string pattern) => _fitsPath(pattern);

    public IReadOnlyList<string> ChaptersAt(int offset) => _chapters.Value.ChaptersAt(offset);

    public bool IsInColumn(TextSpan span, FactPart column)
    {
        if (!_columns.TryGetValue(column, out var spans))
        {
            _columns[column] = spans = [];
            foreach (var task in Plan.Tasks)
            {
                if (Plan.Places.TextOf(task, column) is { IsEmpty: false } text) spans.Add(text.SourceSpan);
            }
        }

        return spans.Exists(candidate => candidate.Contains(span));
    }

    /// <summary>Where a phrase stands, whatever its marks and case, in reading order.</summary>
    public IReadOnlyList<PhraseHit> HitsOf(string phrase) => _hits.GetValueOrDefault(phrase, []);

    /// <summary>The words of a range of a unit, as people read them, and their place.</summary>
    public PackMatch MatchAt(TextUnit unit, int start, int end) => new(unit.Text.ToSource(start, end), unit.Text.Text[start..end]);

    internal void SetHits(string phrase, IReadOnlyList<PhraseHit> hits) => _hits[phrase] = hits;
}
