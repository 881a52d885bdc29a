using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A lead cell of words that could be anybody: neither a body nor a group that is known by its kind.</summary>
public sealed class VagueLeadAgency : LintRule
{
    private const int LongestCell = 80;

    private static readonly string[] Nouns = ["cơ quan", "đơn vị", "ngành", "bộ phận", "phòng ban", "tổ chức"];

    private static readonly string[] Kinds =
        ["chức năng", "chuyên môn", "có thẩm quyền", "liên quan", "có liên quan", "thực hiện", "được giao", "được phân công", "theo phân công", "phụ trách", "quản lý"];

    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal)
    {
        "theo phân công", "theo phân công nhiệm vụ", "theo chức năng", "theo chức năng, nhiệm vụ", "theo chức năng nhiệm vụ", "theo thẩm quyền", "theo quy định",
    };

    private static readonly RuleMessage Vague = new(
        new LocalizedText(
            "“{lead}” không chỉ ra cơ quan nào chủ trì.",
            "“{lead}” does not tell which agency leads."),
        new LocalizedText(
            "Người được giao việc và người theo dõi không biết ai phải trả lời về tiến độ.",
            "Neither those who work nor those who follow up know who answers for it."),
        new LocalizedText(
            "Ghi tên cơ quan chủ trì.",
            "Name the lead agency."));

    public override RuleDescriptor Descriptor { get; } = new(
        "vague-lead-agency", "PLAN205", "plan", "lead-vague", Severity.Warning,
        new LocalizedText("Ô chủ trì không chỉ ra cơ quan nào", "The lead cell names nobody"),
        new LocalizedText(
            "Thực tiễn lập kế hoạch cải cách hành chính hằng năm (một nhiệm vụ, một cơ quan chủ trì)",
            "Practice of yearly reform plans (one task, one lead)")) { IsPreview = true };

    public override void Define()
    {
        PlanTask task = default!;
        When()
            .Match<PlanDocument>(p => p.Kind == PlanDocumentKind.Plan)
            .Match(() => task, t => t.RowType != TaskRowType.Group, t => !LeadCells.IsCollective(t), t => IsVague(t.Lead));
        Then()
            .Yield(_ => Report(task, FactPart.Lead, Vague.With("lead", Quoted.Short(task.Lead))));
    }

    private static bool IsVague(string lead)
    {
        if (lead.Length is 0 or > LongestCell) return false;
        var folded = VietnameseText.Fold(lead).Trim(' ', '-', '+', '•', '.', ';', ',');
        if (Phrases.Contains(folded)) return true;
        foreach (var noun in Nouns)
        {
            if (folded.Length > noun.Length && folded[noun.Length] == ' ' && folded.StartsWith(noun, StringComparison.Ordinal))
                return Array.Exists(Kinds, kind => folded.AsSpan(noun.Length + 1).SequenceEqual(kind));
        }

        return false;
    }
}
