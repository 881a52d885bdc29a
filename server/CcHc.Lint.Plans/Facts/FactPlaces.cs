using CcHc.Lint.Documents;

namespace CcHc.Lint.Plans.Facts;

/// <summary>Where the words of facts stand. Filled while a document is read; never searched again.</summary>
public sealed class FactPlaces
{
    // Plain classes and arrays: a dictionary keyed by a tuple would be compiled anew at every start of the program.
    private readonly Dictionary<Type, List<PlacesOfFact?>> _byType = [];

    public void Add(Fact fact, FactPart part, MappedText text)
    {
        var places = PlacesOf(fact);
        places.Texts[(int)part] = text;
        if (!text.IsEmpty) places.Set(part, text.SourceSpan);
    }

    public void Add(Fact fact, FactPart part, TextSpan span) => PlacesOf(fact).Set(part, span);

    /// <summary>The words of a part as they were read, or null where the fact has no such words.</summary>
    public MappedText? TextOf(Fact fact, FactPart part) => Find(fact)?.Texts[(int)part];

    /// <summary>The place of a part; of the whole fact where the part has none of its own.</summary>
    public TextSpan SpanOf(Fact fact, FactPart part)
    {
        if (Find(fact) is not { } places) return default;
        return places.IsSet[(int)part] ? places.Spans[(int)part] : places.Spans[(int)FactPart.All];
    }

    private PlacesOfFact? Find(Fact fact) =>
        _byType.TryGetValue(fact.GetType(), out var list) && fact.Ordinal < list.Count ? list[fact.Ordinal] : null;

    private PlacesOfFact PlacesOf(Fact fact)
    {
        if (!_byType.TryGetValue(fact.GetType(), out var list)) _byType[fact.GetType()] = list = [];
        while (list.Count <= fact.Ordinal) list.Add(null);
        return list[fact.Ordinal] ??= new PlacesOfFact();
    }

    private sealed class PlacesOfFact
    {
        private const int Parts = (int)FactPart.Whole + 1;

        public MappedText?[] Texts { get; } = new MappedText?[Parts];

        public TextSpan[] Spans { get; } = new TextSpan[Parts];

        public bool[] IsSet { get; } = new bool[Parts];

        public void Set(FactPart part, TextSpan span)
        {
            Spans[(int)part] = span;
            IsSet[(int)part] = true;
        }
    }
}
