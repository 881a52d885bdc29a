using CcHc.Lint.Plans.DateStatements;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.DateStatements;

/// <summary>Which dates of a text may be deadlines or days that no calendar has: words, last day ("-" for none), what is ordered.</summary>
public sealed class DateStatementScannerTests
{
    [Theory]
    [InlineData("Số liệu chốt đến ngày 31/11/2023.", "[ngày 31/11/2023] - None")]
    [InlineData("Họp ngày 30 tháng 02 năm 2024 tại hội trường", "[ngày 30 tháng 02 năm 2024] - None")]
    [InlineData("Họp ngày 29 tháng 02 năm 2023", "[ngày 29 tháng 02 năm 2023] - None")]
    [InlineData("Sơ kết ngày 31 tháng 6, tổng kết ngày 31/11 hằng năm", "[ngày 31 tháng 6] - None [ngày 31/11] - None")]
    [InlineData("Từ 15/6/2022 đến 31/6/2022", "[31/6/2022] - None")]
    [InlineData("Ngày 15/13/2022 và ngày 15/7/20222", "[Ngày 15/13/2022] - None [ngày 15/7/20222] - None")]
    [InlineData("Ngày 31.4.2022 hoặc ngày 31-4-2022", "[Ngày 31.4.2022] - None [ngày 31-4-2022] - None")]
    public void Days_that_no_calendar_has_are_found(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Mỗi ngày 1.250.000 lượt, mỗi ngày 12.345.678 đồng")]
    [InlineData("Trực 24/24 giờ, ngày 24/24, 7 ngày/tuần")]
    [InlineData("Ngày 03/02/1930, ngày 19/5/1890, ngày 29/02/2024")]
    [InlineData("Nghị quyết số 31/6/2021/NQ-HĐND, văn bản ngày 31/6-KH")]
    [InlineData("Bình quân 31/4 hồ sơ, tỷ lệ 31/6/12, phiên bản 31.4.2022")]
    [InlineData("Ngày 01/2022, ngày 5 hằng tháng, trong 30 ngày")]
    [InlineData("Định dạng tháng trước ngày sau 12/25/2022")]
    public void Other_figures_are_none(string text) => Assert.Equal("", Show(text));

    [Theory]
    [InlineData("Cập nhật dữ liệu, hoàn thành trước ngày 30/6/2022.", "[trước ngày 30/6/2022] 2022-06-30 Finishing")]
    [InlineData("Các đơn vị phải hoàn thành xong trong quý II năm 2022", "[trong quý II năm 2022] 2022-06-30 Finishing")]
    [InlineData("Rà soát quy chế (xong trước 15/5/2022)", "[trước 15/5/2022] 2022-05-15 Finishing")]
    [InlineData("Thời gian hoàn thành: trước tháng 6/2022", "[trước tháng 6/2022] 2022-06-30 Finishing")]
    [InlineData("Kiện toàn bộ phận, chậm nhất là ngày 15 tháng 12 năm 2022", "[chậm nhất là ngày 15 tháng 12 năm 2022] 2022-12-15 Finishing")]
    [InlineData("Hoàn thành việc sắp xếp kho trước ngày 30/6/2022 để bàn giao.", "[trước ngày 30/6/2022] 2022-06-30 Doing")]
    [InlineData("Các sở, ngành ban hành kế hoạch của đơn vị trước ngày 20/01/2022;", "[trước ngày 20/01/2022] 2022-01-20 Doing")]
    [InlineData("Gửi báo cáo về Sở Nội vụ (trước ngày 10/6/2022) để tổng hợp", "[trước ngày 10/6/2022] 2022-06-10 Sending")]
    [InlineData("Các xã gửi báo cáo 6 tháng trước ngày 10/6/2022, báo cáo năm trước ngày 05/12/2022 về Sở Nội vụ.", "[trước ngày 10/6/2022] 2022-06-10 Doing [trước ngày 05/12/2022] 2022-12-05 Doing")]
    [InlineData("Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 31/6/2022.", "[trước ngày 31/6/2022] - Sending")]
    [InlineData("Cập nhật dữ liệu, hoàn thành trong tháng 13/2022", "[trong tháng 13/2022] - Finishing")]
    public void Orders_are_found(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Các dự án hoàn thành trước ngày 30/6/2021.")]
    [InlineData("Các dự án được phê duyệt và hoàn thành trước ngày 30/6/2021.")]
    [InlineData("Áp dụng với hồ sơ gửi Sở Nội vụ trước ngày 01/01/2022.")]
    [InlineData("Rà soát văn bản do tỉnh ban hành trước ngày 01/7/2021.")]
    [InlineData("Gửi danh sách cán bộ tuyển dụng trước ngày 01/7/2021.")]
    [InlineData("Dữ liệu hoàn thành trước ngày 30/6/2021 được đưa vào sử dụng.")]
    [InlineData("Đơn vị đã hoàn thành trước ngày 30/6/2021.")]
    [InlineData("Chính phủ yêu cầu các địa phương hoàn thành trước ngày 30/6/2021.")]
    [InlineData("Nhiệm vụ chưa hoàn thành trước ngày 30/6/2021.")]
    [InlineData("Hoàn thành trong năm, trước ngày 30/6 và trước ngày 15 hằng tháng.")]
    [InlineData("Hoàn thành trong giai đoạn 2021 - 2025.")]
    public void Reports_and_marks_of_things_are_none(string text) => Assert.Equal("", Show(text));

    private static string Show(string text) =>
        string.Join(' ', (DateStatementScanner.Scan(Words.Unit(text)) ?? []).Select(date => $"[{text[date.Start..date.End]}] {date.To?.ToString("O") ?? "-"} {date.Order}"));
}
