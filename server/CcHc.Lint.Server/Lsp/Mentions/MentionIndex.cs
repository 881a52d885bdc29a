using CcHc.Lint.Documents;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Server.Lsp.Mentions;

/// <summary>All mentions of a document by place and by what they mention.</summary>
internal sealed class MentionIndex
{
    private readonly List<Mention> _byPlace;

    private MentionIndex(List<Mention> mentions)
    {
        mentions.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Kind.CompareTo(b.Kind));
        _byPlace = mentions;
    }

    /// <summary>In order of place.</summary>
    public IReadOnlyList<Mention> All => _byPlace;

    public static MentionIndex Of(Plan plan)
    {
        var mentions = new List<Mention>();
        AddCitations(mentions, plan);
        foreach (var agency in plan.Agencies)
            mentions.Add(new Mention(plan.Places.SpanOf(agency, FactPart.All), MentionKind.Agency, agency.AgencyId, false, agency));
        AddAnnexes(mentions, plan);
        mentions.AddRange(AbbreviationUses.Of(plan));
        return new MentionIndex(mentions);
    }

    /// <summary>What an offset touches; the shortest where several do, as a body inside a citation. Null where nothing does.</summary>
    public Mention? At(int offset)
    {
        Mention? found = null;
        foreach (var mention in _byPlace)
        {
            if (mention.Span.Start > offset) break;
            if (offset <= mention.Span.End && (found is null || mention.Span.Length < found.Span.Length)) found = mention;
        }

        return found;
    }

    /// <summary>Every mention of the same thing, in order.</summary>
    public IReadOnlyList<Mention> SameAs(Mention mention) => _byPlace.FindAll(other => other.Kind == mention.Kind && other.Key == mention.Key);

    private static void AddCitations(List<Mention> mentions, Plan plan)
    {
        var keys = new Dictionary<int, string>();
        foreach (var detail in plan.CitationDetails)
        {
            if (detail is CitationMention mention) keys[mention.Ordinal] = mention.Instrument;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in plan.Citations)
        {
            if (citation.IsSelf) continue;
            var key = keys.TryGetValue(citation.Ordinal, out var instrument) ? instrument : citation.Resolved ?? citation.Symbol ?? citation.Name ?? citation.Text;
            mentions.Add(new Mention(plan.Places.SpanOf(citation, FactPart.All), MentionKind.Citation, key, seen.Add(key), citation));
        }
    }

    private static void AddAnnexes(List<Mention> mentions, Plan plan)
    {
        var annexes = plan.Sections.Where(section => section.Kind == SectionKind.Annex).ToList();
        foreach (var section in annexes)
            mentions.Add(new Mention(HeadingOf(plan, section), MentionKind.Annex, AnnexKeys.Of(section.Number), true, section));
        foreach (var reference in plan.AnnexReferences)
        {
            // "Phụ lục kèm theo" means the only annex there is.
            var number = AnnexKeys.NumberIn(reference.Text);
            var key = number.Length == 0 && annexes.Count > 0 ? AnnexKeys.Of(annexes[0].Number) : AnnexKeys.Of(number);
            mentions.Add(new Mention(plan.Places.SpanOf(reference, FactPart.All), MentionKind.Annex, key, false, reference));
        }
    }

    private static TextSpan HeadingOf(Plan plan, Section section) => plan.Places.SpanOf(section, FactPart.Title);
}
