using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Tests.Registry;

namespace CcHc.Lint.Plans.Tests.Citations;

/// <summary>From source to fact: mark-up hides no citation, and its place is that of the source.</summary>
public class CitationPlaceTests
{
    private static readonly PlanReader Reader = new(TestRegistry.BuiltIn);

    private static Plan Read(string text, string name = "plan.md") =>
        Reader.Read(DocumentReader.ReadText(name, text), new PlanReadOptions(null, new DateOnly(2026, 1, 1)));

    private static string Show(Plan plan, Citation citation)
    {
        var place = plan.Document.Source.PositionOf(plan.Places.SpanOf(citation, FactPart.All).Start);
        return $"{place.Line}:{place.Column} {citation.Text}|{citation.Symbol ?? citation.Name}|{citation.Date:yyyy-MM-dd}";
    }

    [Theory]
    [InlineData("Theo Nghị quyết số **76**/NQ-CP", "1:6 Nghị quyết số 76/NQ-CP|76/NQ-CP|")]
    [InlineData("**Nghị quyết số 76/NQ-CP** _ngày 15/7/2021_ của Chính phủ", "1:3 Nghị quyết số 76/NQ-CP|76/NQ-CP|2021-07-15")]
    [InlineData("Theo [Nghị quyết số 76/NQ-CP](https://example.vn/76/NQ-CP) ngày 15/7/2021", "1:7 Nghị quyết số 76/NQ-CP|76/NQ-CP|2021-07-15")]
    [InlineData("Nghị quyết số <b>76</b>/NQ-CP ngày <i>15/7/2021</i>", "1:1 Nghị quyết số 76/NQ-CP|76/NQ-CP|2021-07-15")]
    [InlineData("Nghị quyết số 76\\/NQ\\-CP", "1:1 Nghị quyết số 76/NQ-CP|76/NQ-CP|")]
    [InlineData("Công văn số 939/UBND-PVHCC&amp;KSTT ngày 01/3/2024", "1:1 Công văn số 939/UBND-PVHCC&KSTT|939/UBND-PVHCC&KSTT|2024-03-01")]
    [InlineData("😀 Một.\r\n\r\nTheo Nghị định\r\nsố 61/2018/NĐ-CP\r\nngày 23/4/2018", "3:6 Nghị định số 61/2018/NĐ-CP|61/2018/NĐ-CP|2018-04-23")]
    [InlineData("| STT | Nội dung |\n|---|---|\n| 1 | 😀 Kế hoạch số 21/KH-<br>UBND<br>ngày 05/01/2022 |", "3:10 Kế hoạch số 21/KH- UBND|21/KH-UBND|2022-01-05")]
    [InlineData("STT\tVăn bản\n1\tQuyết định số 12/QĐ-UBND\n2\tKế hoạch số 21/KH-UBND", "2:3 Quyết định số 12/QĐ-UBND|12/QĐ-UBND|", "3:3 Kế hoạch số 21/KH-UBND|21/KH-UBND|")]
    [InlineData("<table><tr><td>1</td><td><p>Theo <b>Quyết định</b> số 12/QĐ-<br/>UBND ngày 05/01/2022</p></td></tr></table>", "1:37 Quyết định số 12/QĐ- UBND|12/QĐ-UBND|2022-01-05")]
    [InlineData("- Số 18-NQ/TW ngày 25/10/2017;\n\n- Số 19-NQ/TW ngày 25/10/2017;", "1:6 18-NQ/TW|18-NQ/TW|2017-10-25", "3:6 19-NQ/TW|19-NQ/TW|2017-10-25")]
    public void Place_is_that_of_the_source(string source, params string[] expected)
    {
        var plan = Read(source);
        Assert.Equal(expected, plan.Citations.Select(citation => Show(plan, citation)));
        Assert.All(plan.Citations, citation => Assert.False(citation.IsSelf));
    }

    [Fact]
    public void Decomposed_text_keeps_its_own_columns()
    {
        var plan = Read("Ca\u0306n cu\u031B\u0301 Nghi\u0323 quye\u0302\u0301t so\u0302\u0301 76/NQ-CP");
        Assert.Equal(["1:11 Nghị quyết số 76/NQ-CP|76/NQ-CP|"], plan.Citations.Select(citation => Show(plan, citation)));
    }

    [Theory]
    [InlineData("Số: 145/KH-UBND\n\n**KẾ HOẠCH**", "145/KH-UBND")]
    [InlineData("Số: 145/KH-UBND          An Lạc, ngày 25 tháng 12 năm 2018", "145/KH-UBND")]
    [InlineData("Số: 939/UBND-NC\n\nV/v chấn chỉnh công tác cải cách hành chính\n\nKính gửi: Các sở", "939/UBND-NC")]
    [InlineData("ỦY BAN NHÂN DÂN<br>TỈNH SÔNG THAO | CỘNG HÒA\n---|---\nSố: 12/KH-UBND | *An Lạc, ngày 05 tháng 01 năm 2022*", "12/KH-UBND")]
    [InlineData("(Ban hành kèm theo Quyết định số 2847/QĐ-UBND ngày 07/12/2018 của UBND tỉnh)", "2847/QĐ-UBND")]
    [InlineData("PHỤ LỤC I\n(Kèm theo Kế hoạch số 145/KH-UBND ngày 25/12/2018 của UBND tỉnh)", "145/KH-UBND")]
    public void A_document_names_itself(string source, string symbol)
    {
        var citation = Assert.Single(Read(source).Citations);
        Assert.Equal(symbol, citation.Symbol);
        Assert.True(citation.IsSelf);
    }

    [Theory]
    [InlineData("(Ban hành kèm theo Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ)")]
    [InlineData("Số 18-NQ/TW ngày 25/10/2017 về tổ chức bộ máy")]
    [InlineData("Số 36/KH-UBND thực hiện sắp xếp tổ chức bộ máy")]
    [InlineData("Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020")]
    public void A_document_does_not_name_itself(string source) => Assert.False(Assert.Single(Read(source).Citations).IsSelf);
}
