namespace CcHc.Lint.Plans.Tests.Registry;

public sealed class ProvinceTests
{
    [Theory]
    [InlineData("Hải Dương", "Hải Dương")]
    [InlineData("tỉnh HẢI DƯƠNG", "Hải Dương")]
    [InlineData("TP. Hồ Chí Minh", "Hồ Chí Minh")]
    [InlineData("thành phố Huế", "Huế")]
    [InlineData("Hoà Bình", "Hòa Bình")]
    [InlineData("Ho\u0300a Bi\u0300nh", "Hòa Bình")]
    [InlineData("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu")]
    [InlineData("Đắc Lắc", "Đắk Lắk")]
    [InlineData("Sông Thao", null)]
    public void A_province_is_found_however_it_is_written(string name, string? expected) =>
        Assert.Equal(expected, TestRegistry.BuiltIn.Provinces.FindProvince(name)?.Name);

    [Theory]
    [InlineData("Hải Dương", "2025-06-30", false, "Hải Dương")]
    [InlineData("Hải Dương", "2025-07-01", true, "Hải Phòng")]
    [InlineData("Hưng Yên", "2025-07-01", false, "Hưng Yên")]
    [InlineData("Thừa Thiên Huế", "2025-01-01", true, "Huế")]
    public void A_former_province_has_ended_on_its_day(string name, string asOf, bool isFormer, string current)
    {
        var provinces = TestRegistry.BuiltIn.Provinces;
        var province = provinces.FindProvince(name)!;

        Assert.Equal(isFormer, province.IsFormerOn(TestRegistry.Day(asOf)));
        Assert.Equal(current, provinces.CurrentOn(province, TestRegistry.Day(asOf))?.Name);
    }

    [Theory]
    [InlineData("Quảng Ninh", "2026-08-31", "tỉnh")]
    [InlineData("Quảng Ninh", "2026-09-01", "thành phố")]
    [InlineData("Hà Nội", "2019-01-01", "thành phố")]
    public void The_type_of_a_province_depends_on_the_day(string name, string asOf, string type) =>
        Assert.Equal(type, TestRegistry.BuiltIn.Provinces.FindProvince(name)!.TypeOn(TestRegistry.Day(asOf)));

    [Fact]
    public void There_are_34_provinces_today_and_were_63_before()
    {
        var provinces = TestRegistry.BuiltIn.Provinces.All;

        Assert.Equal(34, provinces.Count(province => !province.IsFormerOn(TestRegistry.Day("2026-11-20"))));
        Assert.Equal(63, provinces.Count(province => !province.IsFormerOn(TestRegistry.Day("2024-12-31")) && !province.IsNotYetOn(TestRegistry.Day("2024-12-31"))));
    }
}
