using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Duplicates;

/// <summary>Two tasks of one lead: the same, the one in the other, or two.</summary>
public sealed class RepeatedTaskReaderTests
{
    [Theory]
    [InlineData("Kiểm tra công tác cải cách hành chính", "Kiểm tra công tác cải cách hành chính", "exact")]
    [InlineData("Kiểm tra công tác cải cách hành chính", "Kiểm tra công tác CCHC", "exact")]
    [InlineData("Hội thi tìm hiểu cải cách hành chính", "Tổ chức hội thi tìm hiểu về công tác cải cách hành chính", "part")]
    [InlineData("Kiểm tra cải cách hành chính", "Kiểm tra cải cách hành chính cấp xã", "")]
    [InlineData("Báo cáo cải cách hành chính quý", "Báo cáo cải cách hành chính năm", "")]
    [InlineData("Tập huấn cải cách hành chính", "Tuyên truyền cải cách hành chính", "")]
    [InlineData("Xây dựng kế hoạch kiểm tra công vụ", "Triển khai kế hoạch kiểm tra công vụ", "")]
    [InlineData("Công khai thủ tục hành chính tại trụ sở", "Triển khai thủ tục hành chính tại trụ sở", "")]
    [InlineData("Tập huấn cải cách hành chính", "Tập huấn, tổ chức cuộc thi về cải cách hành chính", "part")]
    [InlineData("Thi nâng ngạch công chức lên chuyên viên", "Thi nâng ngạch công chức lên chuyên viên chính", "")]
    [InlineData("Rà soát, đơn giản hóa thủ tục hành chính", "Rà soát, đơn giản hóa thủ tục hành chính nội bộ", "")]
    [InlineData("Xây dựng Kế hoạch", "Xây dựng Kế hoạch", "")]
    public void Tasks_of_one_lead(string first, string second, string expected) => Assert.Equal(expected, Repeated(first, second, "Sở Nội vụ"));

    [Fact]
    public void Another_lead_has_another_task() =>
        Assert.Equal("", Repeated("Kiểm tra công tác cải cách hành chính", "Kiểm tra công tác cải cách hành chính", "Sở Tư pháp"));

    private static string Repeated(string first, string second, string secondLead)
    {
        const string head = "KẾ HOẠCH\n\nCải cách hành chính năm 2022\n\nStt\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n";
        var plan = Reading.Plan($"{head}1\t{first}\tBáo cáo\tSở Nội vụ\tCác sở\tQuý I/2022\n2\t{second}\tBáo cáo\t{secondLead}\tCác sở\tQuý II/2022\n");
        Assert.Equal(2, plan.Tasks.Count);
        return string.Join(' ', plan.Further.OfType<RepeatedTask>().Select(repeated => repeated.IsExact ? "exact" : "part"));
    }
}
