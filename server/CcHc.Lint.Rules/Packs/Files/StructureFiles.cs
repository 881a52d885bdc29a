using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Kinds;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>kind: required-section.</summary>
public sealed record RequiredSectionFile : RuleFile
{
    [Field("Các tên mà mục đó có thể mang; “…” ở cuối là mọi tên bắt đầu như vậy.", "Names that the heading may have; “…” at the end stands for all that begin so.", Example = "[Đánh giá rủi ro]", IsRequired = true)]
    public IReadOnlyList<string> Section { get; init; } = [];

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Section.Count > 0) return new RequiredSectionRule(head, new HeadingNames(Section));
        place.Error("section", "Cần ít nhất một tên.", "At least one name is needed.");
        return null;
    }
}

/// <summary>kind: section-order.</summary>
public sealed record SectionOrderFile : RuleFile
{
    [Field("Các mục theo thứ tự phải có; mỗi mục là một tên hoặc danh sách tên.", "The headings in the order they must have; each a name or a list of names.", Example = "[Mục tiêu, [Nhiệm vụ, Nội dung]]", IsRequired = true)]
    public IReadOnlyList<IReadOnlyList<string>> Order { get; init; } = [];

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Order.Count > 1) return new SectionOrderRule(head, [.. Order.Select(names => new HeadingNames(names))]);
        place.Error("order", "Cần ít nhất hai mục.", "At least two headings are needed.");
        return null;
    }
}

/// <summary>What must or must not be cited.</summary>
public abstract record CitationFile : RuleFile
{
    [Field("Ký hiệu của văn bản, một hoặc nhiều.", "Symbols of instruments, one or several.", Example = "[76/NQ-CP]", IsRequired = true)]
    public IReadOnlyList<string> Symbols { get; init; } = [];

    [Field("Ngày ban hành, khi số được dùng lại.", "Date of issue, where the number was used again.", Example = "2021-07-15")]
    public string? Date { get; init; }

    /// <summary>The instruments, or null where a field is wrong.</summary>
    private protected IReadOnlyList<NamedInstrument>? Instruments(RuleFilePlace place)
    {
        DateOnly? date = null;
        if (Date is not null)
        {
            if (DateText.OfIso(Date) is not { } day)
            {
                place.Error("date", "Viết năm-tháng-ngày, ví dụ 2021-07-15.", "Write year-month-day, such as 2021-07-15.");
                return null;
            }

            date = day;
        }

        if (Symbols.Count > 0) return [.. Symbols.Select(symbol => new NamedInstrument(symbol, date))];
        place.Error("symbols", "Cần ít nhất một ký hiệu.", "At least one symbol is needed.");
        return null;
    }
}

/// <summary>kind: required-citation.</summary>
public sealed record RequiredCitationFile : CitationFile
{
    [Field("true: phải nằm trong phần căn cứ.", "true: it must stand among the legal bases.", Example = "true")]
    public bool InBasis { get; init; }

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place) =>
        Instruments(place) is { } anyOf ? new RequiredCitationRule(head, anyOf, InBasis) : null;
}

/// <summary>kind: forbidden-citation.</summary>
public sealed record ForbiddenCitationFile : CitationFile
{
    [Field("Văn bản nên viện dẫn thay, cho {expected} trong thông báo.", "What to cite instead, for {expected} in the message.", Example = "Quyết định số 12/2024/QĐ-UBND")]
    public string? Instead { get; init; }

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place) =>
        Instruments(place) is { } forbidden ? new ForbiddenCitationRule(head, forbidden, Instead) : null;
}
