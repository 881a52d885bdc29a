using CcHc.Lint.Documents;

namespace CcHc.Lint.RulePacks;

/// <summary>The norms on how instruments are cited, and dates as they ask for them.</summary>
internal static class CitationSources
{
    /// <summary>What a citation must tell.</summary>
    public static readonly LocalizedText Citing = new(
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (viện dẫn văn bản); với văn bản trước ngày 05/3/2020: Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ",
        "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (citing documents); for documents before that day Circular 01/2011/TT-BNV of 19 January 2011");

    /// <summary>The forms of symbols.</summary>
    public static readonly LocalizedText Symbols = new(
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I và Phụ lục III (số, ký hiệu văn bản); Luật Ban hành văn bản quy phạm pháp luật; văn bản của Đảng: Hướng dẫn số 36-HD/VPTW ngày 03/4/2018, Quy định số 399-QĐ/TW ngày 09/01/2026",
        "Decree 30/2020/NĐ-CP of 5 March 2020, Annexes I and III (symbols); the Law on normative documents; for the Party Guidance 36-HD/VPTW of 3 April 2018 and Regulation 399-QĐ/TW of 9 January 2026");

    /// <summary>The legal bases of a document.</summary>
    public static readonly LocalizedText Bases = new(
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (căn cứ ban hành văn bản)",
        "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (legal bases of documents)");

    /// <summary>A date in the way that other words are written: "ngày 05 tháng 3 năm 2020" or "ngày 05/3/2020".</summary>
    public static string DateAs(DateOnly date, string words)
    {
        var isInWords = words.Contains("tháng", StringComparison.OrdinalIgnoreCase);
        var opening = words.StartsWith("ngày", StringComparison.OrdinalIgnoreCase) ? words[..4] + " " : "";
        return opening + (isInWords ? DateText.ViInWords(date) : DateText.Vi(date));
    }
}
