using CcHc.Lint.Plans.Wording;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Tests.Wording;

public sealed class SyllableShapeTests
{
    [Theory]
    [InlineData("nghiêng quyết khuỷu gì giữ giếng quý hoặc thuở ươm yêu oanh ngoằng khuya chính huyện xuất")]
    public void Vietnamese(string syllables) => Assert.All(syllables.Split(' '), syllable => Assert.True(SyllableShape.IsVietnamese(syllable), syllable));

    [Theory]
    [InlineData("nghành kính1 cách́ tụcc hànhh web email chinhs kong gũp zalo thac tụchành")]
    public void Others(string syllables) => Assert.All(syllables.Split(' '), syllable => Assert.False(SyllableShape.IsVietnamese(syllable), syllable));

    [Theory]
    [InlineData("viêc", 2)]
    [InlineData("thươc", 3)]
    [InlineData("bảt", 1)]
    [InlineData("quyềt", 3)]
    [InlineData("việc", -1)]
    [InlineData("web", -1)]
    [InlineData("thac", -1)]
    [InlineData("đăk", -1)]
    [InlineData("hôn", -1)]
    [InlineData("ngưtt", -1)]
    [InlineData("ôxit", -1)]
    public void A_closed_syllable_lacks_a_tone(string syllable, int vowel) => Assert.Equal(vowel, SyllableShape.MissingTone(syllable));

    [Theory]
    [InlineData("phoi", "pho", true)]
    [InlineData("hanhh", "hanh", true)]
    [InlineData("hahn", "hanh", true)]
    [InlineData("henh", "hanh", true)]
    [InlineData("hanh", "hanh", false)]
    [InlineData("hen", "hanh", false)]
    public void One_letter_off(string written, string wanted, bool expected) => Assert.Equal(expected, LetterSlipScanner.IsOneOff(written, wanted));
}
