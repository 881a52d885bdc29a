using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The place and date line: its comma and leading zeros as well as its look.</summary>
public sealed class DateLineFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "date-line-format", "LAYOUT304", "layout", "format", Severity.Info,
        new LocalizedText("Địa danh, thời gian trình bày không đúng", "The place and date line is set wrongly"),
        LayoutSources.AnnexI("địa danh và thời gian ban hành văn bản", "place and date"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.DateLine;

    private protected override LocalizedText? DemandOnWords(LayoutComponentKind kind) => new LocalizedText("sau địa danh có dấu phẩy, ngày dưới 10 và tháng 1, 2 ghi thêm số 0 phía trước", "a comma behind the place, a leading zero in days below 10 and in months 1 and 2");

    private protected override IEnumerable<LayoutFault> FaultsOfWords(LayoutComponentKind kind, LayoutLine line, bool isLast)
    {
        var folded = VietnameseText.Fold(line.Text);
        var dayWord = folded.IndexOf("ngày", StringComparison.Ordinal);
        if (dayWord > 0 && !folded.AsSpan(0, dayWord).TrimEnd().EndsWith(',')) yield return LayoutFault.Of("sau địa danh không có dấu phẩy", "dấu phẩy sau địa danh", "no comma behind the place", "a comma behind the place");
        if (!folded.Contains("tháng", StringComparison.Ordinal))
        {
            yield return LayoutFault.Of("ngày, tháng, năm viết tắt bằng dấu", "ghi đầy đủ “ngày … tháng … năm …”", "the date in figures only", "“ngày … tháng … năm …” in full");
            yield break;
        }

        if (FigureBehind(folded, "ngày") is { Length: 1 } day) yield return LayoutFault.Of($"ngày {day} không có số 0 phía trước", $"ghi ngày 0{day}", $"day {day} without a leading zero", $"day 0{day}");
        var month = FigureBehind(folded, "tháng");
        if (month is "1" or "2") yield return LayoutFault.Of($"tháng {month} không có số 0 phía trước", $"ghi tháng 0{month}", $"month {month} without a leading zero", $"month 0{month}");
        else if (month is ['0', >= '3', ..]) yield return LayoutFault.Of($"tháng {month} thừa số 0 phía trước", $"ghi tháng {month[1]}", $"month {month} with a leading zero", $"month {month[1]}");
    }

    private static string? FigureBehind(string folded, string word)
    {
        var start = folded.IndexOf(word, StringComparison.Ordinal);
        if (start < 0) return null;
        start += word.Length;
        while (start < folded.Length && folded[start] == ' ') start++;
        var end = start;
        while (end < folded.Length && char.IsAsciiDigit(folded[end])) end++;
        return end > start ? folded[start..end] : null;
    }
}
