using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>The words of the page.</summary>
internal sealed class HtmlWords(string language)
{
    public string Title => Say("Báo cáo kiểm tra kế hoạch cải cách hành chính", "Check of administrative reform plans");

    public string Documents => Say("Văn bản", "Documents");

    public string Document => Say("Văn bản", "Document");

    public string RulesTitle => Say("Phát hiện theo quy tắc", "Findings by rule");

    public string ChaptersTitle => Say("Phát hiện theo chương", "Findings by chapter");

    public string Chapter => Say("Chương", "Chapter");

    public string BeforeChapters => Say("Phần mở đầu", "Before the first chapter");

    public string Rule => Say("Quy tắc", "Rule");

    public string AllRules => Say("Tất cả", "All");

    public string Search => Say("Tìm", "Search");

    public string Filters => Say("Lọc phát hiện", "Filter findings");

    public string ShownOf => Say("Đang hiện {0} trong {1} phát hiện", "{0} of {1} findings shown");

    public string Count => Say("Số phát hiện", "Findings");

    public string Why => Say("Vì sao", "Why");

    public string Remedy => Say("Cách sửa", "What to do");

    public string Source => Say("Căn cứ", "Source");

    public string Line => Say("Dòng", "Line");

    public string SameRule => Say("Cùng lỗi ở các dòng", "The same in lines");

    public string See => Say("Xem dòng", "See line");

    public string Fixes => Say("Có thể sửa tự động", "Can be mended");

    public string Nothing => Say("Không có phát hiện nào.", "Nothing was found.");

    public string FindingsTitle => Say("Các phát hiện", "Findings");

    public string MatrixTitle => Say("Nhiệm vụ theo cơ quan chủ trì và quý", "Tasks by lead agency and quarter");

    public string TimelineTitle => Say("Thời hạn trong năm", "Deadlines over the year");

    public string TimelineTable => Say("Bảng thời hạn", "Deadlines as a table");

    public string Lead => Say("Cơ quan chủ trì", "Lead agency");

    public string Total => Say("Cộng", "Total");

    public string Task => Say("Nhiệm vụ", "Task");

    public string Deadline => Say("Thời hạn", "Deadline");

    public string From => Say("Từ", "From");

    public string To => Say("Đến", "To");

    public string NotRead => Say("Không kiểm tra được", "Could not be checked");

    public string Others(int count) => Say($"{count} cơ quan khác", $"{count} further agencies");

    public string AsOf(DateOnly day) => Say($"Xét hiệu lực pháp lý đến ngày {DateText.Vi(day)}", $"Judged as of {DateText.Iso(day)}");

    public string KnownUntil(DateOnly day) => Say($"Sổ đăng ký văn bản cập nhật đến {DateText.Vi(day)}.", $"The registry was kept until {DateText.Iso(day)}.");

    public string Counts(int errors, int warnings, int infos) => Say(
        $"{errors} lỗi, {warnings} cảnh báo, {infos} gợi ý", $"{errors} errors, {warnings} warnings, {infos} infos");

    public string Left(int count) => Say($"Còn {count} phát hiện không được hiện chi tiết ở đây.", $"{count} further findings are not shown in detail.");

    public string Outside(int count) => Say($"Ngoài hình: {count} nhiệm vụ không có khoảng ngày trong năm.", $"Not in the picture: {count} tasks without days within the year.");

    public string WholeYear => Say("cả năm", "all year");

    public string Limits(int findings, int schedules) => Say(
        $"Báo cáo này hiện chi tiết tối đa {findings} phát hiện và hình của {schedules} văn bản đầu; số đếm vẫn gồm tất cả.",
        $"This report shows at most {findings} findings in detail and pictures of the first {schedules} documents; all are counted.");

    public string Footer(string version) => Say(
        $"CcHc.Lint {version}. Báo cáo không tải gì từ mạng.", $"CcHc.Lint {version}. This page loads nothing from the network.");

    public string Say(string vi, string en) => new LocalizedText(vi, en).In(language);

    public string Of(Severity severity) => SeverityNames.Of(severity, language);

    public string Month(int month) => Say($"Th{month}", ((string[])["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])[month - 1]);

    public string Day(DateOnly day) => Say($"{day.Day:D2}/{day.Month:D2}/{day.Year}", DateText.Iso(day));
}
