using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Targets;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Targets;

/// <summary>Percentages: the value, whether it is a share of a whole, and what is measured.</summary>
public sealed class TargetReaderTests
{
    [Fact]
    public void The_line_above_tells_the_same_words_apart()
    {
        var targets = TargetReader.Read(
            [Words.Unit("Đối với cấp tỉnh:"), Words.Unit("80% hồ sơ giải quyết đúng hạn"), Words.Unit("Đối với cấp xã:"), Words.Unit("60% hồ sơ giải quyết đúng hạn")], new FactPlaces());

        Assert.NotEqual(targets[0].Subject, targets[1].Subject);
    }

    [Theory]
    [InlineData("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%.", "95 share [hồ sơ giải quyết đúng hạn]")]
    [InlineData("Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 97,5%.", "97.5 share [hồ sơ giải quyết đúng hạn]")]
    [InlineData("Thu ngân sách tăng 120% so với năm trước.", "120 growth [thu ngân sách tăng so với năm trước]")]
    [InlineData("Tỷ lệ hồ sơ thủ tục hành chính (TTHC) giải quyết đúng hạn đạt từ 98% trở lên.", "98 share [hồ sơ tthc giải quyết đúng hạn]")]
    [InlineData("Tỷ lệ hồ sơ TTHC giải quyết đúng hạn (cấp xã) đạt 95%.", "95 share []")]
    // A range, and a clause with several figures, tell no single target.
    [InlineData("Từ 95% - 100% hồ sơ đúng hạn.", "95 share []")]
    [InlineData("Cấp tỉnh 50%, cấp huyện 40%.", "50 share [] 40 share []")]
    [InlineData("80 % văn bản", "80 share []")]
    public void Percentages_are_read(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TargetReader.Read([Words.Unit(text)], new FactPlaces()).Select(Show)));

    private static string Show(Target target) => $"{target.Percent} {(target.IsShare ? "share" : "growth")} [{target.Subject}]";
}
