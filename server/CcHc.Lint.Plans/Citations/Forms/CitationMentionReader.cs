using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>Sees each citation among the others of its document and beside its registry entry.</summary>
internal sealed class CitationMentionReader(InstrumentRegistry instruments, DateOnly asOf)
{
    private const int FarthestAmendment = 120;

    /// <param name="found">What was read, in the order of <paramref name="citations"/>.</param>
    public IReadOnlyList<CitationMention> Read(List<RawCitation> found, IReadOnlyList<Citation> citations, FactPlaces places)
    {
        var keys = new string[citations.Count];
        var isInside = new bool[citations.Count];
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(citations[i]);
            isInside[i] = CitationWords.StandsInSubjectOf(i > 0 ? found[i - 1] : null, found[i]);
            if (!groups.TryGetValue(keys[i], out var same)) groups.Add(keys[i], same = []);
            same.Add(i);
        }

        var shortNames = ShortNamesOf(citations);
        var conflicts = new DateConflicts(citations, keys).Find(groups.Values);
        var mentions = new List<CitationMention>(citations.Count);
        (TextUnit? Unit, int End) outer = default;
        (TextUnit? Unit, int End) replaced = default;
        for (var i = 0; i < citations.Count; i++)
        {
            var (raw, citation, group) = (found[i], citations[i], groups[keys[i]]);
            var isFirst = group[0] == i;
            var entry = citation.Resolved is { } identity && citation.Symbol is not null && !CitationWords.IsLocal(keys[i]) ? instruments.ByIdentity(identity) : null;
            var misdated = citation switch
            {
                { Symbol: null, Name: { } lawName, Date: { } written } => MisdatedLaw(lawName, written, citation.Resolved),
                { Symbol: { } symbol, Resolved: null, Date: { } written, IsSelf: false } when !CitationWords.IsLocal(keys[i]) => instruments.FindOfMistypedYear(symbol, written),
                _ => null,
            };
            var amendments = isFirst && entry is not null && citation.Status == InstrumentStatus.Amended ? AmendmentsOf(entry) : [];
            var (lacksIssuer, lacksSubject) = isFirst ? BasisGaps(raw, citation, keys[i]) : (false, false);
            var laws = isFirst && group.TrueForAll(at => IsBareName(citations[at])) ? LawsOf(citation) : null;
            var whole = CitationReach.Of(raw, i + 1 < found.Count ? found[i + 1] : null, entry);
            var before = outer;
            if (whole.Tail == CitationTail.Subject) outer = (raw.Unit, whole.End);
            var isReplaced = IsReplaced(raw, replaced);
            if (isReplaced) replaced = (raw.Unit, whole.End);
            places.Add(citation, FactPart.Whole, raw.Unit.Text, raw.Start, whole.End);
            mentions.Add(new CitationMention(i, citation, keys[i])
            {
                Tail = whole.Tail,
                WholeText = raw.Unit.Text.Text[raw.Start..whole.End],
                IsFirst = isFirst,
                IsDatedSomewhere = group.Exists(at => citations[at].Date is not null || found[at].DateRange is not null),
                IsFirstOwn = !isInside[i] && group.Find(at => !isInside[at]) == i,
                IsInsideSubject = isInside[i],
                // Before it is said what an instrument is called, the same words cite it in full.
                IsShortName = citation.IsAliasDefinition || shortNames.Count > 0 && shortNames.TryGetValue(VietnameseText.Fold(citation.Text), out var named) && named < i,
                IsInTitle = ReferenceEquals(raw.Unit, before.Unit) && raw.End <= before.End,
                IsLookedBackOn = isReplaced || LookingBack.At(raw.Unit.Folded, raw.Start, whole.End),
                IsInRecipients = CitationWords.IsRecipients(raw.Unit.Folded),
                DateWords = raw.DateRange is { } date ? raw.Unit.Text.Text[date.Start..date.End] : null,
                RegisteredDate = (entry ?? misdated)?.Issued,
                RegistryConfidence = (entry ?? misdated)?.Confidence ?? Confidence.Verified,
                SymbolYear = RegistryKeys.YearOf(keys[i]),
                DatedOtherwise = conflicts[i],
                AmendedBy = amendments.Count == 0 ? ValueList<string>.Empty : new ValueList<string>(amendments),
                IsAmendmentNamed = amendments.Exists(symbol => groups.ContainsKey(RegistryKeys.Symbol(symbol)) || IsNamedWithoutYear(symbol, groups, citations)) || SaysAmended(raw),
                LacksIssuer = lacksIssuer,
                LacksSubject = lacksSubject,
                LawOfName = laws?.Now,
                OtherLawOfName = laws?.Other,
            });
        }

        return mentions;
    }

    // A law that the name and the year tell, or all of the date but one digit of the year.
    private Instrument? MisdatedLaw(string name, DateOnly written, string? resolved)
    {
        if (resolved is null) return instruments.FindLawOfMistypedYear(name, written);
        return instruments.ByIdentity(resolved) is { Issued: { } issued } law && issued.Year == written.Year && issued != written ? law : null;
    }

    // The number, in the documents' order, of the first citation that says under which words an instrument goes on.
    private static Dictionary<string, int> ShortNamesOf(IReadOnlyList<Citation> citations)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < citations.Count; i++)
        {
            if (citations[i].IsAliasDefinition) names.TryAdd(VietnameseText.Fold(citations[i].Text), i);
        }

        return names;
    }

    /// <summary>"Nghị định số 107/NĐ-CP ngày 06/12/2021": a symbol without its year, whose date has it, is wrong and names the instrument all the same.</summary>
    private static bool IsNamedWithoutYear(string symbol, Dictionary<string, List<int>> groups, IReadOnlyList<Citation> citations)
    {
        var key = RegistryKeys.Symbol(symbol);
        if (RegistryKeys.YearOf(key) is not { } year) return false;
        return groups.TryGetValue(key.Replace($"/{year}/", "/", StringComparison.Ordinal), out var without) && without.Exists(at => citations[at].Date?.Year == year);
    }

    private static string KeyOf(Citation citation) =>
        citation.Symbol is { } symbol ? RegistryKeys.Symbol(symbol) : VietnameseText.Fold(citation.Name ?? citation.Text);

    /// <summary>"thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Nghị định số 107/2021/NĐ-CP": what is replaced may be a list.</summary>
    /// <param name="replaced">Where the latest replaced instrument stands and ends.</param>
    private static bool IsReplaced(RawCitation found, (TextUnit? Unit, int End) replaced)
    {
        if (LookingBack.IsReplaced(found.Unit.Folded, found.Start)) return true;
        if (!ReferenceEquals(found.Unit, replaced.Unit) || found.Start < replaced.End) return false;
        return found.Unit.Folded.AsSpan(replaced.End, found.Start - replaced.End).Trim([' ', ',']) is "" or "và" or "số" or "và số";
    }

    private static bool IsBareName(Citation citation) => citation is { Symbol: null, Name: not null, NameYear: null, Date: null };

    private static bool SaysAmended(RawCitation found)
    {
        var folded = found.Unit.Folded;
        if (folded.IndexOf("sửa đổi", found.End, Math.Min(FarthestAmendment, folded.Length - found.End), StringComparison.Ordinal) >= 0) return true;
        // Behind a long subject: "…, được sửa đổi, bổ sung bởi …".
        var end = folded.IndexOf(';', found.End);
        return folded.AsSpan(found.End, (end < 0 ? folded.Length : end) - found.End).Contains("được sửa đổi", StringComparison.Ordinal);
    }

    /// <summary>The amending instruments in force on the day, by verified relations only, as a hint must not rest on hearsay; those that the registry has no entry for by the year in their number.</summary>
    private List<string> AmendmentsOf(Instrument entry)
    {
        var symbols = new List<string>();
        foreach (var relation in entry.AmendedBy)
        {
            if (relation.Confidence != Confidence.Verified) continue;
            var amending = relation.Identity is { } identity ? instruments.ByIdentity(identity) : null;
            var from = amending is not null ? InstrumentRegistry.InForceFrom(amending) : InstrumentRegistry.SurelyInForceFrom(relation.Symbol);
            if (from <= asOf) symbols.Add(amending?.Symbol ?? relation.Symbol);
        }

        return symbols;
    }

    /// <summary>Two laws of one name where the name meant another one a year before the day, or will a year after it.</summary>
    private (Instrument Now, Instrument Other)? LawsOf(Citation citation)
    {
        if (citation.Name is not { } name || instruments.FindLaw(name, null, null, asOf) is not { } now) return null;
        var before = instruments.FindLaw(name, null, null, asOf.AddYears(-1));
        if (before is not null && before.Identity != now.Identity && instruments.StatusOn(before, asOf.AddYears(-1)).Status is InstrumentStatus.InForce or InstrumentStatus.Amended) return (now, before);
        var after = instruments.FindLaw(name, null, null, asOf.AddYears(1));
        return after is not null && after.Identity != now.Identity && after.Issued <= asOf ? (now, after) : null;
    }

    /// <summary>What a line of its own that begins with "Căn cứ" lacks of the first citation in it.</summary>
    private static (bool Issuer, bool Subject) BasisGaps(RawCitation found, Citation citation, string key)
    {
        if (!citation.IsBasis || !citation.HasOwnTypeWord || citation.Symbol is null || citation.Name is not null || citation.Date is null) return (false, false);
        if (!found.Unit.Folded.AsSpan(0, found.Start).Equals(BasisOpening.Instrument, StringComparison.Ordinal)) return (false, false);
        var (at, hasKnownIssuer) = CitationWords.BehindDateAndIssuer(found);
        var ends = at >= found.Unit.Folded.Length || found.Unit.Folded[at] is ';' or '.';
        return (citation.Issuer is null && CitationWords.IsLocal(key), hasKnownIssuer && ends);
    }
}
