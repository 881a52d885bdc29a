using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules.Packs.Kinds;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>kind: table-column.</summary>
public sealed record TableColumnFile : RuleFile
{
    [Field("Cột của bảng nhiệm vụ.", "Column of task tables.", Example = "product", IsRequired = true)]
    public TaskColumn? Column { get; init; }

    [Field("present: phải có cột; filled: không được để trống; matches: khớp pattern; one-of: thuộc values.", "present: there must be the column; filled: no blank; matches: fits the pattern; one-of: among the values.", Example = "filled", IsRequired = true)]
    public ColumnDemand? Must { get; init; }

    [Field("Biểu thức chính quy, dùng với matches.", "Regular expression, for matches.", Example = "\"^(Báo cáo|Kế hoạch)\"")]
    public string? Pattern { get; init; }

    [Field("Các giá trị, dùng với one-of.", "Values, for one-of.", Example = "[Báo cáo, Kế hoạch]")]
    public IReadOnlyList<string> Values { get; init; } = [];

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Column is null || Must is null) return null;
        if (Pattern is not null && Must != ColumnDemand.Matches)
        {
            place.Error("pattern", "pattern chỉ dùng với must: matches.", "pattern goes with must: matches only.");
            return null;
        }

        if (Values.Count > 0 && Must != ColumnDemand.OneOf)
        {
            place.Error("values", "values chỉ dùng với must: one-of.", "values goes with must: one-of only.");
            return null;
        }

        var regex = Must == ColumnDemand.Matches ? PatternReader.Read(Pattern ?? "", isExactCase: false, place, "pattern") : null;
        if (Must == ColumnDemand.Matches && regex is null) return null;
        if (Must == ColumnDemand.OneOf && Values.Count == 0)
        {
            place.Error("values", "one-of cần danh sách values.", "one-of needs a list of values.");
            return null;
        }

        return new TableColumnRule(head, RuleFilePlace.PartOf(Column.Value), Must.Value, regex, Values);
    }
}

/// <summary>kind: deadline.</summary>
public sealed record DeadlineFile : RuleFile
{
    [Field("Các loại thời hạn được chấp nhận.", "Classes of deadlines that are allowed.", Example = "[exact-date, month, quarter]")]
    public IReadOnlyList<DeadlineClass> Classes { get; init; } = [];

    [Field("Ngày muộn nhất: tháng-ngày trong năm kế hoạch, hoặc năm-tháng-ngày.", "The latest day: month-day in the plan's year, or year-month-day.", Example = "\"12-15\"")]
    public string? Latest { get; init; }

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Classes.Count == 0 && Latest is null)
        {
            place.Error("classes", "Cần classes hoặc latest.", "classes or latest is needed.");
            return null;
        }

        if (Latest is null) return new DeadlineRule(head, Classes, null);
        if (DateText.OfIso(Latest) is { } day) return new DeadlineRule(head, Classes, _ => day);
        if (DateText.OfIso($"2023-{Latest}") is { } inYear)
            return new DeadlineRule(head, Classes, year => year is null ? null : new DateOnly(year.Value, inYear.Month, inYear.Day));
        place.Error("latest", "Viết \"tháng-ngày\" (\"12-15\") hoặc năm-tháng-ngày.", "Write \"month-day\" (\"12-15\") or year-month-day.");
        return null;
    }
}

/// <summary>kind: lead.</summary>
public sealed record LeadFile : RuleFile
{
    [Field("Cơ quan chủ trì phải là một trong số này.", "Each lead must be one of these.", Example = "[Sở Nội vụ, Văn phòng UBND tỉnh]")]
    public IReadOnlyList<string> MustBe { get; init; } = [];

    [Field("Cơ quan chủ trì không được là.", "No lead may be one of these.", Example = "[Các phòng]")]
    public IReadOnlyList<string> MustNotBe { get; init; } = [];

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (MustBe.Count + MustNotBe.Count > 0) return new LeadRule(head, MustBe, MustNotBe);
        place.Error("must-be", "Cần must-be hoặc must-not-be.", "must-be or must-not-be is needed.");
        return null;
    }
}

/// <summary>kind: number.</summary>
public sealed record NumberFile : RuleFile
{
    [Field("Chữ ở đầu cột, một trong các cách ghi.", "Words at the head of the column, any of them.", Example = "[Kinh phí, Số tiền]", IsRequired = true)]
    public IReadOnlyList<string> Column { get; init; } = [];

    [Field("Giá trị nhỏ nhất.", "Least value.", Example = "0")]
    public decimal? Minimum { get; init; }

    [Field("Giá trị lớn nhất.", "Greatest value.", Example = "100")]
    public decimal? Maximum { get; init; }

    [Field("true: các dòng phải cộng đúng bằng dòng tổng.", "true: the rows must add up to the total row.", Example = "true")]
    public bool AddsUp { get; init; }

    [Field("Chữ ở dòng tổng.", "Words of the total row.", Example = "[Tổng cộng]")]
    public IReadOnlyList<string> Total { get; init; } = ["Tổng cộng", "Tổng số", "Tổng", "Cộng"];

    internal override PackRule? Make(PackRuleHead head, RuleFilePlace place)
    {
        if (Column.Count > 0 && (Minimum is not null || Maximum is not null || AddsUp) && !(Minimum > Maximum))
            return new NumberRule(head, Column, Minimum, Maximum, AddsUp, Total);
        place.Error("column", "Cần column và minimum, maximum hoặc adds-up; minimum không lớn hơn maximum.", "column and minimum, maximum or adds-up are needed; minimum not above maximum.");
        return null;
    }
}
