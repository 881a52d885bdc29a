using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Completion;

/// <summary>On a line of its own: the chapters, reform areas and the annex that a plan of its year needs and this one lacks.</summary>
internal sealed class SkeletonCompletion : ICompletionSource
{
    private const string Annex = "phu-luc";

    private static readonly string[] Numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    public IEnumerable<CompletionItem> Complete(CompletionContext context)
    {
        var before = context.Before;
        var typed = VietnameseText.Fold(before).Trim();
        var plan = context.Analysis.Plan;
        foreach (var part in plan.RequiredParts)
        {
            if (part.IsPresent || part.IsCoveredElsewhere || part.Id == "can-cu") continue;
            if (part.Level == "optional" && !(part.Id == Annex && plan.AnnexReferences.Count > 0)) continue;
            var (label, text) = part.Id == Annex ? AnnexOf(plan.Profile) : HeadingOf(part, context);
            if (typed.Length > 0 && !VietnameseText.Fold(label).StartsWith(typed, StringComparison.Ordinal) && !VietnameseText.Fold(part.Name).StartsWith(typed, StringComparison.Ordinal)) continue;
            yield return new CompletionItem(label)
            {
                Kind = CompletionItemKind.Snippet,
                Detail = context.Analysis.Wording.Say(part.BasisVi, part.BasisEn),
                SortText = $"c{part.Ordinal:D3}",
                FilterText = before.TrimStart(),
                InsertTextFormat = InsertTextFormat.PlainText,
                TextEdit = context.Replace(before.Length - before.TrimStart().Length, text),
            };
        }
    }

    private static (string Label, string Text) HeadingOf(RequiredPart part, CompletionContext context)
    {
        var sections = context.Analysis.Plan.Sections;
        if (part.IsArea)
        {
            var areas = sections.Count(section => section.Kind == SectionKind.Section && section.AreaId is not null);
            var heading = $"{areas + 1}. {part.Name}";
            return (heading, heading + "\n\n");
        }

        var chapters = sections.Count(section => section.Kind == SectionKind.Chapter);
        var number = chapters < Numerals.Length ? Numerals[chapters] : $"{chapters + 1}";
        var chapter = $"{number}. {part.Name.ToUpperInvariant()}";
        return (chapter, chapter + "\n\n");
    }

    private static (string Label, string Text) AnnexOf(PlanDocument profile)
    {
        var year = profile.Year is { } known ? $" năm {known}" : "";
        return ("PHỤ LỤC",
            $"PHỤ LỤC\nDanh mục nhiệm vụ cải cách hành chính{year}\n(Kèm theo Kế hoạch số … ngày … tháng …{year} của {profile.Issuer ?? "Ủy ban nhân dân tỉnh"})\n\n"
            + "| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|---|\n| 1 |  |  |  |  |  |\n");
    }
}
