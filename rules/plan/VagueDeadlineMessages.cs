using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What the rule on vague deadlines says of each wording.</summary>
internal static class VagueDeadlineMessages
{
    private static readonly LocalizedText NameAMonth = new(
        "Ghi tháng hoặc quý hoàn thành trong năm kế hoạch.", "Write the month or quarter of completion.");

    private static readonly LocalizedText NotCheckable = new(
        "Thời hạn như vậy không kiểm đếm được khi báo cáo quý, 6 tháng và năm.",
        "Such a deadline cannot be checked in quarterly, half-yearly and yearly reports.");

    public static RuleMessage Of(VagueWording wording) => wording switch
    {
        VagueWording.ContinuousResult => new(
            new("“{words}” không cho biết khi nào có sản phẩm “{product}”.", "“{words}” does not say when the product “{product}” is due."),
            new("Sản phẩm này là kết quả cụ thể, phải có lúc hoàn thành.", "This product is a discrete result; it is finished on some day."),
            NameAMonth),
        VagueWording.Continuous => new(
            new("“{words}” không có mốc thời gian.", "“{words}” has no milestone."),
            NotCheckable,
            new("Nếu được, thêm mốc kiểm đếm, ví dụ “Thường xuyên; báo cáo kết quả trước ngày 15/12”.", "Add a milestone if possible, such as the day of a report.")),
        VagueWording.YearForOneAct => new(
            new("“{words}” chỉ nêu năm, trong khi sản phẩm “{product}” được ban hành một lần.", "“{words}” gives only a year, while the product “{product}” is issued once."),
            new("Kế hoạch hoặc quyết định ban hành vào cuối năm thì không còn thời gian để thực hiện.", "A plan or decision issued at the end of the year leaves no time to act on it."),
            NameAMonth),
        VagueWording.YearOnly => new(
            new("“{words}” chỉ nêu cả năm.", "“{words}” names the whole year only."),
            NotCheckable,
            new("Nếu được, ghi quý hoặc tháng hoàn thành.", "Name the quarter or month of completion if possible.")),
        VagueWording.OutsideEvent => new(
            new("“{words}” phụ thuộc vào một việc chưa biết khi nào xảy ra.", "“{words}” hangs on something whose time is not known."),
            new("Việc đó nằm ngoài thẩm quyền của cơ quan chủ trì nên không tính được thời hạn.", "It lies outside the lead's own power, so that no deadline follows from it."),
            new("Ghi khoảng thời gian kể từ sự kiện đó (“trong 30 ngày kể từ ngày …”) hoặc một mốc dự kiến trong năm.", "Write a term from that event (“within 30 days of …”) or an expected month.")),
        VagueWording.UnidentifiedPlan => new(
            new("“{words}” dẫn sang văn bản khác nhưng không có số, ngày.", "“{words}” refers to another document without its number and date."),
            new("Người đọc không tra được thời hạn ở đâu.", "A reader cannot look the deadline up."),
            new("Ghi thời hạn cụ thể, hoặc số, ngày của văn bản được dẫn.", "Write the deadline itself, or the number and date of that document.")),
        VagueWording.IdentifiedPlan => new(
            new("“{words}” dẫn thời hạn sang văn bản khác.", "“{words}” leaves the deadline to another document."),
            new("Phải tra văn bản đó mới biết thời hạn.", "It must be looked up there."),
            new("Nếu được, ghi luôn thời hạn cụ thể.", "Write the deadline here too if possible.")),
        VagueWording.NoPeriod => new(
            new("“{words}” không cho biết rõ bao lâu một lần.", "“{words}” does not say clearly how often."),
            new("Việc định kỳ phải có một kỳ hạn thì mới theo dõi được.", "Recurring work needs one period to be followed."),
            new("Ghi rõ một kỳ hạn: hằng tháng, hằng quý hoặc 6 tháng một lần.", "Name one period: monthly, quarterly or half-yearly.")),
        VagueWording.QuarterWithoutYear => new(
            new("“{words}” không ghi năm.", "“{words}” names no year."),
            new("Kế hoạch thường được ban hành vào cuối năm trước nên quý không ghi năm có thể bị hiểu khác nhau.", "Plans are often issued at the end of the year before, so that a quarter without a year can be read in two ways."),
            new("Ghi thêm năm vào sau quý.", "Add the year.")),
        VagueWording.NoTime => new(
            new("“{words}” không nêu thời điểm nào.", "“{words}” names no time."),
            NotCheckable,
            NameAMonth),
        VagueWording.ImpossibleDate => new(
            new("“{words}” nêu một thời điểm không có trong lịch.", "“{words}” names a time that no calendar has."),
            new("Không xác định được thời hạn phải hoàn thành.", "It cannot be told when the work is due."),
            new("Kiểm tra lại và ghi đúng ngày, tháng, năm.", "Check the day, month and year and correct them.")),
        VagueWording.Gradual => new(
            new("“{words}” không có mốc thời gian.", "“{words}” has no milestone."),
            NotCheckable,
            new("Ghi mốc cụ thể, hoặc số, ngày của văn bản quy định lộ trình.", "Name a milestone, or the number and date of the roadmap.")),
        _ => throw new ArgumentOutOfRangeException(nameof(wording), wording, "has a rule of its own"),
    };
}
