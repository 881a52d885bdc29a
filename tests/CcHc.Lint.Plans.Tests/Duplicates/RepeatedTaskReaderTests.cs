using System.Globalization;
using System.Text;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Duplicates;

/// <summary>Two tasks of one lead: the same, the one in the other, or two.</summary>
public sealed class RepeatedTaskReaderTests
{
    private const string Head = "KẾ HOẠCH\n\nCải cách hành chính năm 2022\n\nStt\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n";

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

    [Theory]
    [InlineData("Phòng Tổ chức cán bộ", 1)]
    [InlineData("Phòng Kế hoạch", 0)]
    [InlineData("Các phòng", 0)]
    public void Offices_that_no_registry_has_are_told_by_name(string lead, int expected)
    {
        const string row = "Kiểm tra công tác cải cách hành chính\tBáo cáo";
        var plan = Reading.Plan($"{Head}1\t{row}\tPhòng Tổ chức cán bộ\tCác phòng\tQuý I/2022\n2\t{row}\t{lead}\tCác phòng\tQuý II/2022\n");
        Assert.Equal(expected, plan.Further.OfType<RepeatedTask>().Count());
    }

    [Theory]
    [InlineData("1.2\tKiểm tra công tác cải cách hành chính", 1)]
    [InlineData("1.2\tKiểm tra công tác cải cách hành chính và công vụ", 0)]
    [InlineData("2\tNhóm hai\t\t\t\t\n2.1\tKiểm tra công tác cải cách hành chính", 0)]
    public void Steps_are_held_against_those_of_their_group(string second, int expected)
    {
        var plan = Reading.Plan($"{Head}1\tNhóm một\t\t\t\t\n1.1\tKiểm tra công tác cải cách hành chính\tBáo cáo\tSở Nội vụ\tCác sở\tQuý I/2022\n{second}\tBáo cáo\tSở Nội vụ\tCác sở\tQuý II/2022\n");
        Assert.Equal(expected, plan.Further.OfType<RepeatedTask>().Count());
    }

    /// <summary>What was found in the version before is good only where the tasks still say the same.</summary>
    [Fact]
    public void Versions_of_one_plan_are_told_apart()
    {
        const string task = "Kiểm tra công tác cải cách hành chính";
        var memory = new PlanMemory();
        Assert.Equal(["1-2 100"], Pairs(memory, task, task, "Kiểm tra công tác cải cách hành chính cấp xã"));
        Assert.Equal(["1-2 100"], Pairs(memory, task, task, "Kiểm tra công tác cải cách hành chính cấp huyện"));
        Assert.Equal([], Pairs(memory, task, "Kiểm tra công tác cải cách hành chính quý II", "Kiểm tra công tác cải cách hành chính cấp xã"));
        Assert.Equal(["2-3 100"], Pairs(memory, "Kiểm tra công tác cải cách hành chính cấp xã", task, task));
        Assert.Equal(["2-3 100"], Pairs(memory, "Kiểm tra công tác cải cách hành chính cấp xã", task, task));
        Assert.Equal(["1-2 100", "1-3 100"], Pairs(memory, task, task, task));
        Assert.Equal([], Pairs(memory, task));
    }

    private static IEnumerable<string> Pairs(PlanMemory memory, params string[] tasks)
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < tasks.Length; i++) text.Append(CultureInfo.InvariantCulture, $"{i + 1}\t{tasks[i]}\tBáo cáo\tSở Nội vụ\tCác sở\tQuý {i + 1}/2022\n");
        var plan = Reading.Plan(text.ToString(), memory: memory);
        Assert.Equal(tasks, plan.Tasks.Select(task => task.Task));
        return plan.Further.OfType<RepeatedTask>().Select(repeated => $"{repeated.First.Ordinal + 1}-{repeated.Second.Ordinal + 1} {repeated.SharedPercent}");
    }

    private static string Repeated(string first, string second, string secondLead)
    {
        var plan = Reading.Plan($"{Head}1\t{first}\tBáo cáo\tSở Nội vụ\tCác sở\tQuý I/2022\n2\t{second}\tBáo cáo\t{secondLead}\tCác sở\tQuý II/2022\n");
        Assert.Equal(2, plan.Tasks.Count);
        return string.Join(' ', plan.Further.OfType<RepeatedTask>().Select(repeated => repeated.IsExact ? "exact" : "part"));
    }
}
