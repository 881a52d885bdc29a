using CcHc.Lint.Plans.Agencies;

namespace CcHc.Lint.Plans.Tests.Agencies;

public sealed class LeadCellReaderTests
{
    // Each lead is written as its kind's first letter and its name.
    [Theory]
    [InlineData("", "")]
    [InlineData("-", "")]
    [InlineData("Sở Nội vụ", "S:Sở Nội vụ")]
    [InlineData("SỞ NỘI VỤ.", "S:SỞ NỘI VỤ")]
    [InlineData("- Sở Nội vụ\r\n- Sở Tư pháp", "S:Sở Nội vụ|S:Sở Tư pháp")]
    [InlineData("- Sở Nội vụ - Sở Tư pháp", "S:Sở Nội vụ|S:Sở Tư pháp")]
    [InlineData("Sở Nội vụ Sở Tư pháp", "S:Sở Nội vụ|S:Sở Tư pháp")]
    [InlineData("Sở Nội vụ, Sở Tư pháp và Công an tỉnh", "S:Sở Nội vụ|S:Sở Tư pháp|S:Công an tỉnh")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch", "S:Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở Văn hoá, Thể thao và Du lịch, Sở Nội vụ", "S:Sở Văn hoá, Thể thao và Du lịch|S:Sở Nội vụ")]
    [InlineData("Văn phòng UBND tỉnh; Sở Lao động - Thương binh và Xã hội; Bảo hiểm xã hội tỉnh", "S:Văn phòng UBND tỉnh|S:Sở Lao động - Thương binh và Xã hội|S:Bảo hiểm xã hội tỉnh")]
    [InlineData("Sở Nội vụ (Thanh tra Sở, Phòng Cải cách)", "S:Sở Nội vụ (Thanh tra Sở, Phòng Cải cách)")]
    [InlineData("Chi cục TCDLCL, Sở KH&CN", "S:Chi cục TCDLCL, Sở KH&CN")]
    [InlineData("Chi cục TCDLCL, Sở Nội vụ", "S:Chi cục TCDLCL|S:Sở Nội vụ")]
    [InlineData("Chi cục Thú y, Sở KH&CN", "S:Chi cục Thú y, Sở KH&CN")]
    [InlineData("Sở Nông nghiệp, Chăn nuôi và Thú y", "S:Sở Nông nghiệp, Chăn nuôi và Thú y")]
    public void NamedBodies(string cell, string expected) => AssertLeads(cell, expected);

    [Theory]
    [InlineData("Các sở, ban, ngành", "C:Các sở, ban, ngành")]
    [InlineData("các Sở, Ban, Ngành tỉnh", "C:các Sở, Ban, Ngành tỉnh")]
    [InlineData("Các Tổng cục, Cục, Vụ", "C:Các Tổng cục|C:Cục, Vụ")]
    [InlineData("Các Vụ, Cục thuộc Bộ", "C:Các Vụ, Cục thuộc Bộ")]
    [InlineData("Các sở, ngành; UBND cấp huyện", "C:Các sở, ngành|C:UBND cấp huyện")]
    [InlineData("Các sở, ban, ngành, UBND cấp huyện, UBND cấp xã", "C:Các sở, ban, ngành|C:UBND cấp huyện|C:UBND cấp xã")]
    [InlineData("Sở, ban, ngành tỉnh", "C:Sở, ban, ngành tỉnh")]
    [InlineData("Các sở, ban, ngành được giao chủ trì soạn thảo, thẩm tra dự thảo", "C:Các sở, ban, ngành được giao chủ trì soạn thảo, thẩm tra dự thảo")]
    [InlineData("Các cơ quan nhà nước, tổ chức, cá nhân được ủy quyền nhận, trả hồ sơ", "C:Các cơ quan nhà nước, tổ chức, cá nhân được ủy quyền nhận, trả hồ sơ")]
    [InlineData("UBND các huyện, thị xã, thành phố", "C:UBND các huyện, thị xã, thành phố")]
    [InlineData("UBND huyện, thành phố", "C:UBND huyện, thành phố")]
    [InlineData("Các sở; HĐND, UBND cấp huyện", "C:Các sở|C:HĐND, UBND cấp huyện")]
    [InlineData("UBND các cấp", "C:UBND các cấp")]
    [InlineData("28 xã, phường, thị trấn", "C:28 xã, phường, thị trấn")]
    [InlineData("Đơn vị tư vấn", "C:Đơn vị tư vấn")]
    [InlineData("Cơ quan, đơn vị liên quan", "C:Cơ quan, đơn vị liên quan")]
    [InlineData("Thủ trưởng các sở, ban, ngành", "C:Thủ trưởng các sở, ban, ngành")]
    [InlineData("Phòng Tư pháp cấp huyện", "C:Phòng Tư pháp cấp huyện")]
    public void Groups(string cell, string expected) => AssertLeads(cell, expected);

    [Theory]
    [InlineData("Sở Nội vụ và các sở, ngành", "S:Sở Nội vụ|C:các sở, ngành")]
    [InlineData("Chánh Văn phòng UBND tỉnh; Chủ tịch UBND các huyện, thị xã", "S:Chánh Văn phòng UBND tỉnh|C:Chủ tịch UBND các huyện, thị xã")]
    [InlineData("Công an tỉnh, các cơ quan, đơn vị có kho lưu trữ", "S:Công an tỉnh|C:các cơ quan, đơn vị có kho lưu trữ")]
    [InlineData("UBND huyện An Lạc, UBND huyện Sông Thao", "S:UBND huyện An Lạc|S:UBND huyện Sông Thao")]
    [InlineData("UBND tỉnh", "S:UBND tỉnh")]
    [InlineData("VP.UBND tỉnh", "S:VP.UBND tỉnh")]
    [InlineData("VP. UBND huyện An Lạc, Sở Nội vụ", "S:VP. UBND huyện An Lạc|S:Sở Nội vụ")]
    [InlineData("UBND xã An Lạc", "S:UBND xã An Lạc")]
    public void GroupsAndBodies(string cell, string expected) => AssertLeads(cell, expected);

    [Theory]
    [InlineData("Các Sở: Nội vụ, Tư pháp", "S:Sở Nội vụ|S:Sở Tư pháp")]
    [InlineData("Các Sở: TT & TT, Nội vụ, VP UBND tỉnh", "S:Sở TT & TT|S:Sở Nội vụ|S:VP UBND tỉnh")]
    [InlineData("3 Sở: Nội vụ; Văn hóa, thể thao và Du lịch; Y tế", "S:Sở Nội vụ|S:Sở Văn hóa, thể thao và Du lịch|S:Sở Y tế")]
    [InlineData("Các sở Nội vụ, Tư pháp và Tài chính", "S:Sở Nội vụ|S:Sở Tư pháp|S:Sở Tài chính")]
    [InlineData("Sở Nội vụ, Tư pháp", "S:Sở Nội vụ|S:Sở Tư pháp")]
    [InlineData("Các sở, ban, ngành: Nội vụ, Y tế", "S:Sở Nội vụ|S:Sở Y tế")]
    [InlineData("UBND các huyện: An Lạc, Sông Thao", "S:UBND huyện An Lạc|S:UBND huyện Sông Thao")]
    public void Lists(string cell, string expected) => AssertLeads(cell, expected);

    [Theory]
    [InlineData("Đài Phát thanh - Truyền hình An Lạc")]
    [InlineData("Báo An Lạc")]
    [InlineData("Trung tâm Hành chính công")]
    [InlineData("Viettel An Lạc")]
    [InlineData("Bưu điện tỉnh")]
    [InlineData("Văn phòng HĐND và UBND huyện An Lạc")]
    [InlineData("Báo và Đài PT-TH An Lạc")]
    [InlineData("Sở Nội vụ - Cơ quan thường trực")]
    [InlineData("Bộ Tài chính")]
    public void UnknownBodiesAreToldByTheirFirstWord(string cell) => AssertLeads(cell, "S:" + cell);

    [Theory]
    [InlineData("Báo cáo")]
    [InlineData("Quyết định")]
    [InlineData("Thường xuyên")]
    [InlineData("Năm 2019")]
    [InlineData("Ban hành văn bản")]
    [InlineData("Bộ tài liệu")]
    [InlineData("Các văn bản")]
    public void OtherWordsAreNoBody(string cell) => AssertLeads(cell, "U:" + cell);

    [Fact]
    public void KnownBodiesBringTheirId()
    {
        var leads = LeadCellReader.Read("Sở Nội vụ; Các Sở: Tư pháp, Y tế; Chi cục TCDLCL, Sở KH&CN", new FakeLeadNames());
        Assert.Equal(["so-noi-vu", "so-tu-phap", null, "chi-cuc-tcdlcl"], leads.Select(lead => lead.AgencyId));
    }

    private static void AssertLeads(string cell, string expected) =>
        Assert.Equal(expected, string.Join('|', LeadCellReader.Read(cell, new FakeLeadNames()).Select(lead => $"{lead.Kind.ToString()[0]}:{lead.Name}")));
}
