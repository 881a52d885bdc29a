using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The frame of an annex to fill in: its heading, and the table of tasks with a row for each reform area.</summary>
internal static class AnnexSkeleton
{
    private const string Annex = "phụ lục";

    private static readonly string[] Numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    private const string NumberCharacters = "0123456789ivx.";

    private static readonly LocalizedText Title = new("Thêm khung phụ lục nhiệm vụ để điền", "Add the frame of an annex to fill in");

    /// <summary>
    /// The change that puts the frame at the end. The table holds no task: the rules on tasks and areas go on asking for them.
    /// Null for other documents than a yearly plan, and where several annexes are announced.
    /// </summary>
    public static RuleFix? FixFor(PlanDocument document, IEnumerable<AnnexReference> references, IEnumerable<RequiredPart> parts)
    {
        var areas = StableSort.InOrder([.. parts.Where(part => part is { IsArea: true, Level: "mandatory" })], static (a, b) => a.Ordinal.CompareTo(b.Ordinal));
        if (!YearlyReformPlan.Is(document) || areas.Count == 0 || areas.Count > Numerals.Length) return null;
        if (references.Any(reference => IsOneOfSeveral(VietnameseText.Fold(reference.Text)))) return null;
        return new RuleFix(Title, false, new([new RuleEdit(document, FactPart.End, null, TextFor(document, areas))]));
    }

    private static string TextFor(PlanDocument document, List<RequiredPart> areas)
    {
        var text = new StringBuilder($"\n\nPHỤ LỤC\n\nNHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM {document.Year}\n\n");
        if (document is { Number: { } number, Date: { } date, Issuer: { } issuer })
            text.Append($"(Kèm theo Kế hoạch số {number} ngày {DateText.Vi(date)} của {issuer})\n\n");
        text.Append("| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n| --- | --- | --- | --- | --- | --- |");
        for (var i = 0; i < areas.Count; i++) text.Append($"\n| {Numerals[i]} | {areas[i].Name.ToUpperInvariant()} | | | | |");
        return text.ToString();
    }

    // "Phụ lục I", "Phụ lục 2", "các phụ lục".
    private static bool IsOneOfSeveral(string words)
    {
        if (words.Contains("các " + Annex, StringComparison.Ordinal)) return true;
        for (var at = words.IndexOf(Annex, StringComparison.Ordinal); at >= 0; at = words.IndexOf(Annex, at + 1, StringComparison.Ordinal))
        {
            var behind = words.AsSpan(at + Annex.Length).TrimStart(' ');
            var end = behind.IndexOfAny(' ', ',', ')');
            var next = end < 0 ? behind : behind[..end];
            if (next.Length is > 0 and <= 4 && next.TrimStart(NumberCharacters).IsEmpty) return true;
        }

        return false;
    }
}
