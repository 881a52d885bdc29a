using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Agencies;

/// <summary>Answers the reader of lead cells from the registry of agencies.</summary>
internal sealed class RegistryLeadNames(AgencyRegistry agencies) : ILeadNames
{
    public LeadName? LongestAt(string text, int start)
    {
        // Cell texts are composed with single blanks, so folding keeps offsets.
        var rest = text[start..];
        var matches = agencies.FindAll(VietnameseText.Fold(rest), new AgencySearch(IsCapital: at => char.IsUpper(rest[at])));
        if (matches.Count == 0 || matches[0].Start != 0) return null;
        var agency = matches[0].Agency;
        return new LeadName(start + matches[0].Length, agency.Id, KindOf(agency.Kind), agency.Parent);
    }

    private static LeadNameKind KindOf(AgencyKind kind) => kind switch
    {
        AgencyKind.Collective => LeadNameKind.Collective,
        AgencyKind.Person => LeadNameKind.Person,
        AgencyKind.Unit => LeadNameKind.Unit,
        AgencyKind.Committee => LeadNameKind.Committee,
        AgencyKind.UnitType => LeadNameKind.UnitType,
        _ => LeadNameKind.Single,
    };
}
