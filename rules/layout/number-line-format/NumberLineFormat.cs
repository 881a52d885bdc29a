using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The number line: its colon, leading zero and hyphens as well as its look.</summary>
public sealed class NumberLineFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "number-line-format", "LAYOUT303", "layout", "format", Severity.Info,
        new LocalizedText("Số, ký hiệu trình bày không đúng", "The number line is set wrongly"),
        LayoutSources.AnnexI("số, ký hiệu văn bản", "number and symbol"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.NumberLine;

    private protected override LocalizedText? DemandOnWords(LayoutComponentKind kind) => new LocalizedText("sau từ “Số” có dấu hai chấm, số nhỏ hơn 10 có số 0 phía trước, giữa các nhóm chữ có dấu gạch nối không cách chữ", "a colon behind “Số”, a leading zero below 10, hyphens without blanks");

    private protected override IEnumerable<LayoutFault> FaultsOfWords(LayoutComponentKind kind, LayoutLine line, bool isLast)
    {
        var at = "Số".Length;
        while (at < line.Text.Length && line.Text[at] == ' ') at++;
        if (at >= line.Text.Length || line.Text[at] != ':') yield return LayoutFault.Of("sau từ “Số” không có dấu hai chấm", "ghi “Số:”", "no colon behind “Số”", "“Số:”");
        while (at < line.Text.Length && line.Text[at] is ':' or ' ') at++;
        if (at + 1 < line.Text.Length && line.Text[at] is >= '1' and <= '9' && line.Text[at + 1] is '/' or ' ')
            yield return LayoutFault.Of($"số {line.Text[at]} không có số 0 phía trước", $"ghi 0{line.Text[at]}", $"{line.Text[at]} without a leading zero", $"0{line.Text[at]}");
        if (line.Text.AsSpan(at).Contains(" -", StringComparison.Ordinal) || line.Text.AsSpan(at).Contains("- ", StringComparison.Ordinal))
            yield return LayoutFault.Of("có cách chữ quanh dấu gạch nối", "dấu gạch nối viết liền", "blanks round the hyphen", "a hyphen without blanks");
    }
}
