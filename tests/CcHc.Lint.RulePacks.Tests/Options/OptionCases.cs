using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks.Tests.Options;

/// <summary>For every option of every rule: a document on which another value changes what is found.</summary>
internal static class OptionCases
{
    private const string Head = "# KẾ HOẠCH\n\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2022\n\n";

    public static readonly OptionCase[] All =
    [
        Deadline("levels.continuous", "Tin, bài", "Thường xuyên", new() { Continuous = FindingLevel.Off }, "Info", ""),
        Deadline("levels.continuous-discrete-product", "Báo cáo kết quả", "Thường xuyên", new() { ContinuousDiscreteProduct = FindingLevel.Error }, "Warning", "Error"),
        Deadline("levels.year-only", "Lớp tập huấn", "Cả năm", new() { YearOnly = FindingLevel.Off }, "Info", ""),
        Deadline("levels.year-only-single-product", "Kế hoạch kiểm tra", "Năm 2022", new() { YearOnlySingleProduct = FindingLevel.Info }, "Warning", "Info"),
        Deadline("levels.external-event", "Dữ liệu", "Khi có yêu cầu", new() { ExternalEvent = FindingLevel.Info }, "Warning", "Info"),
        Deadline("levels.other-plan", "Phương án", "Theo Kế hoạch rà soát của tỉnh", new() { OtherPlan = FindingLevel.Error }, "Warning", "Error"),
        Deadline("levels.other-plan-identified", "Phương án", "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2022", new() { OtherPlanIdentified = FindingLevel.Off }, "Info", ""),
        Deadline("levels.recurring-without-period", "Báo cáo", "Định kỳ", new() { RecurringWithoutPeriod = FindingLevel.Off }, "Warning", ""),
        Deadline("levels.quarter-without-year", "Báo cáo", "Quý II", new() { QuarterWithoutYear = FindingLevel.Warning }, "Info", "Warning"),
        Deadline("levels.gradual", "Đề án", "Theo lộ trình", new() { Gradual = FindingLevel.Warning }, "Info", "Warning"),
        Deadline("levels.no-time", "Đề án", "Trong thời gian tới", new() { NoTime = FindingLevel.Off }, "Warning", ""),
        Deadline("levels.impossible-date", "Đề án", "Trước ngày 31/6/2022", new() { ImpossibleDate = FindingLevel.Error }, "Warning", "Error"),
        Deadline("levels.impossible-date", "Đề án", "Quý V/2022", new() { ImpossibleDate = FindingLevel.Off }, "Warning", ""),
        // Of several parts the worst by the office's levels counts, not by the defaults.
        Deadline("levels.external-event", "Báo cáo", "Tháng 6/2022; khi có yêu cầu; cả năm", new() { ExternalEvent = FindingLevel.Off }, "Warning", "Info"),

        Lead("collective-lead-agency", "allowed", "UBND cấp huyện", new CollectiveLeadAgencyOptions { Allowed = ["Ubnd  cấp huyện"] }, "Warning", ""),
        Lead("collective-lead-agency", "allowed", "Các sở, ban, ngành; UBND cấp huyện", new CollectiveLeadAgencyOptions { Allowed = ["UBND cấp huyện"] }, "Warning", "Warning"),
        Lead("collective-lead-agency", "narrowed-level", "Các sở, ban, ngành được giao chủ trì soạn thảo", new CollectiveLeadAgencyOptions { NarrowedLevel = FindingLevel.Off }, "Info", ""),
        Lead("multiple-lead-agencies", "most-leads", "Sở Nội vụ; Sở Tư pháp", new MultipleLeadAgenciesOptions { MostLeads = 2 }, "Warning", ""),
        Lead("multiple-lead-agencies", "most-leads", "Sở Nội vụ; Sở Tư pháp; Sở Tài chính", new MultipleLeadAgenciesOptions { MostLeads = 2 }, "Warning", "Warning"),

        Chapters("levels", new MissingChapterOptions { Levels = Level("che-do-bao-cao", FindingLevel.Off) }, "Warning", ""),
        Chapters("levels", new MissingChapterOptions { Levels = Level("che-do-bao-cao", FindingLevel.Error) }, "Warning", "Error"),
        Chapters("levels", new MissingChapterOptions { Levels = Level("khen-thuong", FindingLevel.Info) }, "Warning", "Warning Info"),
        Chapters("extra-chapters", new MissingChapterOptions { ExtraChapters = ["Phân công nhiệm vụ"] }, "Warning", "Warning Warning"),
        Chapters("extra-chapters", new MissingChapterOptions { ExtraChapters = ["mục đích"] }, "Warning", "Warning"),
        Chapters("extra-level", new MissingChapterOptions { ExtraChapters = ["Phân công nhiệm vụ"], ExtraLevel = FindingLevel.Error }, "Warning", "Error Warning"),

        Row("deadline-after-plan-year", "grace-days", "Sở Nội vụ", "Báo cáo", "Tháng 3/2023", new DeadlineAfterPlanYearOptions { GraceDays = 90 }, "Info", ""),
        Row("deadline-after-plan-year", "grace-days", "Sở Nội vụ", "Báo cáo", "Tháng 01/2023", new DeadlineAfterPlanYearOptions { GraceDays = 30 }, "", "Info"),

        new("undefined-abbreviation", "known", $"{Head}## I. NHIỆM VỤ\n\n1. UBND tỉnh tích hợp DVCTT; kinh phí từ NSNN.\n", new UndefinedAbbreviationOptions { Known = ["NSNN"] }, "Info Info", "Info"),

        Tasks("least-shared", "Hội thi, cuộc vận động tìm hiểu cải cách hành chính", new DuplicateTaskOptions { LeastShared = 90 }, "Info", ""),
        Tasks("least-shared", "Hội thi, cuộc vận động sáng tác tranh tìm hiểu cải cách hành chính", new DuplicateTaskOptions { LeastShared = 50 }, "", "Info"),
        Tasks("part-level", "Hội thi, cuộc vận động tìm hiểu cải cách hành chính", new DuplicateTaskOptions { PartLevel = FindingLevel.Off }, "Info", ""),
        Tasks("part-level", "Hội thi tìm hiểu về công tác cải cách hành chính", new DuplicateTaskOptions { PartLevel = FindingLevel.Warning }, "Info", "Warning"),

        new("amended-citation", "ignored", $"{Head}## I. NHIỆM VỤ\n\nQuản lý kinh phí theo Nghị định số 130/2005/NĐ-CP ngày 17/10/2005 của Chính phủ.\n", new AmendedCitationOptions { Ignored = ["130/2005/nđ-cp"] }, "Info", ""),

        Duty("accepted", "Từng bước hiện đại hóa công sở.", new VagueDutyOptions { Accepted = ["từng bước"] }, "Info", ""),
        Duty("open-level", "Đề xuất giải pháp trong thời gian tới.", new VagueDutyOptions { OpenLevel = FindingLevel.Info }, "Warning", "Info"),
        Duty("urgency-level", "Từng bước hiện đại hóa công sở.", new VagueDutyOptions { UrgencyLevel = FindingLevel.Off }, "Info", ""),
    ];

    private static OptionCase Deadline(string option, string product, string deadline, VagueDeadlineLevels levels, string before, string after) =>
        Row("vague-deadline", option, "Sở Nội vụ", product, deadline, new VagueDeadlineOptions { Levels = levels }, before, after);

    private static OptionCase Lead(string rule, string option, string lead, object options, string before, string after) =>
        Row(rule, option, lead, "Báo cáo", "Quý II/2022", options, before, after);

    private static OptionCase Row(string rule, string option, string lead, string product, string deadline, object options, string before, string after) =>
        new(rule, option, Table(("Rà soát quy trình", product, lead, deadline)), options, before, after);

    private static OptionCase Tasks(string option, string second, DuplicateTaskOptions options, string before, string after) => new(
        "duplicate-task", option,
        Table(("Hội thi tìm hiểu cải cách hành chính", "Hội thi", "Sở Nội vụ", "Quý I/2022"), (second, "Hội thi", "Sở Nội vụ", "Quý II/2022")), options, before, after);

    private static OptionCase Duty(string option, string text, VagueDutyOptions options, string before, string after) =>
        new("vague-duty", option, $"{Head}## I. NHIỆM VỤ\n\n1. {text}\n", options, before, after);

    /// <summary>A plan that has every chapter but the one on reports.</summary>
    private static OptionCase Chapters(string option, MissingChapterOptions options, string before, string after)
    {
        string[] chapters =
        [
            "I. MỤC ĐÍCH, YÊU CẦU", "II. MỤC TIÊU, CHỈ TIÊU", "III. NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH", "IV. CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", "V. TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH",
            "VI. KINH PHÍ THỰC HIỆN", "VII. TỔ CHỨC THỰC HIỆN",
        ];
        var text = Head + "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n\n";
        text += string.Concat(chapters.Select(chapter => $"## {chapter}\n\nCác cơ quan làm theo phân công.\n\n"));
        return new OptionCase("missing-chapter", option, text, options, before, after);
    }

    private static string Table(params (string Task, string Product, string Lead, string Deadline)[] rows) =>
        Head + "Stt\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n"
        + string.Concat(rows.Select((row, number) => $"{number + 1}\t{row.Task}\t{row.Product}\t{row.Lead}\tVăn phòng UBND tỉnh\t{row.Deadline}\n"));

    private static Dictionary<string, FindingLevel> Level(string id, FindingLevel level) => new(StringComparer.Ordinal) { [id] = level };
}

/// <summary>What one rule finds with its defaults and with other options.</summary>
/// <param name="Option">The option that this shows.</param>
/// <param name="Before">Severities found with the defaults, the heaviest first, between blanks.</param>
/// <param name="After">The same with <paramref name="Options"/>.</param>
internal sealed record OptionCase(string Rule, string Option, string Text, object Options, string Before, string After);
