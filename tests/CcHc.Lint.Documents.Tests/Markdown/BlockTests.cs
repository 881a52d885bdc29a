using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Markdown;

/// <summary>Each case is a text and its blocks, one per line: kind, then marks in brackets, then the words.</summary>
public sealed class BlockTests
{
    [Theory]
    [InlineData("I. MỤC TIÊU\n1. Mục đích", "P[I.] MỤC TIÊU", "P[1.] Mục đích")]
    [InlineData("**I. MỤC TIÊU**\r\n\r\n**1. Mục đích**", "P[I. bold] MỤC TIÊU", "P[1. bold] Mục đích")]
    [InlineData("### **3. Cải cách**", "H3[3. bold] Cải cách")]
    [InlineData("####### I. A ##", "H6[I.] A")]
    [InlineData("##II. NHIỆM VỤ", "H2[II.] NHIỆM VỤ")]
    [InlineData("1\\. Mục \\*đích\\*", "P[1.] Mục *đích*")]
    [InlineData("**1.** **Sở Nội vụ** chủ trì", "P[1. bold9] Sở Nội vụ chủ trì")]
    [InlineData("**2. Văn phòng** có trách nhiệm", "P[2. bold9] Văn phòng có trách nhiệm")]
    [InlineData("<b>1. Mục đích</b>", "P[1. bold] Mục đích")]
    [InlineData("*(Cụ thể tại Phụ lục)*", "P (Cụ thể tại Phụ lục)")]
    [InlineData("- a) Chỉ đạo\n- b) Đôn đốc", "L[a)] Chỉ đạo", "L[b)] Đôn đốc")]
    [InlineData("- một\n  - hai\n    + ba\n- bốn", "L một", "L[d1] hai", "L[d2] ba", "L bốn")]
    [InlineData("- - hai", "L[d1] hai")]
    [InlineData("d\u0301 \u00D0iê\u0300u 3. Hiê\u0323u lực", "P d\u0301 \u00D0iê\u0300u 3. Hiê\u0323u lực")]
    [InlineData("\u00D0iê\u0300u 3. Hiê\u0323u lực", "P[Điều 3.] Hiê\u0323u lực")]
    [InlineData("KẾ HOẠCH\nNăm 2030", "P KẾ HOẠCH|Năm 2030")]
    [InlineData("**KẾ HOẠCH**  \n**Năm 2030**", "P[bold] KẾ HOẠCH|Năm 2030")]
    [InlineData("a) Các cơ quan hoàn thành việc rà soát trước quý\nII. Các sở", "P[a)] Các cơ quan hoàn thành việc rà soát trước quý|II. Các sở")]
    [InlineData("6. Xây dựng, phát triển chính quyền điện tử, chính quyền số\na) Các sở", "P[6.] Xây dựng, phát triển chính quyền điện tử, chính quyền số", "P[a)] Các sở")]
    [InlineData("1. Các cơ quan báo cáo kết quả thực hiện hàng quý\n2. Các sở", "P[1.] Các cơ quan báo cáo kết quả thực hiện hàng quý", "P[2.] Các sở")]
    [InlineData("Yêu cầu các sở thực hiện./.\nNơi nhận:\n- Lưu: VT.\n**TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH**\nPhụ lục I", "P Yêu cầu các sở thực hiện./.", "P Nơi nhận:", "L Lưu: VT.", "P[bold] TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH", "P Phụ lục I")]
    [InlineData("- Danh mục\n- Danh mục", "L Danh mục", "L Danh mục")]
    [InlineData("I. MỤC TIÊU\nNâng cao chất lượng.", "P[I.] MỤC TIÊU", "P Nâng cao chất lượng.")]
    [InlineData("**I. MỤC TIÊU\n1. Mục đích**", "P[I. bold] MỤC TIÊU", "P[1. bold] Mục đích")]
    [InlineData("Một\n---\nHai\n\n* * *\n\n_____", "P Một", "P Hai")]
    [InlineData("> - trích\n> dẫn", "L[d1] trích", "P[d1] dẫn")]
    [InlineData("Số[^1] hồ sơ\n\n[^1]: Theo báo cáo.", "P Số[^1] hồ sơ", "F Theo báo cáo.")]
    [InlineData("[1]: Số liệu", "P [1]: Số liệu")]
    [InlineData("Một <!-- ghi chú --> hai\n<!-- nữa -->\nba", "P Một  hai|ba", "C", "C")]
    [InlineData("Một <!-- không đóng", "P Một <!-- không đóng")]
    [InlineData("```\nI. A\n```\nB", "V", "P B")]
    [InlineData("```\nI. A", "P ```", "P[I.] A")]
    [InlineData("```markdown\nI. A\n```\nB", "P[I.] A", "P B")]
    [InlineData("---\ntitle: x\n---\nA", "V", "P A")]
    [InlineData("<div><p>Một <i>hai</i></p><p>Ba<br>bốn</p></div>", "P Một hai", "P Ba|bốn")]
    [InlineData("<ul>\n<li>một</li>\n<li>hai<ul><li>ba</li></ul></li>\n</ul>", "L một", "L hai", "L[d1] ba")]
    [InlineData("<h2>I. A</h2>b", "H2[I.] A", "P b")]
    [InlineData("KH&amp;CN, KH&CN, 5 < 6", "P KH&CN, KH&CN, 5 < 6")]
    [InlineData("CV: HCTC^{Đức}; _nghiêng_ `mã` [liên kết](x)", "P CV: HCTC^{Đức}; nghiêng mã liên kết")]
    [InlineData("ngày ___ tháng ___ năm 2030", "P ngày ___ tháng ___ năm 2030")]
    [InlineData("A\n- TT Tỉnh ủy; | (để báo cáo)", "P A", "L TT Tỉnh ủy; | (để báo cáo)")]
    [InlineData("\t\tKẾ HOẠCH\n\t\tNăm 2030", "P KẾ HOẠCH|Năm 2030")]
    [InlineData("Nơi nhận:\t\tTM. ỦY BAN\n- Lưu: VT.\t\tCHỦ TỊCH", "P Nơi nhận:\t\tTM. ỦY BAN", "L Lưu: VT.\t\tCHỦ TỊCH")]
    [InlineData("A\rB", "P A|B")]
    [InlineData("-\n\nA", "P A")]
    [InlineData("<table>chữ</table>", "P chữ")]
    public void Blocks_are_cut_and_marked(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("- Nâng cao chất lượng rà soát để giảm bớt giấy tờ, biểu\n\nmẫu trùng lắp.", "L Nâng cao chất lượng rà soát để giảm bớt giấy tờ, biểu|mẫu trùng lắp.")]
    [InlineData("Chủ trì công tác tham mưu, tổng hợp và đôn đốc thực hiện kế hoạch của\n\nUBND tỉnh; định kỳ báo cáo.", "P Chủ trì công tác tham mưu, tổng hợp và đôn đốc thực hiện kế hoạch của|UBND tỉnh; định kỳ báo cáo.")]
    [InlineData("Một câu đã xong và đủ dài để bị cắt.\n\nchữ thường", "P Một câu đã xong và đủ dài để bị cắt.", "P chữ thường")]
    [InlineData("3. Cải cách thủ tục hành chính và thực hiện cơ chế một cửa tại các xã\n\nTriển khai hiệu quả.", "P[3.] Cải cách thủ tục hành chính và thực hiện cơ chế một cửa tại các xã", "P Triển khai hiệu quả.")]
    [InlineData("Thực hiện chương trình tổng thể cải cách hành chính nhà nước giai đoạn của\n\nCăn cứ Quyết định", "P Thực hiện chương trình tổng thể cải cách hành chính nhà nước giai đoạn của", "P Căn cứ Quyết định")]
    [InlineData("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC\n\nvề việc nào đó", "P KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC", "P về việc nào đó")]
    [InlineData("Một đoạn chữ dài mà trang giấy cắt làm nhiều phần\n\nphần hai cũng dài và cũng bị cắt ở giữa\n\nphần ba.", "P Một đoạn chữ dài mà trang giấy cắt làm nhiều phần|phần hai cũng dài và cũng bị cắt ở giữa|phần ba.")]
    public void Paragraphs_cut_by_a_page_are_joined(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    private static IEnumerable<string> Show(string text) => DocumentReader.ReadText("a.md", text).Blocks.Select(BlockShow.Of);
}
