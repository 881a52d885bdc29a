using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>Reads entries of the section "agencies".</summary>
internal static class AgencyReader
{
    private static readonly (string, AgencyLevel)[] Levels =
    [
        ("central", AgencyLevel.Central), ("province", AgencyLevel.Province), ("district", AgencyLevel.District),
        ("commune", AgencyLevel.Commune), ("mixed", AgencyLevel.Mixed),
    ];

    private static readonly (string, AgencyKind)[] Kinds =
    [
        ("single", AgencyKind.Single), ("collective", AgencyKind.Collective), ("person", AgencyKind.Person),
        ("unit", AgencyKind.Unit), ("committee", AgencyKind.Committee), ("unit-type", AgencyKind.UnitType),
    ];

    private static readonly (string, LeadCapacity)[] Leads =
    [
        ("yes", LeadCapacity.Yes), ("no", LeadCapacity.No), ("weak", LeadCapacity.Weak), ("through-parent", LeadCapacity.ThroughParent),
        ("invite-only", LeadCapacity.InviteOnly), ("as-person", LeadCapacity.AsPerson),
    ];

    private static readonly (string, AgencyBranch)[] Branches =
        [("state", AgencyBranch.State), ("party", AgencyBranch.Party), ("front", AgencyBranch.Front), ("vertical", AgencyBranch.Vertical)];

    public static Agency Read(YamlEntryReader entry)
    {
        var patterns = entry.Texts("name_patterns");
        foreach (var pattern in patterns)
        {
            if (!NamePattern.IsValid(pattern))
                entry.Error(entry.Node("name_patterns"), "name_patterns", $"\"{pattern}\" phải kết thúc bằng {{province}}, {{name}} hoặc {{number}}.", $"\"{pattern}\" must end with {{province}}, {{name}} or {{number}}.");
        }

        var agency = new Agency
        {
            Id = entry.RequiredText("id"),
            Name = entry.RequiredText("name"),
            Aliases = [.. entry.Texts("aliases"), .. entry.Texts("unconfirmed_aliases")],
            Abbreviations = entry.Texts("abbreviations"),
            ListItemForms = entry.Texts("list_item_forms"),
            NamePatterns = patterns,
            NotBefore = entry.Texts("not_before"),
            Level = entry.Choice("level", Levels, required: true),
            Kind = entry.Choice("kind", Kinds, required: true),
            Lead = entry.Choice("can_lead", Leads, required: true),
            Branch = entry.Choice("branch", Branches),
            ValidFrom = entry.Date("valid_from"),
            ValidTo = entry.Date("valid_to"),
            Successors = entry.Entries("successors", ReadSuccessor),
            Parent = entry.Text("parent"),
            Note = entry.Text("note"),
            Sources = entry.Texts("sources"),
            Confidence = entry.Choice("confidence", InstrumentReader.Confidences, required: true),
        };
        if (agency.ValidTo < agency.ValidFrom)
            entry.Error(entry.Node("valid_to"), "valid_to", "Ngày cuối sớm hơn ngày đầu.", "The last day is before the first.");
        return agency;
    }

    private static AgencySuccessor ReadSuccessor(YamlEntryReader entry)
    {
        var successor = new AgencySuccessor(entry.RequiredText("id"), entry.RequiredDate("from") ?? default, entry.Text("scope"));
        entry.Finish();
        return successor;
    }
}
