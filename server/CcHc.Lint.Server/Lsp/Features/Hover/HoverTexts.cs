using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Mentions;

namespace CcHc.Lint.Server.Lsp.Features.Hover;

/// <summary>Words about facts, as Markdown in one language.</summary>
internal sealed class HoverTexts(Wording wording)
{
    /// <summary>Null where there is nothing to say that the text doesn't say itself.</summary>
    public string? Of(Mention mention, Analysis analysis) => mention.Fact switch
    {
        Citation citation => Of(citation, analysis),
        AgencyMention agency => Of(agency, analysis),
        Abbreviation abbreviation => $"**{abbreviation.Short}**: {abbreviation.Long}",
        _ => null,
    };

    /// <summary>How the row was read: leads and deadline as they apply, with the interval that follows.</summary>
    public string Of(PlanTask task)
    {
        var text = new StringBuilder();
        if (task.Task.Length > 0) text.Append($"**{task.Task}**\n\n");
        var leads = task.Leads.Count > 0 ? string.Join("; ", task.Leads.Select(lead => lead.Name + KindOf(lead))) : task.EffectiveLead;
        text.Append($"- {wording.Say("Chủ trì", "Lead")}: {(leads.Length > 0 ? leads : wording.Say("chưa có", "none"))}\n");
        var deadline = task.EffectiveDeadline.Length > 0 ? task.EffectiveDeadline : wording.Say("chưa có", "none");
        text.Append($"- {wording.Say("Thời hạn", "Deadline")}: {deadline}{(DeadlineTexts.IntervalOf(task.Deadline, wording.Language) is { } interval ? $" ({interval})" : "")}\n");
        if (task.EffectiveProduct.Length > 0) text.Append($"- {wording.Say("Sản phẩm", "Product")}: {task.EffectiveProduct}\n");
        return text.ToString();
    }

    private string? Of(Citation citation, Analysis analysis)
    {
        var (registry, asOf) = (analysis.Registry, analysis.Plan.Profile.AsOf);
        if (citation.Resolved is { } identity && registry.Instruments.ByIdentity(identity) is { } instrument)
            return InstrumentText.Describe(instrument, registry.Instruments, asOf, wording.Language);
        return citation.IsSelf ? null : $"**{citation.Text}**\n\n{wording.Say("Danh mục không có văn bản này nên tình trạng không được xét.", "The registry does not hold this instrument; its status is not judged.")}";
    }

    private string? Of(AgencyMention mention, Analysis analysis)
    {
        var agencies = analysis.Registry.Agencies;
        if (agencies.ById(mention.AgencyId) is not { } agency) return null;
        var asOf = analysis.Plan.Profile.AsOf;
        var text = new StringBuilder($"**{agency.Name}**\n\n");
        if (agency.ValidFrom is { } from) text.Append($"- {wording.Say("Từ", "From")}: {Day(from)}\n");
        if (agency.ValidTo is { } to) text.Append($"- {wording.Say("Đến hết", "Until")}: {Day(to)}\n");
        if (agency.IsFormerOn(asOf))
        {
            var successors = agencies.SuccessorsOn(agency, asOf).Select(successor => successor.Name).ToList();
            if (successors.Count > 0) text.Append($"- {wording.Say("Nay là", "Now")}: {string.Join("; ", successors)}\n");
        }

        if (agency.Kind == AgencyKind.Collective)
            text.Append($"- {wording.Say("Tên gọi chung của nhiều cơ quan; không cơ quan nào chịu trách nhiệm riêng.", "A group; no single body answers for it.")}\n");
        foreach (var source in agency.Sources) text.Append($"- {wording.Say("Nguồn", "Source")}: {source}\n");
        return text.ToString();
    }

    private string KindOf(Lead lead) => lead.Kind switch
    {
        LeadKind.Collective => wording.Say(" (tên gọi chung)", " (a group)"),
        LeadKind.Unknown => wording.Say(" (chưa rõ cơ quan)", " (not known)"),
        _ => "",
    };

    private string Day(DateOnly day) => wording.Language == "en" ? DateText.Iso(day) : DateText.Vi(day);
}
