namespace CcHc.Lint.Plans.Tests.Citations;

/// <summary>Ratios, forms, addresses, phone numbers, schools of law: what looks like a citation and is none.</summary>
public class NoCitationTests
{
    [Theory]
    [InlineData("Kế hoạch số    /KH-UBND ngày 05/01/2022 của UBND tỉnh")]
    [InlineData("Quyết định số …/QĐ-UBND ngày …/…/2021 của UBND tỉnh")]
    [InlineData("Quyết định số ...../QĐ-UBND ngày .../.../2021")]
    [InlineData("thực hiện cơ chế một cửa (Nghị định số 61) tại cấp xã")]
    [InlineData("Luật sư Nguyễn Văn An thuộc Đoàn Luật sư tỉnh; Hội Luật gia")]
    [InlineData("Trường Đại học Luật Hà Nội; Khoa Luật Kinh tế; Công ty Luật TNHH An Lạc")]
    [InlineData("Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam; Báo Pháp luật Việt Nam")]
    [InlineData("theo quy định của pháp luật đất đai, pháp luật về đầu tư công; kỷ luật lao động")]
    [InlineData("Luật này và các luật khác có liên quan; luật chơi")]
    [InlineData("Tổ công tác triển khai Đề án 06; QĐ 06 và Đề án 06/CP")]
    [InlineData("Mẫu số 01/TCCB; biểu số 05a/VPCP/KSTT; Phụ lục số 02/CCHC; Biểu mẫu 06/BC-CCHC")]
    [InlineData("Báo cáo theo Biểu số II.06/VPCP/KSTT của Văn phòng")]
    [InlineData("Đạt 24/24 giờ, 7/7 ngày, 1/2 số sở, ngành và/hoặc UBND/HĐND; 9/10 huyện")]
    [InlineData("Lưu: VT, NC1, PCT/UBND; PVP/NC; CVNC")]
    [InlineData("đường số 12/5 Nguyễn Huệ, số nhà 18A/23, xe 89A-123.45, QL1A, Km 12/QL1, phòng 302/A5")]
    [InlineData("giai đoạn 01/01/2021-31/12/2021 và 15/12/2021 - 20/12/2021; quý III/2022; tháng 6,12/2022")]
    [InlineData("05 ngày/TTHC; 12 TTHC/năm; 3/TTHC; 100%/TTHC mức độ 3/4; 20-CBCC; 15/15 UBND cấp huyện")]
    [InlineData("tổng số 12/15 sở; chỉ số PAR INDEX 2021; tỷ số 3/CBCC; hệ số 2.34/CBCC")]
    [InlineData("Điện thoại: 0221.3863.456/091234567 - Fax 0221.3862.123; Số tài khoản 12345/KBNN")]
    [InlineData("theo Kế hoạch 5 năm 2021-2025, Chương trình 135, Nghị quyết 30a, Quyết định 06")]
    [InlineData("Điểm a, khoản 3, Điều 4/Luật; số lượng 12 UBND; 02/02 HĐND; 11/2022 KH-UBND")]
    [InlineData("Quý IV/2021-Quý I/2022; Q4/2021; T12/2021; 30/6/2022-KH")]
    [InlineData("1. Nội dung 1/Sở Nội vụ; 2/ Sở Tư pháp; 3/ UBND cấp huyện; 4- Sở Tài chính")]
    [InlineData("1/ UBND tỉnh; 2/ HĐND tỉnh; 3- UBND cấp xã; 10/UBND cấp xã")]
    [InlineData("TTHC: 12/TTHC-DVC; hồ sơ 1245/HS; tỷ lệ 99/CBCC")]
    [InlineData("Chỉ tiêu: 80% (8/10) sở; SIPAS 85/100; PAPI 44/63; PCI 65,2/100 điểm")]
    [InlineData("Website: www.songthao.gov.vn/12-QD-UBND; email 12/UBND@songthao.gov.vn")]
    [InlineData("Sau năm 2015: 2018 có 12 sở; lúc 14:2015")]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX; Nghị quyết Trung ương 6 khóa XII; Kết luận của Thủ tướng")]
    [InlineData("dự án Luật, dự thảo Luật; xây dựng luật, pháp lệnh; Chương trình xây dựng luật")]
    public void Finds_nothing(string text) => CitationShow.Check(text);
}
