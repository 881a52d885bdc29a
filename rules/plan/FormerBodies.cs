using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What is said of bodies that no longer exist.</summary>
internal static class FormerBodies
{
    private const int MostRelated = 10;

    /// <summary>One finding speaks for all mentions of a body in the text; every lead cell has its own.</summary>
    public static string FindingKey(FormerBody body) => body.IsLead ? $"{body.Group}#{body.Ordinal}" : body.Group;

    public static RuleMessage MessageOn(FormerBody body)
    {
        var since = body.LastDay.AddDays(1);
        return new RuleMessage(
            body.Kind == FormerBodyKind.Township
                ? new LocalizedText($"“{body.Text}” nêu thị trấn, loại đơn vị hành chính không còn từ ngày {DateText.Vi(since)}.", $"“{body.Text}” names townships, which do not exist any more since {DateText.Iso(since)}.")
                : new LocalizedText($"“{body.Text}” không còn tồn tại từ ngày {DateText.Vi(since)}.", $"“{body.Text}” does not exist any more since {DateText.Iso(since)}."),
            ReasonFor(body.Kind), RemedyFor(body));
    }

    public static ValueList<RelatedFact> Further(IReadOnlyList<FormerBody> mentions) => new(
        mentions.Skip(1).Take(MostRelated).Select(mention => new RelatedFact(mention, FactPart.All, new LocalizedText("Cũng nhắc đến ở đây", "Named here too"))));

    /// <summary>
    /// The successor in place of the words wherever the body is named, if there is exactly one; a reader must see whether the
    /// work went to it.
    /// </summary>
    public static ValueList<RuleFix> FixOf(IReadOnlyList<FormerBody> mentions)
    {
        var edits = new List<RuleEdit>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (mention.Replacement is { } name) edits.Add(new RuleEdit(mention, FactPart.All, null, name));
        }

        if (edits.Count == 0) return ValueList<RuleFix>.Empty;
        var title = new LocalizedText($"Thay bằng “{edits[0].NewText}”", $"Replace by “{edits[0].NewText}”");
        return new ValueList<RuleFix>([new RuleFix(title, false, new ValueList<RuleEdit>(edits))]);
    }

    private static LocalizedText ReasonFor(FormerBodyKind kind) => kind switch
    {
        FormerBodyKind.Ministry => new(
            "Cơ cấu tổ chức của Chính phủ đã thay đổi theo Nghị quyết số 176/2025/QH15 ngày 18/02/2025 của Quốc hội.",
            "Resolution 176/2025/QH15 of 18 February 2025 changed the structure of the Government."),
        FormerBodyKind.Provincial => new(
            "Tổ chức bộ máy cấp tỉnh đã được sắp xếp lại năm 2025 (các sở: Nghị định số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ).",
            "Provincial bodies were reorganised in 2025 (departments: Decree 45/2025/NĐ-CP of 28 February 2025)."),
        FormerBodyKind.Province => new(
            "Các tỉnh, thành phố đã được sắp xếp theo Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội.",
            "Provinces were merged by Resolution 202/2025/QH15 of 12 June 2025."),
        _ => new(
            "Chính quyền địa phương chỉ còn cấp tỉnh và cấp xã (xã, phường, đặc khu) theo Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội.",
            "Local government has only provinces and communes since Resolution 203/2025/QH15 of 16 June 2025."),
    };

    private static LocalizedText RemedyFor(FormerBody body)
    {
        if (body.Kind == FormerBodyKind.District)
            return new("Giao việc cho Ủy ban nhân dân cấp xã hoặc cơ quan cấp tỉnh có thẩm quyền.", "Give the work to the commune or to the competent provincial body.");
        if (body.Kind == FormerBodyKind.Township) return new("Ghi “xã, phường, đặc khu”.", "Write “xã, phường, đặc khu”.");
        return body.Successors.Count switch
        {
            0 => new("Ghi cơ quan đang có thẩm quyền.", "Name the body that is competent now."),
            1 => new($"Thay bằng {body.Successors[0]}, nếu đúng nhiệm vụ được chuyển giao.", $"Replace it by {body.Successors[0]} if the work went there."),
            _ => new(
                $"Thay bằng cơ quan tiếp nhận nhiệm vụ: {string.Join("; ", body.Successors)}.",
                $"Replace it by the body that took the work over: {string.Join("; ", body.Successors)}."),
        };
    }
}
