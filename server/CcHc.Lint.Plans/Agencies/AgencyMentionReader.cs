using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Agencies;

/// <summary>Finds the bodies that the text names.</summary>
internal static class AgencyMentionReader
{
    public static IReadOnlyList<AgencyMention> Read(IEnumerable<TextUnit> units, AgencyRegistry agencies, DateOnly asOf, FactPlaces places)
    {
        var mentions = new List<AgencyMention>();
        var text = "";
        var search = new AgencySearch(asOf, at => Characters.IsUpper(text[at]));
        foreach (var unit in units)
        {
            text = unit.Text.Text;
            foreach (var match in agencies.FindAll(unit.Folded, unit.Words, search))
            {
                var mention = new AgencyMention(mentions.Count, text[match.Start..match.End], match.Agency.Name, match.Agency.Id, match.Agency.IsFormerOn(asOf));
                places.Add(mention, FactPart.All, unit.Text.Slice(match.Start, match.End));
                mentions.Add(mention);
            }
        }

        return mentions;
    }
}
