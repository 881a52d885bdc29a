using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Citations;

/// <summary>Reads the citations of one text and compares them with what a test expects.</summary>
internal static class CitationShow
{
    private static readonly string[] LawNames =
    [
        "Bộ luật Dân sự", "Bộ luật Lao động", "Luật Ban hành văn bản quy phạm pháp luật", "Luật Bảo vệ bí mật nhà nước", "Luật Cán bộ, công chức",
        "Luật Đất đai", "Luật Đầu tư", "Luật Đấu thầu", "Luật Giao dịch điện tử", "Luật Lưu trữ", "Luật Ngân sách nhà nước", "Luật Phòng, chống tham nhũng",
        "Luật Thực hành tiết kiệm, chống lãng phí", "Luật Tiếp cận thông tin", "Luật Tổ chức Chính phủ", "Luật Tổ chức chính quyền địa phương",
        "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", "Luật Viên chức", "Pháp lệnh Ưu đãi người có công với cách mạng",
    ];

    private static readonly CitationReader Reader = new(LawNames);

    /// <summary>Each expected item is "symbol or name|kind|date", with "text|" before it where the range matters.</summary>
    public static void Check(string text, params string[] expected)
    {
        var found = Reader.Read([Words.Unit(text)]);
        Assert.Equal(expected, found.Select((citation, i) => Show(citation, i < expected.Length && expected[i].Count(character => character == '|') == 3)));
    }

    private static string Show(RawCitation citation, bool withText) =>
        (withText ? citation.Unit.Text.Text[citation.Start..citation.End] + "|" : "")
        + $"{citation.Symbol ?? citation.Name}|{citation.Kind}|{citation.Date:yyyy-MM-dd}";
}
