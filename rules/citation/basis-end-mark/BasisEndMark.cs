using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A legal basis that ends with another mark than ";", or "." in the last line.</summary>
public sealed class BasisEndMark : LintRule
{
    private static readonly DateOnly FirstDay = new(2020, 3, 5);

    private static readonly RuleMessage Message = new(
        new LocalizedText("Dòng căn cứ “{line}” kết thúc không đúng dấu.", "The basis “{line}” ends with the wrong mark."),
        new LocalizedText("Sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.", "Each basis stands on its own line that ends with a semicolon, the last with a full stop."),
        new LocalizedText("Kết thúc dòng bằng dấu “{mark}”.", "End the line with “{mark}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "basis-end-mark", "CITE106", "citation", "format", Severity.Info,
        new LocalizedText("Dấu kết thúc dòng căn cứ không đúng", "A legal basis ends with the wrong mark"),
        CitationSources.Bases);

    public override void Define()
    {
        PlanDocument document = default!;
        CitationBasisLine line = default!;
        When()
            .Match(() => document, d => d.AsOf >= FirstDay)
            .Match(() => line, l => l.EndMark != l.RightMark);
        Then().Yield(_ => FindingOn(line));
    }

    private RuleFinding FindingOn(CitationBasisLine line)
    {
        var isMark = line.EndMark is ';' or ',' or '.' or ':';
        var words = isMark ? new WordRange(line.Text.Length - 1, 1) : new WordRange(line.Text.Length, 0);
        var fix = new RuleFix(
            new LocalizedText($"Kết thúc bằng “{line.RightMark}”", $"End with “{line.RightMark}”"), true,
            new([new RuleEdit(line, FactPart.All, words, line.RightMark.ToString())]));
        var last = line.Text.LastIndexOf(' ') + 1;
        return Report(line, FactPart.All, Message.With("line", Quoted.Short(line.Text)).With("mark", line.RightMark.ToString())) with
        {
            Words = new WordRange(last, line.Text.Length - last),
            Fixes = new ValueList<RuleFix>([fix]),
        };
    }
}
