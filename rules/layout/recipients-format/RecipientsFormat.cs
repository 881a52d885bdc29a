using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The words "Nơi nhận" and the list below: its dashes and end marks as well as its look.</summary>
public sealed class RecipientsFormat : ComponentFormatRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "recipients-format", "LAYOUT403", "layout", "format", Severity.Info,
        new LocalizedText("Nơi nhận trình bày không đúng", "Recipients are set wrongly"),
        LayoutSources.AnnexI("nơi nhận", "recipients"));

    protected override bool Covers(LayoutComponentKind kind) => kind is LayoutComponentKind.RecipientsWord or LayoutComponentKind.Recipients;

    private protected override LocalizedText? DemandOnWords(LayoutComponentKind kind) => kind == LayoutComponentKind.Recipients ? new LocalizedText("mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng, cuối dòng có dấu chấm phẩy, dòng cuối có dấu chấm", "a line for each with a dash before and a semicolon behind, a full stop at the end") : null;

    private protected override IEnumerable<LayoutFault> FaultsOfWords(LayoutComponentKind kind, LayoutLine line, bool isLast)
    {
        if (kind == LayoutComponentKind.RecipientsWord)
        {
            if (!line.Text.Contains(':', StringComparison.Ordinal)) yield return LayoutFault.Of("không có dấu hai chấm", "ghi “Nơi nhận:”", "no colon", "“Nơi nhận:”");
            yield break;
        }

        if (line.Text[0] is not ('-' or '–' or '+' or '•')) yield return LayoutFault.Of("đầu dòng không có gạch đầu dòng", "gạch đầu dòng", "no dash at the start", "a dash at the start");
        if (isLast && line.Text[^1] != '.') yield return LayoutFault.Of("dòng cuối không kết thúc bằng dấu chấm", "dòng cuối kết thúc bằng dấu chấm", "no full stop at the end of the last line", "a full stop at the end of the last line");
        else if (!isLast && line.Text[^1] is not (';' or ':')) yield return LayoutFault.Of("cuối dòng không có dấu chấm phẩy", "cuối dòng có dấu chấm phẩy", "no semicolon at the end", "a semicolon at the end");
    }
}
