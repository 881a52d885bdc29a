namespace CcHc.Lint.Plans.Tests.Citations;

/// <summary>Laws by name, amending laws, National Assembly symbols. Expected: [text|]symbol or name|kind|date.</summary>
public class LawCitationTests
{
    [Theory]
    [InlineData("Pháp lệnh số 02/2020/UBTVQH14 ngày 09/12/2020", "Pháp lệnh số 02/2020/UBTVQH14|02/2020/UBTVQH14|Pháp lệnh|2020-12-09")]
    [InlineData("Luật số 80/2015/QH13 ngày 22/6/2015", "Luật số 80/2015/QH13|80/2015/QH13|Luật|2015-06-22")]
    [InlineData("Luật số: 47/2019/QH14 và Luật 63/2020/QH14", "Luật số: 47/2019/QH14|47/2019/QH14|Luật|", "Luật 63/2020/QH14|63/2020/QH14|Luật|")]
    [InlineData("Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025", "72/2025/QH15|Luật|2025-06-16")]
    [InlineData("Luật Tổ chức chính quyền địa phương (Luật số 72/2025/QH15)", "Luật Tổ chức chính quyền địa phương|Luật Tổ chức chính quyền địa phương|Luật|", "Luật số 72/2025/QH15|72/2025/QH15|Luật|")]
    [InlineData("Luật số 80/2015/QH 13", "Luật số 80/2015/QH 13|80/2015/QH13|Luật|")]
    [InlineData("Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;", "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|Luật|2003-11-26")]
    [InlineData("Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;", "Luật Tổ chức HĐND và UBND|Luật Tổ chức HĐND và UBND|Luật|2003-11-26")]
    [InlineData("Căn cứ Luật tổ chức chính quyền địa phương ngày 19/6/2015;", "Luật tổ chức chính quyền địa phương|Luật tổ chức chính quyền địa phương|Luật|2015-06-19")]
    [InlineData("Bộ luật Lao động năm 2019", "Bộ luật Lao động|Bộ luật Lao động|Bộ luật|")]
    [InlineData("Luật Cán bộ, công chức và Luật Viên chức", "Luật Cán bộ, công chức|Luật Cán bộ, công chức|Luật|", "Luật Viên chức|Luật Viên chức|Luật|")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019", "Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức|Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức|Luật|2019-11-25")]
    [InlineData("Luật Sửa đổi bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019", "Luật Sửa đổi bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương|Luật|2019-11-22")]
    [InlineData("Luật sửa đổi một số điều của Luật Ngân sách nhà nước", "Luật sửa đổi một số điều của Luật Ngân sách nhà nước|Luật|")]
    [InlineData("Luật Thực hành tiết kiệm, chống lãng phí và Luật Phòng, chống tham nhũng", "Luật Thực hành tiết kiệm, chống lãng phí|Luật Thực hành tiết kiệm, chống lãng phí|Luật|", "Luật Phòng, chống tham nhũng|Luật Phòng, chống tham nhũng|Luật|")]
    [InlineData("Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025", "Luật Ban hành văn bản quy phạm pháp luật|Luật|2025-02-19")]
    [InlineData("Luật CBCC năm 2008", "Luật CBCC|Luật CBCC|Luật|")]
    [InlineData("Pháp lệnh Ưu đãi người có công với cách mạng", "Pháp lệnh Ưu đãi người có công với cách mạng|Pháp lệnh Ưu đãi người có công với cách mạng|Pháp lệnh|")]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;", "Luật Tổ chức chính quyền địa phương|Luật|2015-06-19", "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương|Luật|2019-11-22")]
    [InlineData("Luật Lưu trữ được Quốc hội thông qua ngày 11/11/2011", "Luật Lưu trữ|Luật|2011-11-11")]
    [InlineData("theo Luật Lưu trữ, ngày 15/7/2022 UBND tỉnh đã ban hành", "Luật Lưu trữ|Luật|")]
    [InlineData("Luật Đất đai, Luật Đầu tư, Luật Đấu thầu và Nghị định số 24/2024/NĐ-CP", "Luật Đất đai|Luật|", "Luật Đầu tư|Luật|", "Luật Đấu thầu|Luật|", "24/2024/NĐ-CP|Nghị định|")]
    [InlineData("Thực hiện Luật Giao dịch điện tử năm 2023 (có hiệu lực từ ngày 01/7/2024)", "Luật Giao dịch điện tử|Luật|")]
    [InlineData("Bộ Luật Dân sự; BỘ LUẬT LAO ĐỘNG; LUẬT VIÊN CHỨC", "Bộ Luật Dân sự|Bộ luật|", "BỘ LUẬT LAO ĐỘNG|Bộ luật|", "LUẬT VIÊN CHỨC|Luật|")]
    [InlineData("tuyên truyền Luật Bảo vệ bí mật nhà nước, Luật Tiếp cận thông tin tới cán bộ", "Luật Bảo vệ bí mật nhà nước|Luật|", "Luật Tiếp cận thông tin|Luật|")]
    public void Reads_laws_by_name_and_by_symbol(string text, params string[] expected) => CitationShow.Check(text, expected);
}
