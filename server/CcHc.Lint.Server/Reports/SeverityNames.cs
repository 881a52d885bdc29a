using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Severities as people read them.</summary>
internal static class SeverityNames
{
    public static string Of(Severity severity, string language) => (severity switch
    {
        Severity.Error => new LocalizedText("Lỗi", "Error"),
        Severity.Warning => new LocalizedText("Cảnh báo", "Warning"),
        _ => new LocalizedText("Gợi ý", "Info"),
    }).In(language);
}
