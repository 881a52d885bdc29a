using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans.Abbreviations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Tests.Wording;

/// <summary>Reads the wording of a small text with a small lexicon.</summary>
internal static class WordingCase
{
    private static readonly WordingLexicon Small = WordingLexicon.Build(
    [
        new LexiconFile("phrases.txt", "# pairs\nnhũng nhiễu\ncổng dịch vụ công\ncải cách thủ tục hành chính\nhọp không giấy tờ\nphổ biến, tuyên truyền\nđơn vị sự nghiệp công\nđơn vị sự nghiệp công lập\nbáo cáo định kỳ hàng quý\nbáo cáo định kỳ hằng quý\n"),
        new LexiconFile("formulas.txt", "nơi nhận\ncăn cứ\nđộc lập - tự do - hạnh phúc\n"),
        new LexiconFile("lists.txt", "xã, phường, thị trấn\nsửa đổi, bổ sung\nsửa đổi, bổ sung một số điều\n"),
        new LexiconFile("unbroken.txt", "văn bản quy phạm pháp luật\nnhiệm vụ quản lý nhà nước\n"),
        new LexiconFile("words.txt", "tiền công\nnhiễu loạn\nphù hợp\npháp luật\ncông lập\nđảm bảo\nbảo đảm\nbảo mật\nkiểm tra\nthực hiện\ncần cử\nquy định\nđịnh kỳ\nđược giao\nđường sá\ncông việc\nđột phá\nđốt rác\nmột lần\nvật tư\nbất ngờ\nquyết định\nkèm theo\nngành nghề\ný nghĩa\nkết quả\ncủa cải\ngiám sát\nan toàn\nquốc gia\nchấm điểm\nrà soát\nsử dụng\n"),
        new LexiconFile("abbreviations.txt", "TCĐLCL = tiêu chuẩn đo lường chất lượng\nKSTTHC = kiểm soát thủ tục hành chính\nBKHCN = Bộ Khoa học và Công nghệ\n"),
        new LexiconFile("widely-known.txt", "UBND\nISO\n"),
        new LexiconFile("variants.txt", "hằng năm = hàng năm\n"),
        new LexiconFile("terms.txt", "mức độ 4 | 2022-08-15 | toàn trình | Nghị định số 42/2022/NĐ-CP | verified | dịch vụ công |\n"),
    ],
    null);

    public static WordingFacts Read(string text) => Read(text, out _);

    public static WordingFacts Read(string text, out FactPlaces places)
    {
        var document = DocumentReader.ReadText("plan.md", text);
        places = new FactPlaces();
        List<TextUnit> units = [.. PlanTexts.Of(document)];
        var abbreviations = AbbreviationReader.Read(units, places);
        return new WordingReader(Small).Read(document, units, [], [], [], abbreviations, places);
    }

    public static string Slips(string text) =>
        string.Join('|', Read(text).Slips.Select(slip => $"{slip.Kind}:{slip.Text}={slip.Expected}"));
}
