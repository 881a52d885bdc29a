using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.FormerBodies;

/// <summary>Bodies that are named as if they went on, and those that are named as they were.</summary>
public sealed class FormerBodyReaderTests
{
    [Theory]
    [InlineData("2025-02-28", "Sở Kế hoạch và Đầu tư chủ trì.", "")]
    [InlineData("2025-03-01", "Sở Kế hoạch và Đầu tư chủ trì.", "Sở Kế hoạch và Đầu tư")]
    [InlineData("2025-06-30", "UBND cấp huyện thực hiện.", "")]
    [InlineData("2025-07-01", "UBND cấp huyện thực hiện.", "UBND cấp huyện")]
    [InlineData("2025-07-01", "Tại tỉnh Nam Định.", "tỉnh Nam Định")]
    [InlineData("2025-07-01", "TỈNH NAM ĐỊNH", "TỈNH NAM ĐỊNH")]
    [InlineData("2025-06-30", "Tại tỉnh Nam Định.", "")]
    // Issuers and titles of cited instruments, the past, and common nouns.
    [InlineData("2026-01-10", "Theo Thông tư số 32/2017/TT-BTTTT ngày 15/11/2017 của Bộ Thông tin và Truyền thông.", "")]
    [InlineData("2026-01-10", "Theo Quyết định số 12/QĐ-UBND ngày 05/01/2021 của UBND tỉnh Nam Định về phân cấp cho UBND cấp huyện; Sở Giao thông vận tải theo dõi.", "Sở Giao thông vận tải")]
    [InlineData("2026-01-10", "Hồ sơ của Sở Kế hoạch và Đầu tư trước khi hợp nhất.", "")]
    [InlineData("2026-01-10", "Năm 2024, Sở Kế hoạch và Đầu tư đã hoàn thành.", "")]
    [InlineData("2026-01-10", "Năm 2026, Sở Kế hoạch và Đầu tư hoàn thành.", "Sở Kế hoạch và Đầu tư")]
    [InlineData("2026-01-10", "Bố trí cán bộ thông tin và truyền thông cơ sở.", "")]
    [InlineData("2026-01-10", "Người dân huyện nhà hưởng lợi.", "")]
    // A law of the year in which the level ended is no history; offices of districts and of communes.
    [InlineData("2026-01-10", "Kiện toàn phòng thuộc UBND cấp huyện theo Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.", "UBND cấp huyện")]
    [InlineData("2026-01-10", "UBND cấp huyện đã bàn giao hồ sơ.", "")]
    [InlineData("2025-07-25", "Báo cáo Phòng Nội vụ huyện trước ngày 15/8.", "Phòng Nội vụ huyện")]
    [InlineData("2025-07-25", "Giao Phòng Tài chính - Kế hoạch các huyện rà soát.", "Phòng Tài chính - Kế hoạch các huyện")]
    [InlineData("2025-06-25", "Báo cáo Phòng Nội vụ huyện trước ngày 15/8.", "")]
    [InlineData("2025-07-25", "Phòng Kinh tế xã chủ trì; Phòng giao dịch huyện Sông Thao phối hợp.", "")]
    public void Former_bodies_are_found(string asOf, string text, string expected)
    {
        var found = Reading.Plan("KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n\n" + text + "\n", asOf).Further.OfType<FormerBody>();

        Assert.Equal(expected, string.Join('|', found.Select(body => body.Text)));
    }

    [Theory]
    [InlineData("Trước ngày 01/7/2025, UBND cấp huyện bàn giao hồ sơ.", 0)]
    [InlineData("Đến hết ngày 30 tháng 6 năm 2025 có 05 UBND cấp huyện hoàn thành.", 0)]
    [InlineData("Trước ngày 30/9/2025, UBND cấp huyện bàn giao hồ sơ.", 1)]
    public void Words_of_the_time_before_tell_of_the_past(string text, int expected)
    {
        var plan = Reading.Plan("KẾ HOẠCH\n\nCải cách hành chính năm 2025\n\nI. NHIỆM VỤ\n\n" + text + "\n", "2025-07-15");

        Assert.Equal(expected, plan.Further.OfType<FormerBody>().Count());
    }
}
