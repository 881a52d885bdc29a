using CcHc.Lint.Plans.Annexes;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Annexes;

public class AnnexReferenceReaderTests
{
    private static IEnumerable<string> Read(string text) =>
        AnnexReferenceReader.Read([Words.Unit(text)], new HashSet<int>(), new FactPlaces()).Select(reference => reference.Text);

    [Theory]
    [InlineData("Các nhiệm vụ cụ thể (Chi tiết tại Phụ lục kèm theo).", "Chi tiết tại Phụ lục kèm theo")]
    [InlineData("Phân công nhiệm vụ theo Phụ lục I đính kèm Kế hoạch này.", "theo Phụ lục I đính kèm Kế hoạch này")]
    [InlineData("(có Phụ lục chi tiết kèm theo)", "có Phụ lục chi tiết kèm theo")]
    [InlineData("Nhiệm vụ được nêu cụ thể tại Phụ lục II.", "cụ thể tại Phụ lục II")]
    [InlineData("(Chi tiết tại phụ lục ban hành kèm theo Kế hoạch này)", "Chi tiết tại phụ lục ban hành kèm theo Kế hoạch này")]
    [InlineData("(Kèm theo Phụ lục nhiệm vụ cụ thể)", "Kèm theo Phụ lục nhiệm vụ cụ thể")]
    [InlineData("Đính kèm Phụ lục phân công.", "Đính kèm Phụ lục phân công")]
    [InlineData("Nhiệm vụ trong năm (có phụ lục phân công)", "có phụ lục phân công")]
    [InlineData("(Phụ lục kèm theo Quyết định này)", "Phụ lục kèm theo Quyết định này")]
    public void Reads_what_announces_an_annex(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP")]
    [InlineData("theo mẫu tại Phụ lục II kèm theo Thông tư 02/2017/TT-VPCP")]
    [InlineData("Chỉ tiêu tại Phụ lục kèm theo Quyết định số 225/QĐ-TTg của Thủ tướng Chính phủ")]
    [InlineData("cụ thể theo Phụ lục I Nghị định số 61/2018/NĐ-CP")]
    [InlineData("Phụ lục của báo cáo trình bày số liệu")]
    [InlineData("Báo cáo có phụ lục số liệu")]
    [InlineData("Báo cáo theo mẫu (theo Phụ lục II Thông tư số 02/2017/TT-VPCP)")]
    public void An_annex_of_another_instrument_is_not_announced(string text) => Assert.Empty(Read(text));
}
