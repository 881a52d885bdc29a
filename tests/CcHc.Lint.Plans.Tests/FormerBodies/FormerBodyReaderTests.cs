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
    public void Former_bodies_are_found(string asOf, string text, string expected)
    {
        var found = Reading.Plan("KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n\n" + text + "\n", asOf).Further.OfType<FormerBody>();

        Assert.Equal(expected, string.Join('|', found.Select(body => body.Text)));
    }
}
