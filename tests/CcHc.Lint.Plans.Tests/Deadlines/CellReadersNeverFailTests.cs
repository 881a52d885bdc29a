using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Abbreviations;
using CcHc.Lint.Plans.Agencies;
using CcHc.Lint.Plans.Deadlines;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Tests.Agencies;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Tests.Deadlines;

/// <summary>Whatever words meet in a cell: no exception, and parts that stand where they say.</summary>
public sealed class CellReadersNeverFailTests
{
    private static readonly string[] Pieces =
    [
        "Quý", "I", "IV", "tháng", "6", "06", "12", "/", "-", ",", ";", ":", "(", ")", ".", "\n", "\r\n", " ", "năm", "2022", "9999", "ngày", "31", "trước", "hàng", "định kỳ",
        "thường xuyên", "theo", "Kế hoạch", "khi", "sau", "hoặc", "và", "đến", "từ", "đầu", "cuối", "chuyển tiếp", "đột xuất", "lần", "99999999999", "🙂", "\uD83D", "u\u031B\u0301",
        "Sở", "Nội vụ", "Các", "UBND", "HĐND", "huyện", "cấp", "ban", "ngành", "CCHC", "viết tắt là", "&", "\u00AD", "\u00A0", "T3", "0",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RandomWords(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 600; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]);
            var text = string.Join(random.Next(3) == 0 ? "" : " ", words);
            var read = DeadlineReader.Read(text, random.Next(2) == 0 ? null : 2022);
            Assert.All(read.Parts, part => Assert.Equal(part.Text, text.Substring(part.Start, part.Length)));
            Assert.Equal(read.Class == DeadlineClass.Multiple, read.Parts.Count > 1);
            Assert.All(LeadCellReader.Read(text, new FakeLeadNames()), lead => Assert.NotEqual("", lead.Name.Trim()));
            var builder = new MappedText.Builder();
            builder.AppendVerbatim(text, 0);
            Assert.NotNull(AbbreviationReader.Read([new TextUnit(0, 0, -1, -1, VietnameseText.Normalise(builder.Build()))], new FactPlaces()));
        }
    }
}
