using CcHc.Lint.Plans.Citations;

namespace CcHc.Lint.Plans.Tests.Citations;

public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("Trước ngày 31/6/2022")]
    [InlineData("30/9/20222")]
    [InlineData("Ngày 15-13-2022")]
    [InlineData("ngày 30 tháng 02 năm 2022")]
    [InlineData("Quý II (trước 00/5/2022)")]
    [InlineData("Tháng 14/2022")]
    [InlineData("Tháng 00 năm 2022")]
    [InlineData("Quý VI/2022")]
    [InlineData("Trong quý 5 năm 2022")]
    public void Sees_times_that_no_calendar_has(string text) => Assert.True(WrittenDates.HasImpossible(text));

    [Theory]
    [InlineData("Trước ngày 30/6/2022")]
    [InlineData("ngày 28 tháng 02 năm 2022")]
    [InlineData("20-25/10/2022")]
    [InlineData("Từ 30/6-05/7/2022")]
    [InlineData("Theo Quyết định số 31/6/2022/QĐ-UBND")]
    [InlineData("Nghị định 61/2018/NĐ-CP")]
    [InlineData("Ngày 31 hằng tháng")]
    [InlineData("Tháng 12/2022, quý IV")]
    [InlineData("Mỗi tháng 15 tin")]
    [InlineData("Quý 5 cuộc")]
    [InlineData("")]
    public void Lets_other_numbers_be(string text) => Assert.False(WrittenDates.HasImpossible(text));
}
