using CcHc.Lint.Documents;

namespace CcHc.Lint.Plans.Facts;

/// <summary>Where the words of facts stand. Filled while a document is read; never searched again.</summary>
public sealed class FactPlaces
{
    // Plain classes and arrays: a dictionary keyed by a tuple would be compiled anew at every start of the program.
    private readonly Dictionary<Type, TypePlaces> _byType = [];

    // What facts of one type are asked for and added in a row. Single references: when the plan has been read, several threads ask at once.
    private TypePlaces? _lastAsked;
    private TypePlaces? _lastAdded;

    // What was known when this sheet was begun; nobody writes to it until the sheet is taken back.
    private readonly FactPlaces? _before;

    public FactPlaces()
    {
    }

    private FactPlaces(FactPlaces before) => _before = before;

    /// <summary>A sheet of its own for one of two readers that work at the same time: it knows what is known so far, and takes what that reader adds.</summary>
    internal FactPlaces Sheet() => new(this);

    /// <summary>Takes what was added to a sheet. Two sheets hold different parts of facts, so their order does not count.</summary>
    internal void TakeBack(FactPlaces sheet)
    {
        foreach (var (type, added) in sheet._byType)
        {
            if (!_byType.TryGetValue(type, out var own))
            {
                _byType.Add(type, added);
                continue;
            }

            while (own.Places.Count < added.Places.Count) own.Places.Add(null);
            for (var i = 0; i < added.Places.Count; i++)
            {
                if (added.Places[i] is { } first) own.Places[i] = first.EndingWith(own.Places[i]);
            }
        }
    }

    public void Add(Fact fact, FactPart part, MappedText text)
    {
        var place = PlaceOf(fact, part);
        place.SetText(text, 0, text.Length);
        if (!text.IsEmpty) place.Set(text.SourceSpan);
    }

    /// <summary>As above, for a part of a text that is cut out only where somebody asks for it.</summary>
    public void Add(Fact fact, FactPart part, MappedText text, int start, int end)
    {
        var place = PlaceOf(fact, part);
        place.SetText(text, start, end);
        if (end > start && !text.IsEmpty) place.Set(text.ToSource(start, end));
    }

    public void Add(Fact fact, FactPart part, TextSpan span) => PlaceOf(fact, part).Set(span);

    /// <summary>The words of a part as they were read, or null where the fact has no such words.</summary>
    public MappedText? TextOf(Fact fact, FactPart part) => Find(fact, part)?.Text;

    /// <summary>The place of a part; of the whole fact where the part has none of its own.</summary>
    public TextSpan SpanOf(Fact fact, FactPart part)
    {
        if (Find(fact, part) is { IsSet: true } own) return own.Span;
        return part != FactPart.All && Find(fact, FactPart.All) is { IsSet: true } whole ? whole.Span : default;
    }

    /// <summary>The place of a part where it has one of its own, which may be empty; else null.</summary>
    public TextSpan? OwnSpanOf(Fact fact, FactPart part) => Find(fact, part) is { IsSet: true } own ? own.Span : null;

    private Place? Find(Fact fact, FactPart part) =>
        (ListOf(fact, ref _lastAsked) is { } list && fact.Ordinal < list.Count ? Find(list[fact.Ordinal], part) : null) ?? _before?.Find(fact, part);

    private static Place? Find(Place? place, FactPart part)
    {
        while (place is not null && place.Part != part) place = place.Next;
        return place;
    }

    private Place PlaceOf(Fact fact, FactPart part)
    {
        var list = ListOf(fact, ref _lastAdded);
        if (list is null)
        {
            _byType.Add(fact.GetType(), _lastAdded = new TypePlaces(fact.GetType()));
            list = _lastAdded.Places;
        }

        while (list.Count <= fact.Ordinal) list.Add(null);
        var places = list[fact.Ordinal];
        return Find(places, part) ?? _before?.Find(fact, part) ?? (list[fact.Ordinal] = new Place(part, places));
    }

    private List<Place?>? ListOf(Fact fact, ref TypePlaces? known)
    {
        var type = fact.GetType();
        if (known is { } last && last.Type == type) return last.Places;
        if (!_byType.TryGetValue(type, out var places)) return null;
        known = places;
        return places.Places;
    }

    private sealed class TypePlaces(Type type)
    {
        public Type Type => type;

        // By ordinal.
        public List<Place?> Places { get; } = [];
    }

    // A chain: most facts have one part or two.
    private sealed class Place(FactPart part, Place? next)
    {
        public FactPart Part => part;

        public Place? Next { get; private set; } = next;

        public Place EndingWith(Place? rest)
        {
            var last = this;
            while (last.Next is not null) last = last.Next;
            last.Next = rest;
            return this;
        }

        private MappedText? _text;
        private int _start;
        private int _end;

        public MappedText? Text => _text?.Slice(_start, _end);

        public TextSpan Span { get; private set; }

        public bool IsSet { get; private set; }

        public void SetText(MappedText text, int start, int end) => (_text, _start, _end) = (text, start, end);

        public void Set(TextSpan span)
        {
            Span = span;
            IsSet = true;
        }
    }
}
