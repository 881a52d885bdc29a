using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Tests.Markers;

public sealed class MarkerScannerTests
{
    [Theory]
    [InlineData("I. MỤC TIÊU", MarkerKind.Roman, "I.")]
    [InlineData("XIV.MỤC TIÊU", MarkerKind.Roman, "XIV.")]
    [InlineData("I/ MỤC TIÊU", MarkerKind.Roman, "I/")]
    [InlineData("II- NHIỆM VỤ", MarkerKind.Roman, "II-")]
    [InlineData("II – NHIỆM VỤ", MarkerKind.Roman, "II –")]
    [InlineData("I\tMỤC TIÊU", MarkerKind.Roman, "I")]
    [InlineData("V  TỔ CHỨC THỰC HIỆN", MarkerKind.Roman, "V")]
    [InlineData("1. Mục đích", MarkerKind.Arabic, "1.")]
    [InlineData("1.Mục đích", MarkerKind.Arabic, "1.")]
    [InlineData("12) Mục đích", MarkerKind.Arabic, "12)")]
    [InlineData("1/ Mục đích", MarkerKind.Arabic, "1/")]
    [InlineData("(2) Sở Nội vụ", MarkerKind.Arabic, "(2)")]
    [InlineData("2. 100% cơ quan", MarkerKind.Arabic, "2.")]
    [InlineData("1.", MarkerKind.Arabic, "1.")]
    [InlineData("1.1. Cải cách", MarkerKind.Decimal, "1.1.")]
    [InlineData("1.2 Cải cách", MarkerKind.Decimal, "1.2")]
    [InlineData("2.3.4) cải cách", MarkerKind.Decimal, "2.3.4)")]
    [InlineData("I.1. Mục tiêu chung", MarkerKind.Decimal, "I.1.")]
    [InlineData("a) Chỉ đạo", MarkerKind.Letter, "a)")]
    [InlineData("đ) Kiểm tra", MarkerKind.Letter, "đ)")]
    [InlineData("a. Chỉ đạo", MarkerKind.Letter, "a.")]
    [InlineData("a.1) Chỉ đạo", MarkerKind.Letter, "a.1)")]
    [InlineData("(b) Chỉ đạo", MarkerKind.Letter, "(b)")]
    [InlineData("ii) Chỉ đạo", MarkerKind.Roman, "ii)")]
    [InlineData("A. MỤC TIÊU", MarkerKind.CapitalLetter, "A.")]
    [InlineData("Đ. KINH PHÍ", MarkerKind.CapitalLetter, "Đ.")]
    [InlineData("B. Nhiệm vụ cụ thể", MarkerKind.CapitalLetter, "B.")]
    [InlineData("I . MỤC TIÊU", MarkerKind.Roman, "I .")]
    [InlineData("II .Nhiệm vụ", MarkerKind.Roman, "II .")]
    [InlineData("1 . Mục đích", MarkerKind.Arabic, "1 .")]
    [InlineData("1 .Mục đích", MarkerKind.Arabic, "1 .")]
    [InlineData("12 ) Mục đích", MarkerKind.Arabic, "12 )")]
    [InlineData("1.2 . Cải cách", MarkerKind.Decimal, "1.2 .")]
    [InlineData("a ) Chỉ đạo", MarkerKind.Letter, "a )")]
    [InlineData("B . NHIỆM VỤ", MarkerKind.CapitalLetter, "B .")]
    [InlineData("Phần I", MarkerKind.Part, "Phần I")]
    [InlineData("PHẦN THỨ NHẤT", MarkerKind.Part, "PHẦN THỨ NHẤT")]
    [InlineData("Phần thứ hai: Nhiệm vụ", MarkerKind.Part, "Phần thứ hai:")]
    [InlineData("Chương II. QUY ĐỊNH", MarkerKind.Part, "Chương II.")]
    [InlineData("Chương II QUY ĐỊNH CỤ THỂ", MarkerKind.Part, "Chương II")]
    [InlineData("Mục 1", MarkerKind.Part, "Mục 1")]
    [InlineData("Điều 3. Hiệu lực", MarkerKind.Article, "Điều 3.")]
    [InlineData("Điều 12", MarkerKind.Article, "Điều 12")]
    public void Markers_are_read(string line, MarkerKind kind, string marker)
    {
        Assert.True(MarkerScanner.TryScan(line, isHeading: false, out var found, out var length));
        Assert.Equal(marker, line[..length]);
        Assert.Equal(kind, found);
    }

    [Theory]
    [InlineData("1.1.2019 là ngày bắt đầu")]
    [InlineData("30.000 đồng")]
    [InlineData("2.5% số hồ sơ")]
    [InlineData("1.5 lần so với năm trước")]
    [InlineData("2019. Các sở")]
    [InlineData("12/KH-UBND ngày 01/02/2030")]
    [InlineData("100% cơ quan")]
    [InlineData("1 tháng")]
    [InlineData("V.I. Lênin")]
    [InlineData("V . I . Lênin")]
    [InlineData("A . Nguyễn")]
    [InlineData("Q . CHỦ TỊCH")]
    [InlineData("30 .000 đồng")]
    [InlineData("5 . các sở")]
    [InlineData("2019 . Các sở")]
    [InlineData("1 ...")]
    [InlineData("Vì vậy, các sở")]
    [InlineData("I/2019 là hạn cuối")]
    [InlineData("In ấn tài liệu")]
    [InlineData("TM. ỦY BAN NHÂN DÂN")]
    [InlineData("Q. CHỦ TỊCH")]
    [InlineData("Mục 1 của Kế hoạch này được sửa đổi")]
    [InlineData("Mục tiêu 1: hoàn thành")]
    [InlineData("Phần mềm một cửa")]
    [InlineData("Điều 3 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("C. Mác, Ph. Ăng-ghen và nhiều nhà tư tưởng khác đã viết về vấn đề này từ rất lâu.")]
    [InlineData("(trừ các xã)")]
    [InlineData("(50%)")]
    [InlineData("a")]
    [InlineData("an toàn")]
    [InlineData("")]
    public void Look_alikes_are_no_markers(string line) =>
        Assert.False(MarkerScanner.TryScan(line, isHeading: false, out _, out _));

    [Theory]
    [InlineData("I MỤC TIÊU", "I")]
    [InlineData("IV", "IV")]
    [InlineData("Chương II Quy định chung", "Chương II")]
    public void Headings_have_weaker_markers_too(string line, string marker)
    {
        Assert.True(MarkerScanner.TryScan(line, isHeading: true, out _, out var length));
        Assert.Equal(marker, line[..length]);
    }

    [Theory]
    [InlineData("- a", 2)]
    [InlineData("-Xây dựng", 1)]
    [InlineData("+  a", 3)]
    [InlineData("* a", 2)]
    [InlineData("•\ta", 2)]
    [InlineData("– a", 2)]
    [InlineData("▪ a", 2)]
    [InlineData("\uF0B7 a", 2)]
    [InlineData("o Tổ chức", 2)]
    [InlineData("-5 độ", 0)]
    [InlineData("*a*", 0)]
    [InlineData("o bế", 0)]
    [InlineData("ôn", 0)]
    [InlineData("", 0)]
    public void Bullets_are_read(string line, int expected)
    {
        BulletScanner.TryScan(line, out var length);
        Assert.Equal(expected, length);
    }
}
