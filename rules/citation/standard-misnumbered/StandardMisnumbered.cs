using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A designation of a national standard that names none.</summary>
public sealed class StandardMisnumbered : LintRule
{
    private static readonly LocalizedText Reason = new(
        "Tiêu chuẩn quốc gia được gọi bằng ký hiệu TCVN (TCVN ISO nếu chấp nhận tiêu chuẩn quốc tế), số, dấu hai chấm và năm công bố.",
        "A national standard is named by TCVN (TCVN ISO where it adopts an international one), number, colon and year.");

    public override RuleDescriptor Descriptor { get; } = new(
        "standard-misnumbered", "CITE211", "citation", "citation-malformed", Severity.Warning,
        new LocalizedText("Số hiệu tiêu chuẩn không đúng", "The designation of a standard is wrong"),
        new LocalizedText(
            "Luật Tiêu chuẩn và quy chuẩn kỹ thuật số 68/2006/QH11; Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ (áp dụng TCVN ISO 9001)",
            "Law on standards 68/2006/QH11; Decision 19/2014/QĐ-TTg of 5 March 2014 (use of TCVN ISO 9001)"));

    public override void Define()
    {
        CitationStandardName name = default!;
        When().Match(() => name);
        Then().Yield(_ => FindingOn(name));
    }

    private RuleFinding FindingOn(CitationStandardName name)
    {
        var remedy = name.RightForm is { } right
            ? new LocalizedText($"Viết “{right}”.", $"Write “{right}”.")
            : new LocalizedText("Ghi đúng số hiệu và năm công bố của tiêu chuẩn.", "Give number and year of the standard.");
        var message = new RuleMessage(ProblemOf(name.Fault), Reason, remedy).With("name", name.Text);
        var finding = Report(name, FactPart.All, message, name.Fault == StandardNameFault.MissingNumber ? Severity.Info : Severity.Warning);
        if (name.RightForm is not { } form) return finding;
        var fix = new RuleFix(new LocalizedText($"Sửa thành {form}", $"Write {form}"), true, new([new RuleEdit(name, FactPart.All, null, form)]));
        return finding with { Fixes = new ValueList<RuleFix>([fix]) };
    }

    private static LocalizedText ProblemOf(StandardNameFault fault) => fault switch
    {
        StandardNameFault.MissingIso => new("“{name}” thiếu “ISO” trong số hiệu tiêu chuẩn.", "“{name}” lacks “ISO”."),
        StandardNameFault.WrongSeparator => new("“{name}” không có dấu hai chấm trước năm công bố.", "“{name}” has no colon before its year."),
        StandardNameFault.UnknownEdition => new("“{name}” ghi năm công bố không có trong các lần ban hành của tiêu chuẩn này.", "“{name}” gives a year in which the standard was not published."),
        _ => new("“{name}” không ghi số hiệu tiêu chuẩn ở bất kỳ chỗ nào trong văn bản.", "“{name}” is not given a number anywhere in the document."),
    };
}
