using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tests.Registry;

public sealed class AgencyTests
{
    private static readonly AgencyRegistry Registry = TestRegistry.BuiltIn.Agencies;

    /// <summary>Finds bodies as a reader of documents does: folded text, capitals known from the original of equal length.</summary>
    private static string Found(string text, string? asOf = null)
    {
        var folded = RegistryKeys.Fold(text);
        Assert.Equal(text.Length, folded.Length);
        var matches = Registry.FindAll(folded, new AgencySearch(TestRegistry.DayOrNull(asOf), i => char.IsUpper(text[i])));
        return string.Join(" | ", matches.Select(match => $"{match.Agency.Id}={text.Substring(match.Start, match.Length)}"));
    }

    [Theory]
    [InlineData("Sở Nội vụ chủ trì", "so-noi-vu=Sở Nội vụ")]
    [InlineData("Văn phòng UBND tỉnh; UBND tỉnh", "vp-ubnd-tinh=Văn phòng UBND tỉnh | ubnd-tinh=UBND tỉnh")]
    [InlineData("Văn phòng Uỷ ban nhân dân tỉnh", "vp-ubnd-tinh=Văn phòng Uỷ ban nhân dân tỉnh")]
    [InlineData("VP Ủy ban nhân dân tỉnh", "vp-ubnd-tinh=VP Ủy ban nhân dân tỉnh")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế", "so-vhttdl=Sở Văn hóa, Thể thao và Du lịch | so-y-te=Sở Y tế")]
    [InlineData("Sở Văn hoá Thể thao và Du lịch", "so-vhttdl=Sở Văn hoá Thể thao và Du lịch")]
    [InlineData("Sở Thông tin & Truyền thông", "so-tttt=Sở Thông tin & Truyền thông")]
    [InlineData("Sở Lao động - Thương binh & Xã hội", "so-ldtbxh=Sở Lao động - Thương binh & Xã hội")]
    [InlineData("các Sở, ban, ngành; UBND các huyện, thành phố", "cac-so-ban-nganh=các Sở, ban, ngành | ubnd-cac-huyen=UBND các huyện, thành phố")]
    [InlineData("UBND cấp huyện, UBND cấp xã", "ubnd-cap-huyen=UBND cấp huyện | ubnd-cap-xa=UBND cấp xã")]
    [InlineData("Chi cục TCDLCL, Sở KH&CN", "chi-cuc-tcdlcl=Chi cục TCDLCL | so-khcn=Sở KH&CN")]
    public void The_longest_known_name_wins(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Chính phủ điện tử, Chính phủ số", "")]
    [InlineData("Nghị định của Chính phủ", "chinh-phu=Chính phủ")]
    [InlineData("lĩnh vực xây dựng, y tế, tài nguyên và môi trường", "")]
    [InlineData("Nghị quyết số 76/NQ-CP, 28-CT/TU, 02/BNV-CCHC", "")]
    [InlineData("Nơi nhận: VPCP, BNV; SNV", "vpcp=VPCP | bo-noi-vu=BNV | so-noi-vu=SNV")]
    [InlineData("tu bổ di tích", "")]
    [InlineData("Sở Nội vụng", "")]
    [InlineData("báo cáo tỉnh", "")]
    [InlineData("BÁO CÁO", "")]
    [InlineData("Báo HD", "bao-dang-tinh=Báo HD")]
    public void Bare_words_and_symbols_are_no_bodies(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Báo Hưng Yên", "bao-dang-tinh=Báo Hưng Yên")]
    [InlineData("Báo Sông Thao đăng tin", "bao-dang-tinh=Báo Sông Thao")]
    [InlineData("Đài Phát thanh & Truyền hình An Lạc", "dai-ptth=Đài Phát thanh & Truyền hình An Lạc")]
    [InlineData("Kho bạc Nhà nước Bà Rịa - Vũng Tàu, Cục Thuế tỉnh Lào Cai", "kbnn-tinh=Kho bạc Nhà nước Bà Rịa - Vũng Tàu | cuc-thue-tinh=Cục Thuế tỉnh Lào Cai")]
    [InlineData("Kho bạc Nhà nước Lào Cai", "kbnn-tinh=Kho bạc Nhà nước Lào Cai")]
    [InlineData("KBNN khu vực XIV", "kbnn-khu-vuc=KBNN khu vực XIV")]
    [InlineData("Sở Nội vụ tỉnh Sông Thao phối hợp", "so-noi-vu=Sở Nội vụ tỉnh Sông Thao")]
    [InlineData("UBND tỉnh Hải Dương", "ubnd-tinh=UBND tỉnh Hải Dương")]
    [InlineData("UBND huyện Kim Sơn và UBND thị xã Hương Giang", "ubnd-huyen-x=UBND huyện Kim Sơn | ubnd-huyen-x=UBND thị xã Hương Giang")]
    [InlineData("UBND xã An Lạc Hạ", "ubnd-xa-x=UBND xã An Lạc Hạ")]
    [InlineData("UBND thành phố Hưng Yên", "ubnd-huyen-x=UBND thành phố Hưng Yên")]
    [InlineData("UBND thành phố Hải Phòng", "ubnd-tinh=UBND thành phố Hải Phòng")]
    public void Names_with_a_place_are_read_whole(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("2024-12-31", "ubnd-huyen-x")]
    [InlineData("2025-01-01", "ubnd-tinh")]
    public void A_city_is_what_it_was_on_that_day(string asOf, string id) =>
        Assert.Equal($"{id}=UBND thành phố Huế", Found("UBND thành phố Huế", asOf));

    [Fact]
    public void Without_capitals_a_name_ends_at_a_function_word()
    {
        var match = Registry.FindAll("ubnd huyện kim sơn chủ trì").Single();

        Assert.Equal(("ubnd-huyen-x", "ubnd huyện kim sơn".Length, "kim sơn"), (match.Agency.Id, match.Length, match.Place));
    }

    [Theory]
    [InlineData("Sở", "Y tế", "so-y-te")]
    [InlineData("Sở", "TT & TT", "so-tttt")]
    [InlineData("Sở", "VP UBND tỉnh", "vp-ubnd-tinh")]
    [InlineData("Bộ", "Xây dựng", "bo-xay-dung")]
    [InlineData("Sở", "Tài nguyên và Môi trường", "so-tnmt")]
    [InlineData("Sở", "Một việc khác", null)]
    public void Items_of_a_list_share_its_head(string head, string item, string? id) => Assert.Equal(id, Registry.FindInList(head, item)?.Id);

    [Theory]
    [InlineData("Các sở, ban, ngành được giao nhiệm vụ", true)]
    [InlineData("28 xã, phường, thị trấn", true)]
    [InlineData("UBND cấp huyện", true)]
    [InlineData("Các cơ quan, đơn vị, tổ chức, cá nhân liên quan", true)]
    [InlineData("Sở Nội vụ", false)]
    [InlineData("UBND xã An Lạc", false)]
    [InlineData("Chủ tịch UBND các huyện, thành phố", true)]
    [InlineData("Chủ tịch UBND tỉnh", false)]
    [InlineData("Trung tâm Lưu trữ", false)]
    public void A_group_is_told_from_one_body(string text, bool expected) => Assert.Equal(expected, Registry.IsCollective(text));

    [Theory]
    [InlineData("so-tttt", "2025-02-28", "so-tttt")]
    [InlineData("so-tttt", "2025-03-01", "so-khcn, so-vhttdl")]
    [InlineData("cuc-thue-tinh", "2025-05-01", "chi-cuc-thue-khu-vuc")]
    [InlineData("cuc-thue-tinh", "2025-08-01", "thue-tinh")]
    [InlineData("ubnd-cac-huyen", "2025-07-01", "")]
    public void Former_bodies_have_the_successors_of_the_day(string id, string asOf, string expected)
    {
        var successors = Registry.SuccessorsOn(Registry.ById(id)!, TestRegistry.Day(asOf));

        Assert.Equal(expected, string.Join(", ", successors.Select(agency => agency.Id)));
    }

    [Fact]
    public void The_district_level_ended_with_June_2025()
    {
        var district = Registry.ById("ubnd-cap-huyen")!;

        Assert.False(district.IsFormerOn(TestRegistry.Day("2025-06-30")));
        Assert.True(district.IsFormerOn(TestRegistry.Day("2025-07-01")));
        Assert.True(Registry.ById("so-nnmt")!.IsNotYetOn(TestRegistry.Day("2025-02-28")));
    }
}
