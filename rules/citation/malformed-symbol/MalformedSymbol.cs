using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A symbol that is not written in the form that its kind and issuer demand.</summary>
public sealed class MalformedSymbol : LintRule
{
    private static readonly LocalizedText NoRightForm = new(
        "Kiểm tra lại số, ký hiệu trên chính văn bản được viện dẫn.", "Check the symbol on the document itself.");

    public override RuleDescriptor Descriptor { get; } = new(
        "malformed-symbol", "CITE201", "citation", "citation-malformed", Severity.Warning,
        new LocalizedText("Số, ký hiệu văn bản viết sai thể thức", "The symbol of an instrument is malformed"),
        CitationSources.Symbols);

    public override void Define()
    {
        CitationForm form = default!;
        When().Match(() => form);
        Then().Yield(_ => FindingOn(form));
    }

    private RuleFinding FindingOn(CitationForm form)
    {
        var remedy = form.RightForm is null ? NoRightForm : new LocalizedText($"Viết “{form.RightForm}”.", $"Write “{form.RightForm}”.");
        var (problem, reason) = WordsOn(form.Fault);
        var finding = Report(form.Citation, FactPart.Symbol, new RuleMessage(problem, reason, remedy).With("symbol", form.Written), SeverityOf(form));
        if (form.RightForm is not { } right || !form.CanBeReplaced) return finding;
        var fix = new RuleFix(new LocalizedText($"Sửa thành {right}", $"Write {right}"), form.IsCertain, new([new RuleEdit(form.Citation, FactPart.Symbol, null, right)]));
        return finding with { Fixes = new ValueList<RuleFix>([fix]) };
    }

    /// <summary>A wrong form is sent back; what only looks untidy, or stands in the document's own number, is pointed out.</summary>
    private static Severity SeverityOf(CitationForm form) => form.Fault switch
    {
        CitationFormFault.Dash or CitationFormFault.LetterCase or CitationFormFault.IssuerNamesNoBody => Severity.Info,
        CitationFormFault.StraySpace when form.Citation.IsSelf || !char.IsAsciiDigit(form.Written[0]) => Severity.Info,
        _ => Severity.Warning,
    };

    private static (LocalizedText Problem, LocalizedText Reason) WordsOn(CitationFormFault fault) => fault switch
    {
        CitationFormFault.HyphenForSlash => (
            new("“{symbol}” dùng gạch nối ở chỗ phải là dấu gạch chéo.", "“{symbol}” has a hyphen where a slash belongs."),
            new("Giữa số, năm và ký hiệu (văn bản của Đảng: giữa tên loại và cơ quan) là dấu gạch chéo.", "A slash stands between number, year and type (in Party documents between type and issuer).")),
        CitationFormFault.SlashForHyphen => (
            new("“{symbol}” dùng dấu gạch chéo ở chỗ phải là gạch nối.", "“{symbol}” has a slash where a hyphen belongs."),
            new("Giữa chữ viết tắt tên loại và cơ quan ban hành văn bản là dấu gạch nối không cách chữ.", "A hyphen without spaces stands between type and issuer.")),
        CitationFormFault.MissingHyphen => (
            new("“{symbol}” thiếu dấu nối giữa tên loại và cơ quan ban hành.", "“{symbol}” lacks the mark between type and issuer."),
            new("Các nhóm chữ trong ký hiệu được tách bằng dấu gạch nối không cách chữ (văn bản của Đảng: gạch chéo).", "The groups of a symbol are parted by a hyphen without spaces (in Party documents by a slash).")),
        CitationFormFault.PartyFormForState => (
            new("“{symbol}” ghi văn bản của cơ quan nhà nước theo mẫu của Đảng.", "“{symbol}” gives a state instrument in the Party's form."),
            new("Văn bản của cơ quan nhà nước ghi số/tên loại-cơ quan; mẫu số-tên loại/cơ quan là của văn bản Đảng.", "State instruments are number/TYPE-ISSUER; number-TYPE/ISSUER is the Party's form.")),
        CitationFormFault.StateFormForParty => (
            new("“{symbol}” ghi văn bản của Đảng theo mẫu của cơ quan nhà nước.", "“{symbol}” gives a Party document in the state's form."),
            new("Văn bản của Đảng ghi số-tên loại/cơ quan.", "Party documents are number-TYPE/ISSUER.")),
        CitationFormFault.MissingYear => (
            new("“{symbol}” thiếu năm ban hành.", "“{symbol}” lacks its year."),
            new("Từ năm 1998, nghị định và thông tư có năm ban hành trong số, ký hiệu.", "Since 1998 decrees and circulars carry their year in the symbol.")),
        CitationFormFault.UnusualYear => (
            new("“{symbol}” có năm trong ký hiệu nghị quyết của Chính phủ.", "“{symbol}” has a year in a Government resolution."),
            new("Từ năm 2009 đến trước ngày 01/4/2025, nghị quyết của Chính phủ không là văn bản quy phạm pháp luật nên không ghi năm.", "From 2009 until 1 April 2025 such resolutions were not normative and carry no year.")),
        CitationFormFault.PlainD => (
            new("“{symbol}” viết D thay cho Đ.", "“{symbol}” has D for Đ."),
            new("Chữ viết tắt tên loại và cơ quan giữ nguyên chữ Đ: NĐ, QĐ, HĐND.", "The abbreviations keep their Đ: NĐ, QĐ, HĐND.")),
        CitationFormFault.StraySpace => (
            new("“{symbol}” có khoảng trắng thừa.", "“{symbol}” has a stray space."),
            new("Các nhóm trong số, ký hiệu viết liền, không cách chữ.", "The groups of a symbol are written without spaces.")),
        CitationFormFault.Dash => (
            new("“{symbol}” dùng gạch ngang dài thay cho gạch nối.", "“{symbol}” has a dash for the hyphen."),
            new("Dấu gạch dài làm công cụ tra cứu không nhận ra số, ký hiệu.", "Searches do not find a symbol with a long dash.")),
        CitationFormFault.LetterCase => (
            new("“{symbol}” viết sai chữ hoa, chữ thường.", "“{symbol}” has the wrong capitals."),
            new("Chữ viết tắt trong ký hiệu viết hoa như ở bảng chữ viết tắt (TTg, CTr, TTr có chữ thường).", "Abbreviations are written as in the decree's table (TTg, CTr and TTr have small letters).")),
        _ => (
            new("Ký hiệu “{symbol}” không cho biết cơ quan ban hành.", "“{symbol}” does not tell who issued it."),
            new("Sau tên loại là chữ viết tắt của cơ quan hoặc chức danh ban hành, không phải lĩnh vực.", "Behind the type stands the issuing body, not a field of work.")),
    };
}
