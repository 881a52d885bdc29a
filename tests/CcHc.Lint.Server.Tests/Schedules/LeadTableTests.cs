using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Tests.Schedules;

/// <summary>One grouping serves the HTML report and the editor's overview.</summary>
public class LeadTableTests
{
    [Fact]
    public void Bodies_are_told_by_key_counted_once_a_task_and_who_is_missing_comes_last()
    {
        var table = new LeadTable();
        TaskLead Lead(string key, string name) => new(key, name, LeadKind.Single);
        table.Add([], DueColumn.Missing);
        table.Add([], DueColumn.Missing);
        table.Add([], DueColumn.Year);
        var both = table.Add([Lead("tu-phap", "Sở Tư pháp"), Lead("noi-vu", "Sở Nội vụ"), Lead("tu-phap", "Sở TP")], DueColumn.Quarter1);
        table.Add([Lead("noi-vu", "SNV")], DueColumn.Quarter4);
        var ordered = table.Ordered();
        Assert.Equal(["Sở Nội vụ 2", "Sở Tư pháp 1", " 3"], ordered.Select(lead => $"{lead.Name} {lead.Total}"));
        Assert.Equal([ordered[1], ordered[0]], both);
        Assert.Equal((1, 1), (ordered[0].Counts[(int)DueColumn.Quarter1], ordered[0].Counts[(int)DueColumn.Quarter4]));
        Assert.True(ordered[2].IsMissing);
        Assert.Null(ordered[2].Kind);
    }
}
