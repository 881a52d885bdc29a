using CcHc.Lint.Documents;

namespace CcHc.Lint.Plans.Facts;

/// <summary>Where the words of facts stand. Filled while a document is read; never searched again.</summary>
public sealed class FactPlaces
{
    private readonly Dictionary<(Type Type, int Ordinal, FactPart Part), MappedText> _texts = [];
    private readonly Dictionary<(Type Type, int Ordinal, FactPart Part), TextSpan> _spans = [];

    public void Add(Fact fact, FactPart part, MappedText text)
    {
        _texts[(fact.GetType(), fact.Ordinal, part)] = text;
        if (!text.IsEmpty) _spans[(fact.GetType(), fact.Ordinal, part)] = text.SourceSpan;
    }

    public void Add(Fact fact, FactPart part, TextSpan span) => _spans[(fact.GetType(), fact.Ordinal, part)] = span;

    /// <summary>The words of a part as they were read, or null where the fact has no such words.</summary>
    public MappedText? TextOf(Fact fact, FactPart part) => _texts.GetValueOrDefault((fact.GetType(), fact.Ordinal, part));

    /// <summary>The place of a part; of the whole fact where the part has none of its own.</summary>
    public TextSpan SpanOf(Fact fact, FactPart part)
    {
        if (_spans.TryGetValue((fact.GetType(), fact.Ordinal, part), out var span)) return span;
        return _spans.TryGetValue((fact.GetType(), fact.Ordinal, FactPart.All), out var whole) ? whole : default;
    }
}
