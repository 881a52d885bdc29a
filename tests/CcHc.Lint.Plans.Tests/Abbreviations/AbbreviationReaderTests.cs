using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Abbreviations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Tests.Abbreviations;

public sealed class AbbreviationReaderTests
{
    [Theory]
    [InlineData("Đẩy mạnh cải cách hành chính (CCHC) trong tỉnh", "CCHC=cải cách hành chính")]
    [InlineData("CẢI CÁCH HÀNH CHÍNH (CCHC)", "CCHC=CẢI CÁCH HÀNH CHÍNH")]
    [InlineData("rà soát văn bản quy phạm pháp luật (QPPL) đã ban hành", "QPPL=quy phạm pháp luật")]
    [InlineData("ứng dụng công nghệ thông tin (CNTT)", "CNTT=công nghệ thông tin")]
    [InlineData("thủ tục hành chính (sau đây viết tắt là TTHC)", "TTHC=thủ tục hành chính")]
    [InlineData("dịch vụ công trực tuyến (viết tắt: DVCTT)", "DVCTT=dịch vụ công trực tuyến")]
    [InlineData("thủ tục hành chính, sau đây gọi tắt là TTHC, được", "TTHC=thủ tục hành chính")]
    [InlineData("Ủy ban nhân dân (gọi tắt là \"UBND\")", "UBND=Ủy ban nhân dân")]
    [InlineData("Ủy ban nhân dân tỉnh (UBND tỉnh)", "UBND=Ủy ban nhân dân")]
    [InlineData("Ủy ban nhân dân tỉnh (UBND)", "UBND=Ủy ban nhân dân")]
    [InlineData("cải cách hành chính nhà nước (CCHC)", "CCHC=cải cách hành chính")]
    [InlineData("họp Ban Chỉ đạo cải cách hành chính và chuyển đổi số (BCĐ)", "BCĐ=Ban Chỉ đạo")]
    [InlineData("Khoa học và Công nghệ (KH&CN)", "KH&CN=Khoa học và Công nghệ")]
    [InlineData("Lao động - Thương binh và Xã hội (LĐTBXH)", "LĐTBXH=Lao động - Thương binh và Xã hội")]
    [InlineData("Tiêu chuẩn Đo lường Chất lượng (TCDLCL)", "TCDLCL=Tiêu chuẩn Đo lường Chất lượng")]
    [InlineData("cán bộ, công chức, viên chức (CBCCVC)", "CBCCVC=cán bộ, công chức, viên chức")]
    [InlineData("công nghiệp hóa, hiện đại hóa (CNH, HĐH)", "CNH=công nghiệp hóa|HĐH=hiện đại hóa")]
    [InlineData("Ban Chấp hành Trung ương (BCHTW)", "BCHTW=Ban Chấp hành Trung ương")]
    [InlineData("cải thiện Chỉ số cải cách hành chính (PAR INDEX) của tỉnh", "PAR INDEX=Chỉ số cải cách hành chính")]
    [InlineData("kết nối Trung ương qua nền tảng liên thông quốc gia (NGSP)", "NGSP=nền tảng liên thông quốc gia")]
    [InlineData("vận hành Trung tâm giám sát an toàn (SOC)", "SOC=Trung tâm giám sát an toàn")]
    [InlineData("Viết tắt: CNTT - công nghệ thông tin; TTHC - thủ tục hành chính.", "CNTT=công nghệ thông tin|TTHC=thủ tục hành chính")]
    [InlineData("HĐND: Hội đồng nhân dân", "HĐND=Hội đồng nhân dân")]
    [InlineData("công bố Chỉ số cải cách hành chính (gọi tắt là Chỉ số CCHC) hằng năm", "CCHC=cải cách hành chính")]
    [InlineData("kiện toàn Tổ kiểm tra cải cách hành chính tỉnh (Tổ kiểm tra CCHC tỉnh)", "CCHC=cải cách hành chính")]
    public void Definitions(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("chương thứ hai (II)")]
    [InlineData("KẾ HOẠCH (DỰ THẢO)")]
    [InlineData("đạt kế hoạch (100%)")]
    [InlineData("gửi báo cáo (qua Sở Nội vụ)")]
    [InlineData("Nghị quyết về tinh gọn (sau đây gọi tắt là Nghị quyết số 18-NQ/TW)")]
    [InlineData("KẾ HOẠCH TRIỂN KHAI (KT)")]
    [InlineData("Hội nghị. (HĐND)")]
    [InlineData("gửi Sở Nội vụ (Phòng CCHC)")]
    [InlineData("báo cáo cải cách hành chính (Bộ phận CCHC)")]
    [InlineData("(CCHC)")]
    [InlineData("CCHC của tỉnh - cải cách")]
    [InlineData("UBND: các xã")]
    [InlineData("đã nộp (CCHC")]
    public void OtherParentheses(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void PlacesAreThoseOfTheShortForm()
    {
        var builder = new MappedText.Builder();
        builder.AppendVerbatim("cải cách hành chính (CCHC)", 100);
        var places = new FactPlaces();
        var read = AbbreviationReader.Read([UnitOf(MappedText.Empty), UnitOf(builder.Build()), UnitOf(builder.Build())], places);
        Assert.Equal([0, 1], read.Select(item => item.Ordinal));
        Assert.Equal(new TextSpan(121, 125), places.SpanOf(read[0], FactPart.All));
    }

    private static string Read(string text)
    {
        var builder = new MappedText.Builder();
        builder.AppendVerbatim(text, 0);
        return string.Join('|', AbbreviationReader.Read([UnitOf(builder.Build())], new FactPlaces()).Select(item => $"{item.Short}={item.Long}"));
    }

    private static TextUnit UnitOf(MappedText text) => new(0, 0, -1, -1, VietnameseText.Normalise(text));
}
