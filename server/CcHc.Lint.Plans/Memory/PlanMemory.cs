using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans.Duplicates;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.TaskAgencies;
using CcHc.Lint.Plans.Tasks;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Memory;

/// <summary>
/// What was read of the texts of one version of a document, for reading the next one: a text that stands in both is read
/// once. It changes no result. It holds what the last two versions used, and for a while what those before them did, and knows
/// no positions: values count from the start of their text. For one document that is read by one thread at a time.
/// </summary>
public sealed class PlanMemory
{
    // A version that is given up half-way has asked for a part of its texts only; so many may, before the rest is let go.
    private const int MostUnfinished = 8;

    private readonly bool _isKept;
    private object? _reader;
    private int _unfinished;

    public PlanMemory()
        : this(isKept: true)
    {
    }

    private PlanMemory(bool isKept) => _isKept = isKept;

    /// <summary>For reading the document itself.</summary>
    public DocumentMemory Document { get; } = new();

    /// <summary>False where the document is read once: what hardly stands in it twice need not be remembered.</summary>
    internal bool IsKept => _isKept;

    internal RememberedValues<UnitReadings> Units { get; } = new();

    internal RememberedValues<Deadline> Deadlines { get; } = new();

    internal RememberedValues<ValueList<Lead>> Leads { get; } = new();

    internal RememberedValues<KnownBodies> Bodies { get; } = new();

    /// <summary>By the head of the column.</summary>
    internal RememberedValues<KnownColumn> Columns { get; } = new();

    /// <summary>By the words before the colon.</summary>
    internal RememberedValues<KnownLabel> Labels { get; } = new();

    internal RememberedValues<TaskWording> TaskWordings { get; } = new();

    /// <summary>By the group of tasks.</summary>
    internal RememberedValues<KnownPairs> RepeatedTasks { get; } = new();

    /// <summary>For a document that is read once: what would only serve the next version is not kept.</summary>
    internal static PlanMemory ForOneReading() => new(isKept: false);

    /// <summary>What is known of a text, wherever it stands; null where it is new.</summary>
    internal UnitReadings? Find(string text)
    {
        if (Units.Find(text) is not { } known) return null;
        known.Share();
        return known;
    }

    /// <summary>Takes up a text, composed and with white space folded, that <see cref="Find"/> did not know.</summary>
    internal UnitReadings Add(string text) => Units.Add(text, new UnitReadings(text, _isKept));

    /// <summary>The text composed and with white space folded. Only such texts are taken up, so one that is known need not be looked through.</summary>
    internal MappedText Normalise(MappedText text) => Units.Find(text.Text) is not null ? text : VietnameseText.Normalise(text);

    /// <summary>The text folded for matching.</summary>
    internal string Fold(string text) => Units.Find(text)?.Folded ?? VietnameseText.Fold(text);

    /// <summary>Begins a version. Another reader has another registry or lexicon, and knows nothing of what this one read.</summary>
    internal void Begin(object reader)
    {
        if (!_isKept) return;
        if (!ReferenceEquals(reader, _reader)) Clear();
        _reader = reader;
        if (_unfinished++ is > 0 and < MostUnfinished) return;
        _unfinished = 1;
        Units.Advance();
        Deadlines.Advance();
        Leads.Advance();
        Bodies.Advance();
        Columns.Advance();
        Labels.Advance();
        TaskWordings.Advance();
        RepeatedTasks.Advance();
    }

    /// <summary>The version was read to its end.</summary>
    internal void End() => _unfinished = 0;

    private void Clear()
    {
        Units.Clear();
        Deadlines.Clear();
        Leads.Clear();
        Bodies.Clear();
        Columns.Clear();
        Labels.Clear();
        TaskWordings.Clear();
        RepeatedTasks.Clear();
    }
}
