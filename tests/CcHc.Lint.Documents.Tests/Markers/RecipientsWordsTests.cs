using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Tests.Markers;

public class RecipientsWordsTests
{
    private const string Sentence = " kết quả giải quyết thủ tục hành chính được niêm yết tại Bộ phận Một cửa";

    [Theory]
    [InlineData("Nơi nhận:", true, true)]
    [InlineData("  NƠI NHẬN", true, true)]
    [InlineData("Noi nhận:", true, true)]
    [InlineData("Noi nhan: Như Điều 4; các sở, ban, ngành; lưu VT, KSTT.", true, true)]
    [InlineData("Nơi nhận\n- Như Điều 4;\n- Thường trực Tỉnh ủy, HĐND tỉnh;", true, true)]
    [InlineData("Nơi nhận - Như Điều 4; - Thường trực Tỉnh ủy, HĐND tỉnh;", true, true)]
    [InlineData("Nơi nhận như trên", true, true)]
    [InlineData("No\u031Bi nha\u0323\u0302n:", true, true)]
    [InlineData("N\u00ADơi\u00A0 nhận :", true, true)]
    [InlineData("Nơi nhận" + Sentence, true, false)]
    [InlineData("Nơi nhân: các sở, ban, ngành tỉnh và Ủy ban nhân dân", false, true)]
    [InlineData("Nơi nhân dân sinh sống", false, false)]
    [InlineData("Nơinhận:", false, false)]
    [InlineData("Nơi gửi:", false, false)]
    [InlineData("Nơi nh", false, false)]
    [InlineData("", false, false)]
    public void The_words_are_known_and_whether_they_open_the_list(string text, bool begins, bool opens)
    {
        Assert.Equal(begins, RecipientsWords.Begin(text));
        Assert.Equal(opens, RecipientsWords.OpenList(text));
    }
}
