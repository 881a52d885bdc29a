using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Citations;

public class CitationReaderTests
{
    private static readonly string[] LawNames =
    [
        "Luật Ngân sách nhà nước", "Luật Quản lý, sử dụng tài sản công", "Luật Ban hành văn bản quy phạm pháp luật",
        "Luật Tổ chức Chính phủ", "Luật Tổ chức chính quyền địa phương", "Luật Cán bộ, công chức",
    ];

    private static IReadOnlyList<RawCitation> Read(string text) => new CitationReader(LawNames).Read([Words.Unit(text)]);

    private static string Show(RawCitation citation) =>
        $"{citation.Unit.Text.Text[citation.Start..citation.End]}|{citation.Symbol ?? citation.Name}|{citation.Kind}|{citation.Date:yyyy-MM-dd}";

    [Theory]
    // State forms.
    [InlineData("Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ", "Nghị quyết số 76/NQ-CP|76/NQ-CP|Nghị quyết|2021-07-15")]
    [InlineData("theo Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018", "Nghị định số 61/2018/NĐ-CP|61/2018/NĐ-CP|Nghị định|2018-04-23")]
    [InlineData("Kế hoạch 21/KH-UBND ngày 05-01-2022", "Kế hoạch 21/KH-UBND|21/KH-UBND|Kế hoạch|2022-01-05")]
    [InlineData("Nghị quyết số 30c/NQ-CP của Chính phủ ngày 08/11/2011", "Nghị quyết số 30c/NQ-CP|30c/NQ-CP|Nghị quyết|2011-11-08")]
    [InlineData("Công văn số 939/UBND-PVHCC&KSTT ngày 01/3/2024", "Công văn số 939/UBND-PVHCC&KSTT|939/UBND-PVHCC&KSTT|Công văn|2024-03-01")]
    [InlineData("tại Công văn số 6459/BNV-CCHC ngày 07/12/2020", "Công văn số 6459/BNV-CCHC|6459/BNV-CCHC|Công văn|2020-12-07")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BTP", "Thông tư liên tịch số 26/2014/TTLT-BTC-BTP|26/2014/TTLT-BTC-BTP|Thông tư liên tịch|")]
    [InlineData("Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025", "Nghị quyết số 66.7/2025/NQ-CP|66.7/2025/NQ-CP|Nghị quyết|2025-11-15")]
    [InlineData("Nghị định số 101/CP ngày 23/9/1997", "Nghị định số 101/CP|101/CP|Nghị định|1997-09-23")]
    // National Assembly.
    [InlineData("Nghị quyết số 202/2025/QH15 ngày 12/6/2025", "Nghị quyết số 202/2025/QH15|202/2025/QH15|Nghị quyết|2025-06-12")]
    [InlineData("Nghị quyết số 35/2023/UBTVQH15", "Nghị quyết số 35/2023/UBTVQH15|35/2023/UBTVQH15|Nghị quyết|")]
    [InlineData("Luật số 64/2025/QH15 ngày 19/02/2025", "Luật số 64/2025/QH15|64/2025/QH15|Luật|2025-02-19")]
    // Party forms.
    [InlineData("Chương trình hành động số 24-CTr/TU ngày 05/02/2018", "Chương trình hành động số 24-CTr/TU|24-CTr/TU|Chương trình hành động|2018-02-05")]
    [InlineData("Kết luận số 50-KL/TW, ngày 28/02/2023", "Kết luận số 50-KL/TW|50-KL/TW|Kết luận|2023-02-28")]
    // Standards and laws.
    [InlineData("theo TCVN ISO 9001: 2015 tại xã", "TCVN ISO 9001: 2015|TCVN ISO 9001:2015|Tiêu chuẩn|")]
    [InlineData("theo TCVN ISO/IEC 27001:2019", "TCVN ISO/IEC 27001:2019|TCVN ISO/IEC 27001:2019|Tiêu chuẩn|")]
    [InlineData("quy định của Luật Quản lý, sử dụng tài sản công và các văn bản", "Luật Quản lý, sử dụng tài sản công|Luật Quản lý, sử dụng tài sản công|Luật|")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước.", "Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước|Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước|Luật|")]
    [InlineData("Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13", "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13|80/2015/QH13|Luật|")]
    [InlineData("theo Luật Đường sắt đô thị năm 2030", "Luật Đường sắt đô thị|Luật Đường sắt đô thị|Luật|")]
    // Malformed symbols stay as they are.
    [InlineData("Nghị định số 117/2013-NĐ-CP ngày 07/10/2013", "Nghị định số 117/2013-NĐ-CP|117/2013-NĐ-CP|Nghị định|2013-10-07")]
    [InlineData("Nghị định số 61/2018/NĐCP", "Nghị định số 61/2018/NĐCP|61/2018/NĐCP|Nghị định|")]
    [InlineData("Kế hoạch số 145 /KH-UBND", "Kế hoạch số 145 /KH-UBND|145/KH-UBND|Kế hoạch|")]
    public void Reads_every_form(string text, string expected) => Assert.Equal([expected], Read(text).Select(Show));

    [Theory]
    [InlineData("Nghi\u0323 quyê\u0301t sô\u0301 76/NQ-CP")]
    [InlineData("Nghị  quyết   số 76/NQ-CP")]
    [InlineData("Nghị quyết\nsố 76/NQ-CP")]
    [InlineData("Nghị quyết số 76/NQ-\nCP")]
    [InlineData("Nghị quyết 76/NQ-CP")]
    [InlineData("Nghị quyết số: 76/NQ-CP")]
    [InlineData("NGHỊ QUYẾT SỐ 76/NQ-CP")]
    [InlineData("Nghị quyết số\u00a076/NQ\u2011CP")]
    [InlineData("Nghị quyết số 76⁄NQ-CP")]
    [InlineData("Nghị quyết số 76 / NQ - CP")]
    [InlineData("nghị quyết số 76/nq-cp")]
    public void Finds_one_citation_in_any_spelling(string text)
    {
        var citation = Assert.Single(Read($"Thực hiện {text} ngày 15/7/2021 của Chính phủ"));
        Assert.Equal("Nghị quyết", citation.Kind);
        Assert.Equal(new DateOnly(2021, 7, 15), citation.Date);
        Assert.Equal("76/NQ-CP", citation.Symbol!.Replace('\u2011', '-'), ignoreCase: true);
    }

    [Fact]
    public void A_capital_eth_is_read_as_the_Vietnamese_letter() =>
        Assert.Equal("61/2018/NĐ-CP", Assert.Single(Read("Nghị định số 61/2018/N\u00D0-CP")).Symbol);

    [Fact]
    public void A_plural_head_gives_type_date_and_issuer_to_its_members()
    {
        var found = Read("các Nghị quyết ngày 25/10/2017 Hội nghị lần thứ 6: Số 18-NQ/TW về bộ máy (sau đây gọi tắt là Nghị quyết số 18-NQ/TW); số 19-NQ/TW về sự nghiệp");
        Assert.Equal(
            ["18-NQ/TW|18-NQ/TW|Nghị quyết|2017-10-25", "Nghị quyết số 18-NQ/TW|18-NQ/TW|Nghị quyết|", "19-NQ/TW|19-NQ/TW|Nghị quyết|2017-10-25"],
            found.Select(Show));
        Assert.True(found[1].IsAliasDefinition);
    }

    [Fact]
    public void A_member_of_a_list_is_not_named_by_the_type_word_of_another()
    {
        var found = Read("các Kế hoạch ngày 12/4/2018 của UBND tỉnh: Số 51/KH-UBND thực hiện Nghị quyết số 18-NQ/TW, số 52/KH-UBND thực hiện Nghị quyết số 19-NQ/TW");
        Assert.Equal(["Kế hoạch", "Nghị quyết", "Kế hoạch", "Nghị quyết"], found.Select(citation => citation.Kind!));
        Assert.Equal("UBND tỉnh", found[2].Issuer);
    }

    [Fact]
    public void A_date_behind_a_pair_serves_both()
    {
        var found = Read("Nghị định số 107/2020/NĐ-CP và Nghị định số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ");
        Assert.All(found, citation => Assert.Equal(new DateOnly(2020, 9, 14), citation.Date));
        Assert.All(found, citation => Assert.Equal("Chính phủ", citation.Issuer));
    }

    [Fact]
    public void A_date_of_another_year_than_the_symbol_says_is_not_shared()
    {
        var found = Read("Nghị định số 43/2006/NĐ-CP và Nghị định số 16/2015/NĐ-CP ngày 14/02/2015");
        Assert.Null(found[0].Date);
    }

    [Fact]
    public void Bare_symbols_of_one_type_word_share_it()
    {
        var found = Read("Quyết định số 10/QĐ-UBND, 11/QĐ-UBND và số 12/QĐ-UBND ngày 02/01/2020");
        Assert.Equal(["Quyết định số 10/QĐ-UBND", "11/QĐ-UBND", "12/QĐ-UBND"], found.Select(citation => citation.Unit.Text.Text[citation.Start..citation.End]));
        Assert.All(found, citation => Assert.Equal("Quyết định", citation.Kind));
    }

    [Fact]
    public void Two_laws_amended_by_one_are_one_name() =>
        Assert.Equal(
            "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
            Assert.Single(Read("Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương năm 2019")).Name);

    [Fact]
    public void The_year_behind_a_law_is_no_part_of_its_name()
    {
        var law = Assert.Single(Read("theo Luật Ngân sách nhà nước năm 2015 về công khai"));
        Assert.Equal("Luật Ngân sách nhà nước", law.Name);
        Assert.Equal(2015, law.NameYear);
    }

    [Theory]
    [InlineData("Kế hoạch số 21/KH-BNV ngày 05/01/2022 của Bộ Nội vụ, Ủy ban nhân dân tỉnh ban hành Kế hoạch này", "Bộ Nội vụ")]
    [InlineData("Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ và Chỉ thị số 27-CT/TU", "Thủ tướng Chính phủ")]
    [InlineData("Nghị quyết số 53-NQ/TW ngày 29/8/2005 của Bộ Chính trị đẩy mạnh phát triển vùng", "Bộ Chính trị")]
    [InlineData("Kế hoạch số 69/KH-UBND ngày 17/02/2023 của UBND tỉnh triển khai thực hiện", "UBND tỉnh")]
    [InlineData("Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004", "Hội đồng nhân dân, Ủy ban nhân dân")]
    [InlineData("Thông tư số 09/2020/TT-BNNPTNT ngày 07/10/2020 của Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Nông nghiệp và Phát triển nông thôn")]
    [InlineData("Quyết định số 09/2015/QĐ-TTg ngày 25/3/2015 của Thủ tướng Chính phủ kể từ ngày 21/6/2018", "Thủ tướng Chính phủ")]
    [InlineData("Nghị định số 67/2025/NĐ-CP ngày 15/3/2025 của Chính phủ cho 1.235 trường hợp", "Chính phủ")]
    public void The_issuer_ends_where_the_sentence_goes_on(string text, string expected) => Assert.Equal(expected, Read(text)[0].Issuer);

    [Theory]
    [InlineData("(Kèm theo Kế hoạch số 145/KH-UBND ngày 25/12/2018 của UBND tỉnh)", true)]
    [InlineData("Số: 145/KH-UBND", true)]
    [InlineData("Số: 145/KH-UBND |", true)]
    [InlineData("Số: 145/KH-UBND | Sông Thao, ngày 25 tháng 12 năm 2018 |", true)]
    [InlineData("SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 17/KH-SNV Sông Thao, ngày 28 tháng 02 năm 2022", true)]
    [InlineData("SỞ NỘI VỤ Số: 17/KH-SNV CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Thành phố Sông Thao, ngày 28 tháng 02 năm 2022", true)]
    [InlineData("Số 58-KH/TU ĐẢNG CỘNG SẢN VIỆT NAM", true)]
    [InlineData("Số: 48/2018/NĐ-CP", true)]
    [InlineData("số 48/2018/NĐ-CP", false)]
    [InlineData("Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND", false)]
    public void Knows_where_a_document_names_itself(string text, bool expected) => Assert.Equal(expected, Assert.Single(Read(text)).IsSelf);

    [Theory]
    [InlineData("trước ngày 08/11/2011 và quý I/2019")]
    [InlineData("Tháng 5,6,7,8/2019")]
    [InlineData("đạt 95% - 100%, tỷ lệ 50/50, bản đồ 1/500")]
    [InlineData("dịch bệnh Covid-19, giai đoạn 2016 - 2020")]
    [InlineData("Lưu: VT, NC-KSTT; UBND/HĐND; 24/7")]
    [InlineData("Số:      /KH-UBND ngày   /  /2021")]
    [InlineData("hệ thống pháp luật và dự thảo luật quy định về phí")]
    [InlineData("tiêu chuẩn TCVN ISO tại các cơ quan")]
    [InlineData("28 xã, phường; 3-5 ngày; Km 12/QL1; 2/3 số Sở/ngành")]
    [InlineData("điện thoại 0243.123456/091234 - Phòng HC-TC")]
    public void Finds_nothing_where_nothing_is_cited(string text) => Assert.Empty(Read(text));
}
