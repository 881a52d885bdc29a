using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>What rule.yaml says, whatever its kind. One record for each kind adds the fields of its own and makes the rule.</summary>
public abstract record RuleFile
{
    [Field("Mã của quy tắc: chữ hoa và ba hoặc bốn chữ số.", "The rule's code: capitals and three or four digits.", Example = "SNV001", IsRequired = true)]
    public string Code { get; init; } = "";

    [Field("Loại quy tắc.", "The kind of rule.", Example = "phrase", IsRequired = true)]
    public string Kind { get; init; } = "";

    [Field("Một dòng nói về lỗi.", "One line on the fault.", Example = "Từ không dùng trong văn bản", IsRequired = true)]
    public LocalizedText? Title { get; init; }

    [Field("Mức: info, warning, error; mặc định là warning.", "Severity: info, warning, error; default warning.", Example = "info")]
    public Severity Severity { get; init; } = Severity.Warning;

    [Field("Văn bản hoặc thông lệ quy định điều này.", "What demands it: instrument or practice.", Example = "Quy chế làm việc của Sở")]
    public LocalizedText? Source { get; init; }

    [Field("Sai ở đâu; {text} là chữ trong văn bản, {expected} là điều đúng.", "What is wrong; {text} stands for the words, {expected} for what is right.", Example = "“{text}” không dùng trong văn bản của Sở.", IsRequired = true)]
    public LocalizedText? Message { get; init; }

    [Field("Vì sao; mặc định nêu nguồn.", "Why; by default names the source.", Example = "Quy chế làm việc quy định như vậy.")]
    public LocalizedText? Reason { get; init; }

    [Field("Làm gì.", "What to do.", Example = "Viết “{expected}”.")]
    public LocalizedText? Remedy { get; init; }

    [Field("Áp dụng ở đâu; bỏ trống là mọi nơi.", "Where the rule looks; everywhere if absent.", Example = "{kinds: [plan]}")]
    public WhereFile? Where { get; init; }

    /// <summary>The rule, or null where a field is wrong; <paramref name="place"/> says so.</summary>
    internal abstract PackRule? Make(PackRuleHead head, RuleFilePlace place);
}

/// <summary>The field "where".</summary>
public sealed record WhereFile
{
    [Field("Loại văn bản.", "Kinds of document.", Example = "[plan]")]
    public IReadOnlyList<PlanDocumentKind> Kinds { get; init; } = [];

    [Field("Giai đoạn của chương trình.", "Periods of the programme.", Example = "[2021-2030]")]
    public IReadOnlyList<string> Periods { get; init; } = [];

    [Field("Năm kế hoạch.", "Years of the plan.", Example = "{from: 2022, to: 2026}")]
    public YearsFile? Years { get; init; }

    [Field("Chữ trong trích yếu, cần có một.", "Words of the title, one of which must occur.", Example = "[chuyển đổi số]")]
    public IReadOnlyList<string> Subject { get; init; } = [];

    [Field("Chương, theo mã trong sổ đăng ký bố cục.", "Chapters, by id in the registry of structure.", Example = "[muc-tieu]")]
    public IReadOnlyList<string> Chapters { get; init; } = [];

    [Field("Cột của bảng nhiệm vụ.", "Columns of task tables.", Example = "[deadline]")]
    public IReadOnlyList<TaskColumn> Columns { get; init; } = [];

    [Field("Mẫu đường dẫn.", "Patterns of paths.", Example = "[\"du-thao/**\"]")]
    public IReadOnlyList<string> Files { get; init; } = [];
}

/// <summary>Years, inclusive.</summary>
public sealed record YearsFile
{
    [Field("Năm đầu.", "First year.", Example = "2022")]
    public int? From { get; init; }

    [Field("Năm cuối.", "Last year.", Example = "2026")]
    public int? To { get; init; }
}

/// <summary>Columns of task tables as packs name them.</summary>
public enum TaskColumn
{
    Number,
    Task,
    Product,
    Lead,
    Cooperating,
    Deadline,
}
