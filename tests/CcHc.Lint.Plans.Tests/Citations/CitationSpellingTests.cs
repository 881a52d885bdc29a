namespace CcHc.Lint.Plans.Tests.Citations;

/// <summary>Blanks, line ends, wrong or missing separators: found, and kept as written. Expected: [text|]symbol or name|kind|date.</summary>
public class CitationSpellingTests
{
    [Theory]
    [InlineData("Thông tư số 26/2012/TT- BNV", "Thông tư số 26/2012/TT- BNV|26/2012/TT-BNV|Thông tư|")]
    [InlineData("Công văn số 6459/BNV-\nCCHC ngày 07/12/2020", "6459/BNV-CCHC|Công văn|2020-12-07")]
    [InlineData("Nghị định số 61/2018/\nNĐ-CP ngày 23/4/2018", "61/2018/NĐ-CP|Nghị định|2018-04-23")]
    [InlineData("Nghị định số 61/\n2018/NĐ-CP ngày 23/4/2018", "61/2018/NĐ-CP|Nghị định|2018-04-23")]
    [InlineData("Nghị định\nsố\n61/2018/NĐ-CP ngày\n23/4/2018", "61/2018/NĐ-CP|Nghị định|2018-04-23")]
    [InlineData("Thông tư liên tịch số 05/2014/TTLT-BNV-\nBTC ngày 20/6/2014", "05/2014/TTLT-BNV-BTC|Thông tư liên tịch|2014-06-20")]
    [InlineData("Công văn số 939/UBND - NC ngày 01/3/2024", "939/UBND-NC|Công văn|2024-03-01")]
    [InlineData("Công văn số 56/SNV - Sở Nội vụ", "56/SNV|Công văn|")]
    [InlineData("Kế hoạch số 12/KH-UBND - Sở Nội vụ chủ trì", "Kế hoạch số 12/KH-UBND|12/KH-UBND|Kế hoạch|")]
    [InlineData("Kế hoạch số 12/KH-UBND - UBND tỉnh ban hành", "Kế hoạch số 12/KH-UBND|12/KH-UBND|Kế hoạch|")]
    [InlineData("Nghị quyết số 30 c/NQ-CP", "30c/NQ-CP|Nghị quyết|")]
    [InlineData("Nghị quyết số 30C/NQ-CP", "30C/NQ-CP|Nghị quyết|")]
    [InlineData("Nghị quyết số76/NQ-CP ngày 15/7/2021", "76/NQ-CP|Nghị quyết|2021-07-15")]
    [InlineData("Nghị quyết số 76/NQ–CP ngày 15/7/2021", "Nghị quyết số 76/NQ–CP|76/NQ–CP|Nghị quyết|2021-07-15")]
    [InlineData("Nghị quyết số 18–NQ/TW", "Nghị quyết số 18–NQ/TW|18–NQ/TW|Nghị quyết|")]
    [InlineData("NGHỊ ĐỊNH SỐ 61/2018/NĐ-CP NGÀY 23/4/2018 CỦA CHÍNH PHỦ", "NGHỊ ĐỊNH SỐ 61/2018/NĐ-CP|61/2018/NĐ-CP|Nghị định|2018-04-23")]
    [InlineData("nghị định 61/2018/nđ-cp", "nghị định 61/2018/nđ-cp|61/2018/nđ-cp|Nghị định|")]
    [InlineData("Nghị định số 61-2018/NĐ-CP; Nghị định số 61/2018NĐ-CP; Nghị định 61/NĐ-CP", "Nghị định số 61-2018/NĐ-CP|61-2018/NĐ-CP|Nghị định|", "Nghị định số 61/2018NĐ-CP|61/2018NĐ-CP|Nghị định|", "Nghị định 61/NĐ-CP|61/NĐ-CP|Nghị định|")]
    [InlineData("Nghị định số 61/2018/ND-CP; Quyết định số 225/QD-TTg", "Nghị định số 61/2018/ND-CP|61/2018/ND-CP|Nghị định|", "Quyết định số 225/QD-TTg|225/QD-TTg|Quyết định|")]
    [InlineData("Nghị quyết số 76/NQ_CP; Nghị quyết 76/NQ.CP; Nghị quyết số 76/NQ/CP; Nghị quyết 76/NQCP", "Nghị quyết số 76/NQ_CP|76/NQ_CP|Nghị quyết|", "Nghị quyết 76/NQ.CP|76/NQ.CP|Nghị quyết|", "Nghị quyết số 76/NQ/CP|76/NQ/CP|Nghị quyết|", "Nghị quyết 76/NQCP|76/NQCP|Nghị quyết|")]
    [InlineData("Nghị quyết số 18NQ/TW; Nghị quyết 18-NQ-TW; Nghị quyết số 18/NQ-TW; Nghị quyết số 18/NQ/TW", "Nghị quyết số 18NQ/TW|18NQ/TW|Nghị quyết|", "Nghị quyết 18-NQ-TW|18-NQ-TW|Nghị quyết|", "Nghị quyết số 18/NQ-TW|18/NQ-TW|Nghị quyết|", "Nghị quyết số 18/NQ/TW|18/NQ/TW|Nghị quyết|")]
    [InlineData("Quyết định số 1605-QĐ/UBND; Quyết định 1605/QĐUBND; Quyết định số 1847/QĐ-TTG; 1847/QĐ-Ttg", "Quyết định số 1605-QĐ/UBND|1605-QĐ/UBND|Quyết định|", "Quyết định 1605/QĐUBND|1605/QĐUBND|Quyết định|", "Quyết định số 1847/QĐ-TTG|1847/QĐ-TTG|Quyết định|", "1847/QĐ-Ttg|1847/QĐ-Ttg|Quyết định|")]
    [InlineData("Nghị định số 61//2018/NĐ-CP; Kế hoạch số 21/KH--UBND; Nghị định số 61/218/NĐ-CP", "Nghị định số 61//2018/NĐ-CP|61//2018/NĐ-CP|Nghị định|", "Kế hoạch số 21/KH--UBND|21/KH--UBND|Kế hoạch|", "Nghị định số 61/218/NĐ-CP|61/218/NĐ-CP|Nghị định|")]
    [InlineData("Chương trình phối hợp số 123/CTrPH-UBND-MTTQ", "123/CTrPH-UBND-MTTQ|Chương trình phối hợp|")]
    [InlineData("Nghị quyết “số 76/NQ-CP” của Chính phủ", "76/NQ-CP|Nghị quyết|")]
    [InlineData("Quyết định số 766⁄QĐ-TTg", "766/QĐ-TTg|Quyết định|")]
    [InlineData("Quyết định Số 1605/QĐ-UBND Ngày 01/8/2016", "1605/QĐ-UBND|Quyết định|2016-08-01")]
    [InlineData("Nghị quyết số 76 /NQ- CP", "76/NQ-CP|Nghị quyết|")]
    [InlineData("Quyết định số 2847/QĐ-UBND (sau đây gọi tắt là Quyết định 2847)", "2847/QĐ-UBND|Quyết định|")]
    public void Reads_damaged_and_unusual_spellings(string text, params string[] expected) => CitationShow.Check(text, expected);
}
