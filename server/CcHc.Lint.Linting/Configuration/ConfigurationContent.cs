using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>What one file <c>.cchc-lint.yml</c> says. The JSON Schema and the list of allowed names are made from these types.</summary>
public sealed record ConfigurationContent
{
    [Option("true: không tìm tiếp tệp cấu hình ở các thư mục phía trên.", "true: no configuration is looked for in the folders above.", Example = "true")]
    public bool Root { get; init; }

    [Option("Các tệp cấu hình làm nền, đường dẫn tính từ tệp này; tệp này được quyền thay đổi chúng.", "Configurations that this one builds on, by path from this file; this one may change what they say.", Example = "[../chung/.cchc-lint.yml]")]
    public IReadOnlyList<PlacedText> Extends { get; init; } = [];

    [Option("true: bật cả các quy tắc xem trước.", "true: rules in preview run too.", Example = "true")]
    public Placed<bool>? Preview { get; init; }

    [Option("Ngày xét hiệu lực pháp lý cho mọi văn bản; mặc định là ngày của chính văn bản.", "The day to judge on for every document; by default the document's own.", Example = "2022-01-15")]
    public Placed<DateOnly>? AsOf { get; init; }

    [Option("Ngôn ngữ của thông báo: vi hoặc en.", "Language of messages: vi or en.", Example = "en")]
    public PlacedText? Language { get; init; }

    [Option("Đọc tệp Word như khi đã chấp nhận mọi thay đổi được theo dõi (accepted, mặc định) hay như bản gốc trước các thay đổi đó (original).", "Read a Word file with its tracked changes accepted (accepted, the default) or as it was before them (original).", Example = "original")]
    public PlacedText? TrackedChanges { get; init; }

    [Option("Các gói quy tắc riêng của đơn vị: thư mục hoặc tệp .zip, đường dẫn tính từ tệp này.", "Rule packs of the office: folders or .zip files, by path from this file.", Example = "[goi-luat-rieng]")]
    public IReadOnlyList<PlacedText> Packs { get; init; } = [];

    [Option("Tệp sổ đăng ký riêng của đơn vị (văn bản, cơ quan), đường dẫn tính từ tệp này.", "Files with the office's own registry entries (instruments, agencies), by path from this file.", Example = "[so-dang-ky.yml]")]
    public IReadOnlyList<PlacedText> Registry { get; init; } = [];

    [Option("Mức và tùy chọn của quy tắc; khóa là mã, tên quy tắc hoặc tên gói.", "Severity and options of rules, by code, id or pack.")]
    public IReadOnlyList<RuleEntry> Rules { get; init; } = [];

    [Option("Mức và tùy chọn khác cho một số văn bản hoặc một số chương.", "Other severities and options for some documents or chapters.")]
    public IReadOnlyList<OverrideEntry> Overrides { get; init; } = [];

    [Option("Phát hiện được chấp nhận theo đường dẫn và quy tắc, kèm lý do.", "Findings that are accepted, by path and rule, with the reason.")]
    public IReadOnlyList<SuppressEntry> Suppress { get; init; } = [];
}

/// <summary>What is said of the rules that one selector names.</summary>
/// <param name="Selector">As written: "PLAN201", "missing-lead-agency", "plan.missing-lead-agency" or "plan".</param>
/// <param name="RuleIds">The rules that it names.</param>
/// <param name="IsPack">True where it names a whole pack, which weighs less than naming a rule.</param>
public sealed record RuleEntry(string Selector, IReadOnlyList<string> RuleIds, bool IsPack, ConfigurationPlace Place)
{
    [Option("off, info, warning hoặc error; các phát hiện nhẹ hơn mức nặng nhất của quy tắc không bị nâng lên.", "off, info, warning or error; findings lighter than the rule's heaviest are not raised.", Example = "warning")]
    public Placed<FindingLevel>? Severity { get; init; }

    [Option("false: không ai được bỏ qua, tắt hoặc giảm mức của quy tắc này.", "false: nobody may suppress this rule, switch it off or lower it.", Example = "false")]
    public Placed<bool>? Suppressible { get; init; }

    /// <summary>The rule's own options that are set here.</summary>
    public IReadOnlyList<OptionEntry> Options { get; init; } = [];
}

/// <summary>A value for an option of a rule.</summary>
/// <param name="Option">Not a group: one of <see cref="RuleOption.Leaves"/>.</param>
/// <param name="Value">Of the option's type and allowed.</param>
public sealed record OptionEntry(RuleOption Option, object Value, ConfigurationPlace Place);

/// <summary>Rules that are set otherwise for some documents or chapters; what is not named doesn't restrict.</summary>
public sealed record OverrideEntry(ConfigurationPlace Place)
{
    [Option("Mẫu đường dẫn, tính từ thư mục của tệp cấu hình.", "Patterns of paths, from the folder of the configuration.", Example = "[\"du-thao/**\"]")]
    public IReadOnlyList<string> Files { get; init; } = [];

    [Option("Loại văn bản: plan, decision, dispatch, other.", "Kinds of document: plan, decision, dispatch, other.", Example = "[plan]")]
    public IReadOnlyList<string> Kinds { get; init; } = [];

    [Option("Giai đoạn của chương trình cải cách: 2011-2020, 2021-2030.", "Periods of the reform programme: 2011-2020, 2021-2030.", Example = "[2011-2020]")]
    public IReadOnlyList<string> Periods { get; init; } = [];

    [Option("Chương của kế hoạch, theo mã trong sổ đăng ký bố cục; chỉ dùng với mức, không dùng với tùy chọn.", "Chapters of the plan, by id in the registry of structure; for severities only, not for options.", Example = "[muc-tieu]")]
    public IReadOnlyList<string> Chapters { get; init; } = [];

    [Option("Như rules ở ngoài.", "As rules outside.")]
    public IReadOnlyList<RuleEntry> Rules { get; init; } = [];
}

/// <summary>Findings that the office accepts.</summary>
/// <param name="RuleIds">The rules that are meant.</param>
/// <param name="Reason">Why; never blank.</param>
public sealed record SuppressEntry(IReadOnlyList<string> RuleIds, string Reason, ConfigurationPlace Place)
{
    [Option("Mẫu đường dẫn, tính từ thư mục của tệp cấu hình; bỏ trống là mọi văn bản.", "Patterns of paths, from the folder of the configuration; none means every document.", Example = "[\"luu-tru/**\"]")]
    public IReadOnlyList<string> Files { get; init; } = [];

    [Option("Các quy tắc: mã, tên hoặc tên gói.", "The rules: codes, ids or packs.", Example = "[WORD101]")]
    public IReadOnlyList<string> Rules { get; init; } = [];
}
