namespace CcHc.Lint.Plans.Tests.Registry;

public sealed class PlanStructureTests
{
    [Theory]
    [InlineData(2000, null)]
    [InlineData(2009, "2001-2010")]
    [InlineData(2011, "2011-2020")]
    [InlineData(2019, "2011-2020")]
    [InlineData(2021, "2021-2030")]
    [InlineData(2022, "2021-2030")]
    [InlineData(2030, "2021-2030")]
    [InlineData(2031, null)]
    public void A_plan_year_lies_in_a_period(int year, string? period) =>
        Assert.Equal(period, TestRegistry.BuiltIn.Structure.ProgrammeFor(year)?.Period);

    [Theory]
    [InlineData("Cải cách thể chế", "the-che")]
    [InlineData("CẢI CÁCH THỂ CHẾ:", "the-che")]
    [InlineData("CAI CÁCH THỂ CHẾ", "the-che")]
    [InlineData("Về cải cách thể chế", "the-che")]
    [InlineData("Ca\u0309i ca\u0301ch thể\u00A0chế", "the-che")] // NFD, a no-break space
    [InlineData("Công tác cải cách thể chế", "the-che")]
    [InlineData("CAI CÁCH THU TỤC HÀNH CHÍNH", "tthc")]
    [InlineData("Cải cách thủ tục hành chính gắn với cơ chế một cửa", "tthc")]
    [InlineData("Cải cách tổ chức bộ máy hành chính nhà nước", "to-chuc-bo-may")]
    [InlineData("Cải cách chế độ công vụ", "cong-vu")]
    [InlineData("Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức", "doi-ngu")]
    [InlineData("HIỆN ĐẠI HOÁ NỀN HÀNH CHÍNH", "hien-dai-hoa")]
    [InlineData("Xây dựng và phát triển chính quyền điện tử và chính quyền số", "chinh-quyen-so")]
    [InlineData("Công tác kiểm soát TTHC", "tthc")]
    [InlineData("Sắp xếp, kiện toàn tổ chức bộ máy", "to-chuc-bo-may")]
    [InlineData("Tổ chức bộ máy hành chính", "to-chuc-bo-may")]
    [InlineData("Nâng cao chất lượng CBCC", "doi-ngu")]
    [InlineData("Cải cách quản lý tài chính công", "tai-chinh-cong")]
    [InlineData("Đẩy mạnh chuyển đổi số, xây dựng chính quyền số", "chinh-quyen-so")]
    [InlineData("Công tác chỉ đạo điều hành", "chi-dao-dieu-hanh")]
    [InlineData("TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH", "tuyen-truyen")]
    [InlineData("Sở Nội vụ", null)]
    [InlineData("Cải cách hành chính", null)]
    [InlineData("", null)]
    public void A_heading_names_an_area(string title, string? id) => Assert.Equal(id, TestRegistry.BuiltIn.Structure.AreaOf(title)?.Id);

    [Theory]
    [InlineData("MỤC TIÊU", "muc-tieu")]
    [InlineData("MỤC TIÊU, YÊU CẦU", "muc-dich-yeu-cau,muc-tieu")]
    [InlineData("CÁC CHỈ TIÊU, NHIỆM VỤ CHỦ YẾU", "chi-tieu,nhiem-vu")]
    [InlineData("NHỮNG NHIỆM VỤ CHỦ YẾU", "nhiem-vu")]
    [InlineData("Một số nhiệm vụ trọng tâm", "nhiem-vu")]
    [InlineData("Các chỉ tiêu chủ yếu", "chi-tieu")]
    [InlineData("Các cơ quan thực hiện", "")]
    [InlineData("KINH PHÍ THỰC HIỆN", "kinh-phi")]
    [InlineData("TỔ CHỨC THỰC HIỆN", "to-chuc-thuc-hien")]
    [InlineData("TO CHỨC THỰC HIỆN", "to-chuc-thuc-hien")]
    [InlineData("TỔ CHỨC VÀ THỰC HIỆN", "to-chuc-thuc-hien")]
    [InlineData("Biện pháp tổ chức thực hiện", "to-chuc-thuc-hien")]
    [InlineData("Nhiệm vụ của các sở, ban, ngành", "to-chuc-thuc-hien")]
    [InlineData("Chế độ thông tin, báo cáo", "che-do-bao-cao")]
    [InlineData("Phụ lục 01", "phu-luc")]
    [InlineData("Cải cách thể chế", "")]
    public void A_heading_names_chapters(string title, string ids) =>
        Assert.Equal(ids, string.Join(',', TestRegistry.BuiltIn.Structure.ChaptersOf(title).Select(chapter => chapter.Id)));

    [Theory]
    [InlineData("Số thứ tự", "stt")]
    [InlineData("TT", "stt")]
    [InlineData("Nội dung, nhiệm vụ", "nhiem-vu")]
    [InlineData("CƠ QUAN CHỦ TRÌ", "chu-tri")]
    [InlineData("Đơn vị phối hợp", "phoi-hop")]
    [InlineData("Thời gian hoàn thành (dự kiến)", "thoi-gian")]
    [InlineData("Sản phẩm", "san-pham")]
    [InlineData("Kinh phí (triệu đồng)", "kinh-phi")]
    [InlineData("Đơn giá", null)]
    public void A_header_names_a_column(string header, string? id) => Assert.Equal(id, TestRegistry.BuiltIn.Structure.ColumnOf(header)?.Id);

    [Fact]
    public void Every_area_of_a_programme_has_headings_that_name_it()
    {
        var structure = TestRegistry.BuiltIn.Structure;
        foreach (var area in structure.Programmes.SelectMany(programme => programme.Areas))
            Assert.Equal(area.Id, structure.AreaOf(area.ProvincialName ?? area.Name)?.Id);
    }

    [Fact]
    public void Type_codes_lead_to_type_words()
    {
        var types = TestRegistry.BuiltIn.DocumentTypes;

        Assert.Equal("Nghị định", types.StateTypeOf("NĐ"));
        Assert.Equal("Thông tư liên tịch", types.StateTypeOf("TTLT"));
        Assert.Equal("Quy định", types.StateTypeOf("QyĐ"));
        Assert.Equal("Kết luận", types.PartyTypeOf("KL"));
        Assert.Null(types.StateTypeOf("KL"));
        Assert.Equal("Thủ tướng Chính phủ", types.IssuerOf("TTG"));
        Assert.Null(types.IssuerOf("XYZ"));
    }
}
