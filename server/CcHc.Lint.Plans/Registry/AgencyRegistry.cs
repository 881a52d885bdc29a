using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Registry;

/// <summary>Bodies by name: the longest known name wins, and only whole words match.</summary>
public sealed class AgencyRegistry
{
    private readonly Dictionary<string, Agency> _byId = new(StringComparer.Ordinal);
    private readonly PhraseIndex<AgencyName> _names = new();
    private readonly PhraseIndex<AgencyName> _patterns = new();
    private readonly PhraseIndex<Agency> _listItems = new();
    private readonly WordFilter _openings = new();
    private readonly WordFilter _patternOpenings = new();
    private readonly string[] _collectiveOpenings;
    private readonly PlaceReader _places;

    internal AgencyRegistry(IReadOnlyList<Agency> agencies, IReadOnlyList<string> collectiveOpenings, ProvinceRegistry provinces)
    {
        All = agencies;
        _places = new PlaceReader(provinces);
        _collectiveOpenings = [.. collectiveOpenings.Select(RegistryKeys.Fold)];
        foreach (var agency in agencies)
        {
            _byId.TryAdd(agency.Id, agency);
            AddNames(agency);
            if (agency.ValidTo is { } last && (LastDayOfAll is null || last < LastDayOfAll)) LastDayOfAll = last;
        }
    }

    public IReadOnlyList<Agency> All { get; }

    /// <summary>The last day before the first body ended; null where all go on.</summary>
    internal DateOnly? LastDayOfAll { get; }

    public Agency? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Longest matches in order, without overlaps.</summary>
    /// <param name="folded">Text folded for matching (VietnameseText.Fold).</param>
    /// <param name="search">What is known beside the text; null where nothing is.</param>
    public IReadOnlyList<AgencyMatch> FindAll(string folded, AgencySearch? search = null) => FindAll(folded, new WordTable(folded), search);

    /// <summary>As above, where the words of the text are known already.</summary>
    public IReadOnlyList<AgencyMatch> FindAll(string folded, WordTable words, AgencySearch? search = null)
    {
        search ??= new AgencySearch();
        List<AgencyMatch>? matches = null;
        var starts = words.Starts;
        var hashes = words.Hashes;
        var end = 0;
        for (var word = 0; word < starts.Length; word++)
        {
            // Few words open a name.
            if (!_openings.MayHave(hashes[word]) || starts[word] < end || MatchAt(folded, starts[word], search, _patternOpenings.MayHave(hashes[word])) is not { } match) continue;
            (matches ??= []).Add(match);
            end = match.End;
        }

        return matches ?? [];
    }

    /// <summary>The body that the whole of a text names ("Sở Nội vụ tỉnh Sông Thao"), or null. Abbreviations count.</summary>
    public Agency? Find(string text)
    {
        var folded = RegistryKeys.Fold(text).Trim(' ', '.', ',', ';', ':');
        if (folded.Length == 0) return null;
        var match = MatchAt(folded, 0, new AgencySearch(null, static _ => true), mayBePattern: true);
        return match is not null && match.End == folded.Length ? match.Agency : null;
    }

    /// <summary>The body that an item of a list under a shared head names: head "Sở", item "Y tế". Also items with their own head. Null where unknown.</summary>
    public Agency? FindInList(string head, string item)
    {
        if (Find(item) is { } own) return own;
        if (Find(head + " " + item) is { } shared) return shared;
        var folded = RegistryKeys.Fold(item).Trim(' ', '.', ',', ';', ':');
        return _listItems.At(folded, 0).Next() is { } found && found.Length == folded.Length ? found.Item : null;
    }

    /// <summary>True where words name a group that nobody answers for, known or not ("Các cơ quan được giao nhiệm vụ", "28 xã, phường").</summary>
    public bool IsCollective(string text)
    {
        var folded = RegistryKeys.Fold(text).TrimStart();
        if (Find(text) is { } known)
        {
            // A post of many bodies ("Chủ tịch UBND các huyện") is as much a group as the bodies.
            var isPostOfMany = known.Kind == AgencyKind.Person && folded.Contains("các ", StringComparison.Ordinal);
            return isPostOfMany || known.Kind is AgencyKind.Collective or AgencyKind.UnitType;
        }

        while (folded.Length > 0 && char.IsAsciiDigit(folded[0])) folded = folded[1..];
        folded = folded.TrimStart();
        foreach (var opening in _collectiveOpenings)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal)
                && (folded.Length == opening.Length || !RegistryKeys.IsWordCharacter(folded[opening.Length]))) return true;
        }

        return false;
    }

    /// <summary>Who is competent on the day: the body itself where it still exists, else its successors, followed as far as the day demands.</summary>
    public IReadOnlyList<Agency> SuccessorsOn(Agency agency, DateOnly day)
    {
        var competent = new List<Agency>();
        Follow(agency, day, competent, []);
        return competent;
    }

    private void Follow(Agency agency, DateOnly day, List<Agency> competent, HashSet<string> seen)
    {
        if (!seen.Add(agency.Id)) return;
        if (!agency.IsFormerOn(day))
        {
            competent.Add(agency);
            return;
        }

        foreach (var successor in agency.Successors)
        {
            if (successor.From <= day && ById(successor.Id) is { } next) Follow(next, day, competent, seen);
        }
    }

    private AgencyMatch? MatchAt(string folded, int at, AgencySearch search, bool mayBePattern)
    {
        var withPlace = mayBePattern ? MatchPattern(folded, at, search) : null;
        if (NameAt(folded, at, search) is not { } name) return withPlace;
        var end = at + name.Length;
        var place = name.Item.TakesPlace ? _places.ReadAfterName(folded, end, search) : null;
        var length = (place?.End ?? end) - at;
        return withPlace is not null && withPlace.Length >= length ? withPlace : new AgencyMatch(at, length, name.Item.Agency, place?.Text);
    }

    private IndexedPhrase<AgencyName>? NameAt(string folded, int at, AgencySearch search)
    {
        var names = _names.At(folded, at);
        while (names.Next() is { } name)
        {
            if (name.Item.Fits(folded, at, at + name.Length, search.IsCapital)) return name;
        }

        return null;
    }

    private AgencyMatch? MatchPattern(string folded, int at, AgencySearch search)
    {
        // The length of such a name lies in its place, so all patterns that begin here are tried.
        AgencyMatch? longest = null;
        var patterns = _patterns.At(folded, at);
        while (patterns.Next() is { } pattern)
        {
            var end = at + pattern.Length;
            if (!pattern.Item.Fits(folded, at, end, search.IsCapital)) continue;
            if (_places.Read(folded, end, pattern.Item.PlaceKind, search) is not { } place) continue;
            if (longest is null || place.End - at > longest.Length)
                longest = new AgencyMatch(at, place.End - at, Resolve(pattern.Item.Agency, place, search.AsOf), place.Text);
        }

        return longest;
    }

    /// <summary>"UBND thành phố" + a centrally run city is the province's committee; before it became one, a district's.</summary>
    private Agency Resolve(Agency agency, Place place, DateOnly? asOf)
    {
        if (agency.Level != AgencyLevel.District || place.Province is not { } province) return agency;
        var day = asOf ?? DateOnly.MaxValue;
        var isCity = string.Equals(place.TypeWord, "thành phố", StringComparison.Ordinal)
            && string.Equals(province.TypeOn(day), "thành phố", StringComparison.Ordinal)
            && !province.IsNotYetOn(day);
        return isCity ? ById("ubnd-tinh") ?? agency : agency;
    }

    private void AddNames(Agency agency)
    {
        foreach (var name in agency.Aliases.Prepend(agency.Name))
        {
            foreach (var spelling in AgencyNames.Spellings(RegistryKeys.Fold(name))) AddName(spelling, AgencyName.Of(agency));
        }

        foreach (var abbreviation in agency.Abbreviations) AddName(RegistryKeys.Fold(abbreviation), AgencyName.OfAbbreviation(agency));
        foreach (var pattern in agency.NamePatterns)
        {
            var (prefix, kind) = NamePattern.Parse(pattern);
            foreach (var spelling in AgencyNames.Spellings(RegistryKeys.Fold(prefix))) AddPattern(spelling, AgencyName.OfPattern(agency, kind));
        }

        foreach (var form in agency.ListItemForms) _listItems.Add(RegistryKeys.Fold(form), agency);
    }

    private void AddName(string spelling, AgencyName name)
    {
        _names.Add(spelling, name);
        _openings.Add(spelling);
    }

    private void AddPattern(string spelling, AgencyName name)
    {
        _patterns.Add(spelling, name);
        _openings.Add(spelling);
        _patternOpenings.Add(spelling);
    }
}
