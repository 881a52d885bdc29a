using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.RulePacks.Tests.Wording;

/// <summary>The lexicon that the build compiles says what the one that is built of the files says.</summary>
public class CompiledLexiconTests
{
    private static readonly WordingLexicon Compiled = BuiltInLexicon.Load(BuiltInRegistry.Load());

    // The same entries in a registry that the build did not see.
    private static readonly WordingLexicon Built = BuiltInLexicon.Load(new RegistryData(BuiltInRegistry.Load().Contents));

    [Fact]
    public void Both_are_the_same_to_the_byte()
    {
        Assert.NotSame(Compiled, Built);
        Assert.Equal(BytesOf(Built), BytesOf(Compiled));
    }

    [Theory]
    [InlineData("Thực hiện cơ chế một cưa, một cửa liên thông trong giải quyết thủ tuc hành chính.")]
    [InlineData("Rà soát văn bản quy phạm pháp; xử lý văn bản trái pháp luật tại các xã phường, thị trấn.")]
    [InlineData("Sở Thông Tin và truyền thông nâng cấp cổng dịch vu công trực tuyến mức độ 4 hàng năm, hằng năm.")]
    [InlineData("Nâng cao hiệu lực, hiệu qả hoạt động của co quan hành chính nhà nước.")]
    public void Both_find_the_same_slips(string text)
    {
        var slips = SlipsOf(text, Compiled);
        Assert.NotEqual("", slips);
        Assert.Equal(SlipsOf(text, Built), slips);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5_000)]
    [InlineData(200_000)]
    public void One_that_is_cut_short_is_refused(int length)
    {
        using var stream = new MemoryStream(BytesOf(Compiled)[..length]);
        Assert.Throws<InvalidDataException>(() => WordingLexicon.Read(stream));
    }

    [Theory]
    [InlineData(0, "version")]
    [InlineData(7, "count")]
    public void A_damaged_one_is_refused(int at, string what)
    {
        var bytes = BytesOf(Compiled);
        bytes[at] ^= 0x7F;
        using var stream = new MemoryStream(bytes);
        Assert.True(Record.Exception(() => WordingLexicon.Read(stream)) is InvalidDataException, what);
    }

    private static byte[] BytesOf(WordingLexicon lexicon)
    {
        using var stream = new MemoryStream();
        lexicon.Write(stream);
        return stream.ToArray();
    }

    private static string SlipsOf(string text, WordingLexicon lexicon)
    {
        var plan = new PlanReader(BuiltInRegistry.Load(), lexicon).Read(DocumentReader.ReadText("plan.md", text), new PlanReadOptions(null, new DateOnly(2026, 1, 5)));
        return string.Join('|', plan.Wording.Slips.Select(slip => $"{slip.Kind}:{slip.Text}={slip.Expected}"));
    }
}
