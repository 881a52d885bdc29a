using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Agencies;

/// <summary>Finds the bodies that the text names.</summary>
internal static class AgencyMentionReader
{
    private static readonly UnitSlot<UnitMentions> Slot = new();

    public static IReadOnlyList<AgencyMention> Read(List<TextUnit> units, AgencyRegistry agencies, DateOnly asOf, FactPlaces places)
    {
        var mentions = new List<AgencyMention>();
        var text = "";
        var search = new AgencySearch(asOf, at => Characters.IsUpper(text[at]));
        foreach (var unit in units)
        {
            text = unit.Text.Text;
            if (Slot.Find(unit) is not { } known || known.AsOf != asOf) known = Slot.Keep(unit, new UnitMentions(asOf, Find(text, agencies.FindAll(unit.Folded, unit.Words, search), asOf)));
            foreach (var found in known.Found)
            {
                var mention = found.Mention.Ordinal == mentions.Count ? found.Mention : found.Mention with { Ordinal = mentions.Count };
                places.Add(mention, FactPart.All, unit.Text, found.Start, found.End);
                mentions.Add(mention);
            }
        }

        return mentions;
    }

    private static FoundMention[] Find(string text, IReadOnlyList<AgencyMatch> matches, DateOnly asOf)
    {
        if (matches.Count == 0) return [];
        var found = new FoundMention[matches.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var (match, agency) = (matches[i], matches[i].Agency);
            found[i] = new FoundMention(match.Start, match.End, new AgencyMention(0, text[match.Start..match.End], agency.Name, agency.Id, agency.IsFormerOn(asOf)));
        }

        return found;
    }

    private sealed record UnitMentions(DateOnly AsOf, FoundMention[] Found);

    private sealed record FoundMention(int Start, int End, AgencyMention Mention);
}
