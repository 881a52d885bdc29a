namespace CcHc.Lint.Plans.Tests.Citations;

/// <summary>TCVN, QCVN and ISO designations. Expected: [text|]symbol or name|kind|date.</summary>
public class StandardCitationTests
{
    [Theory]
    [InlineData("TCVN 6909:2001 và QCVN 102:2016/BTTTT", "TCVN 6909:2001|TCVN 6909:2001|Tiêu chuẩn|", "QCVN 102:2016/BTTTT|QCVN 102:2016/BTTTT|Quy chuẩn|")]
    [InlineData("TCVN ISO 9001 : 2015; TCVN ISO/IEC 27001:2019; TCVN ISO/IEC 17025:2017", "TCVN ISO 9001 : 2015|TCVN ISO 9001:2015|Tiêu chuẩn|", "TCVN ISO/IEC 27001:2019|TCVN ISO/IEC 27001:2019|Tiêu chuẩn|", "TCVN ISO/IEC 17025:2017|TCVN ISO/IEC 17025:2017|Tiêu chuẩn|")]
    [InlineData("tiêu chuẩn TCVN\nISO 9001:2015 vào hoạt động", "TCVN ISO 9001:2015|TCVN ISO 9001:2015|Tiêu chuẩn|")]
    [InlineData("tiêu chuẩn TCVN ISO 9001-2015 vào hoạt động", "TCVN ISO 9001-2015|TCVN ISO 9001-2015|Tiêu chuẩn|")]
    [InlineData("tiêu chuẩn TCVN 7909-1-2:2016 và QCVN 4:2009/BKHCN", "TCVN 7909-1-2:2016|TCVN 7909-1-2:2016|Tiêu chuẩn|", "QCVN 4:2009/BKHCN|QCVN 4:2009/BKHCN|Quy chuẩn|")]
    [InlineData("ISO 9001:2015 và ISO/IEC 27001:2022", "ISO 9001:2015|Tiêu chuẩn|", "ISO/IEC 27001:2022|Tiêu chuẩn|")]
    [InlineData("chuyển đổi từ TCVN ISO 9001:2008 sang TCVN ISO 9001:2015", "TCVN ISO 9001:2008|Tiêu chuẩn|", "TCVN ISO 9001:2015|Tiêu chuẩn|")]
    [InlineData("tiêu chuẩn quốc gia TCVN ISO 9001\u00a0: \u00a02015", "TCVN ISO 9001:2015|Tiêu chuẩn|")]
    public void Reads_designations_of_standards(string text, params string[] expected) => CitationShow.Check(text, expected);
}
