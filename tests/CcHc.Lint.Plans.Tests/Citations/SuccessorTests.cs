using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Citations;

/// <summary>What is to be cited in place of what was replaced.</summary>
public sealed class SuccessorTests
{
    [Theory]
    [InlineData("2025-04-10", "65/2025/QH15")]
    [InlineData("2025-07-25", "72/2025/QH15")]
    public void The_successor_is_the_one_in_force_on_the_day(string asOf, string expected)
    {
        var plan = Reading.Plan("KẾ HOẠCH\n\nCải cách hành chính năm 2025\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n", asOf);

        Assert.Equal(expected, Assert.Single(plan.Citations).Successor?.Symbol);
    }
}
