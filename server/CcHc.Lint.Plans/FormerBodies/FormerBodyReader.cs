using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.FormerBodies;

/// <summary>Finds bodies, the district level and provinces that ended before the as-of day and are named as if they went on.</summary>
internal sealed class FormerBodyReader(RegistryData registry, PlanDocument profile, FactPlaces places)
{
    private const string DistrictGroup = "cap-huyen";
    private const string TownshipGroup = "thi-tran";

    /// <summary>Words for the district level that name no body of it.</summary>
    private static readonly string[] DistrictWords =
        ["cấp huyện", "các huyện, thị xã, thành phố", "các huyện, thành phố", "các huyện, thị xã", "huyện, thị xã, thành phố", "các quận, huyện", "quận, huyện"];

    private const int LongestOffice = 60;

    private static readonly string[] DistrictOffices =
        ["nội vụ", "tư pháp", "tài chính", "tài nguyên", "lao động", "văn hóa", "giáo dục", "y tế", "nông nghiệp", "kinh tế", "quản lý đô thị", "dân tộc"];

    private static readonly string[] DistrictEnds = [" huyện", " quận"];

    private static readonly UnitSlot<UnitMentions> Slot = new();

    private readonly List<FormerBody> _found = [];
    private readonly DateOnly _asOf = profile.AsOf;

    /// <param name="namingFormer">Indexes of the units that name a body which has ended.</param>
    public IReadOnlyList<FormerBody> Read(List<TextUnit> units, HashSet<int> namingFormer, IReadOnlyList<PlanTask> tasks, IReadOnlyList<Citation> citations)
    {
        if (!(_asOf > registry.Agencies.LastDayOfAll) && !(_asOf > registry.Provinces.LastDayOfAll)) return [];
        var leadCells = StartsOfLeadCells(tasks);
        var tense = new PresentTense(SpansOf(citations), profile.Year);
        foreach (var unit in units)
        {
            if (Slot.Find(unit) is not { } known || known.AsOf != _asOf) known = Slot.Keep(unit, new UnitMentions(_asOf, MentionsIn(unit, namingFormer.Contains(unit.Index))));
            if (known.Found.Length == 0) continue;
            var isLead = unit.IsCell && leadCells.Contains(unit.Text.SourceSpan.Start);
            var replacements = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var mention in known.Found)
            {
                if (!tense.Holds(unit, mention)) continue;
                var words = unit.Text.Slice(mention.Start, mention.End);
                var fact = mention.ToFact(_found.Count, words.Text, isLead);
                // Two bodies that became one: writing the new name twice would be a fault of its own.
                if (fact.Replacement is { } name && (StandsElsewhere(unit.Folded, VietnameseText.Fold(name), mention) || !replacements.TryAdd(name, fact.Group) && replacements[name] != fact.Group))
                    fact = fact with { Replacement = null };
                places.Add(fact, FactPart.All, words);
                _found.Add(fact);
            }
        }

        return _found;
    }

    // A loop: LINQ over numbers is compiled at every start.
    private HashSet<int> StartsOfLeadCells(IReadOnlyList<PlanTask> tasks)
    {
        var starts = new HashSet<int>();
        foreach (var task in tasks)
        {
            if (places.TextOf(task, FactPart.Lead) is { IsEmpty: false } cell) starts.Add(cell.SourceSpan.Start);
        }

        return starts;
    }

    // Each with its date, in the order of the text.
    private List<Documents.TextSpan> SpansOf(IReadOnlyList<Citation> citations)
    {
        var spans = new List<Documents.TextSpan>(citations.Count);
        foreach (var citation in Documents.StableSort.InOrder(citations, (a, b) => places.SpanOf(a, FactPart.All).Start.CompareTo(places.SpanOf(b, FactPart.All).Start)))
        {
            var whole = places.SpanOf(citation, FactPart.All);
            var end = citation.Date is null ? whole.End : Math.Max(whole.End, places.SpanOf(citation, FactPart.Date).End);
            spans.Add(new Documents.TextSpan(whole.Start, end));
        }

        return spans;
    }

    private static bool StandsElsewhere(string folded, string name, FormerMention mention)
    {
        for (var at = folded.IndexOf(name, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at >= mention.End || at + name.Length <= mention.Start) return true;
        }

        return false;
    }

    private FormerMention[] MentionsIn(TextUnit unit, bool namesFormer)
    {
        var mentions = new List<FormerMention>();
        var text = unit.Text.Text;
        foreach (var match in namesFormer ? registry.Agencies.FindAll(unit.Folded, unit.Words, new AgencySearch(_asOf, at => char.IsUpper(text[at]))) : [])
        {
            if (!match.Agency.IsFormerOn(_asOf)) continue;
            var mention = OfAgency(match);
            // "cán bộ thông tin và truyền thông" names no ministry: names of bodies begin with a capital.
            if (mention.Kind is FormerBodyKind.District or FormerBodyKind.Township || char.IsUpper(text[match.Start])) mentions.Add(mention);
        }

        AddDistrictWords(unit.Folded, mentions);
        AddDistrictOffices(unit, mentions);
        AddProvinces(unit, mentions);
        return mentions.Count == 0 ? [] : [.. Documents.StableSort.InOrder(mentions, static (a, b) => a.Start.CompareTo(b.Start))];
    }

    private FormerMention OfAgency(AgencyMatch match)
    {
        var agency = match.Agency;
        var kind = agency.Level switch
        {
            AgencyLevel.Central => FormerBodyKind.Ministry,
            AgencyLevel.District => FormerBodyKind.District,
            AgencyLevel.Commune => FormerBodyKind.Township,
            _ => IsOfDistrict(agency) ? FormerBodyKind.District : FormerBodyKind.Provincial,
        };
        var successors = kind is FormerBodyKind.District or FormerBodyKind.Township ? [] : registry.Agencies.SuccessorsOn(agency, _asOf).Select(successor => successor.Name).ToList();
        var isWhole = agency.Successors is [{ Scope: null }];
        var replacement = isWhole && successors.Count == 1 && match.Place is null && agency.Kind == AgencyKind.Single ? successors[0] : null;
        return new FormerMention(match.Start, match.End, agency.Name, GroupOf(kind, agency), kind, agency.ValidTo!.Value, successors, replacement, agency.Confidence);
    }

    private static string GroupOf(FormerBodyKind kind, Agency agency) => kind switch
    {
        FormerBodyKind.District => DistrictGroup,
        FormerBodyKind.Township => TownshipGroup,
        _ => agency.Id,
    };

    /// <summary>"UBND các huyện, thị xã, thành phố" is kept among the groups of several levels.</summary>
    private static bool IsOfDistrict(Agency agency) => agency.Level == AgencyLevel.Mixed && VietnameseText.Fold(agency.Name).Contains("huyện", StringComparison.Ordinal);

    private void AddDistrictWords(string folded, List<FormerMention> mentions)
    {
        if (registry.Agencies.ById("ubnd-cap-huyen") is not { } level || !level.IsFormerOn(_asOf)) return;
        foreach (var words in DistrictWords)
        {
            for (var at = folded.IndexOf(words, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                var end = at + words.Length;
                var isWhole = (at == 0 || !char.IsLetter(folded[at - 1])) && (end == folded.Length || !char.IsLetter(folded[end]));
                if (!isWhole || mentions.Exists(mention => mention.Start < end && at < mention.End)) continue;
                mentions.Add(new FormerMention(at, end, "Cấp huyện", DistrictGroup, FormerBodyKind.District, level.ValidTo!.Value, [], null, level.Confidence));
            }
        }
    }

    /// <summary>"Phòng Nội vụ huyện", "Phòng Tài chính - Kế hoạch các huyện": offices of committees that ended; communes have offices of like names.</summary>
    private void AddDistrictOffices(TextUnit unit, List<FormerMention> mentions)
    {
        const string head = "phòng ";
        var folded = unit.Folded;
        for (var at = folded.IndexOf(head, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(head, at + 1, StringComparison.Ordinal))
        {
            if (unit.Text.Text[at] != 'P' || EndOfDistrictOffice(folded, at + head.Length) is not { } end) continue;
            if (registry.Agencies.ById("ubnd-cap-huyen") is not { } level || !level.IsFormerOn(_asOf)) return;
            mentions.RemoveAll(mention => mention.Start >= at && mention.End <= end);
            if (mentions.Exists(mention => mention.Start < end && at < mention.End)) continue;
            mentions.Add(new FormerMention(at, end, "Cấp huyện", DistrictGroup, FormerBodyKind.District, level.ValidTo!.Value, [], null, level.Confidence));
        }
    }

    private static int? EndOfDistrictOffice(string folded, int from)
    {
        var rest = folded.AsSpan(from, Math.Min(LongestOffice, folded.Length - from));
        var isOffice = false;
        foreach (var office in DistrictOffices) isOffice |= rest.StartsWith(office, StringComparison.Ordinal);
        if (!isOffice) return null;
        rest = rest[..EndOfName(rest)];
        foreach (var word in DistrictEnds)
        {
            var at = rest.IndexOf(word);
            var end = at + word.Length;
            if (at >= 0 && (end == rest.Length || !char.IsLetter(rest[end]))) return from + end;
        }

        return null;
    }

    // A loop: a search for so many characters is compiled at every start.
    private static int EndOfName(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ',' or ';' or '.' or ':' or '(' or ')' or '/') return i;
        }

        return text.Length;
    }

    private void AddProvinces(TextUnit unit, List<FormerMention> mentions)
    {
        const string type = "tỉnh ";
        var folded = unit.Folded;
        for (var at = folded.IndexOf(type, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(type, at + 1, StringComparison.Ordinal))
        {
            var name = at + type.Length;
            if (at > 0 && char.IsLetter(folded[at - 1]) || name >= folded.Length || !char.IsUpper(unit.Text.Text[name])) continue;
            if (registry.Provinces.At(folded, name) is not { } found || !found.Item.IsFormerOn(_asOf)) continue;
            var end = name + found.Length;
            var current = registry.Provinces.CurrentOn(found.Item, _asOf);
            var successor = current is null ? null : $"{current.TypeOn(_asOf)} {current.Name}";
            mentions.Add(new FormerMention(
                at, end, $"tỉnh {found.Item.Name}", "tinh:" + found.Item.Name, FormerBodyKind.Province, found.Item.ValidTo!.Value,
                successor is null ? [] : [successor], successor is null ? null : InCaseOf(unit.Text.Text[at..end], successor), found.Item.Confidence));
        }
    }

    private static string InCaseOf(string words, string replacement) =>
        !Characters.HasLower(words) ? replacement.ToUpperInvariant()
        : char.IsUpper(words[0]) ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement;

    private sealed record UnitMentions(DateOnly AsOf, FormerMention[] Found);
}
