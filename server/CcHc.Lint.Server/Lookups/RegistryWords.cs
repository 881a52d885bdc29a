using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Server.Lookups;

/// <summary>How people read the registry's terms.</summary>
internal static class RegistryWords
{
    public static LocalizedText Of(InstrumentStatus status) => status switch
    {
        InstrumentStatus.InForce => new("còn hiệu lực", "in force"),
        InstrumentStatus.Superseded => new("đã bị thay thế", "superseded"),
        InstrumentStatus.Expired => new("hết hiệu lực", "expired"),
        InstrumentStatus.PeriodOver => new("giai đoạn của chương trình đã kết thúc", "its programme has ended"),
        InstrumentStatus.Amended => new("còn hiệu lực, đã được sửa đổi", "in force, amended"),
        InstrumentStatus.NotYet => new("chưa có hiệu lực", "not yet in force"),
        _ => new("chưa rõ", "unknown"),
    };

    public static LocalizedText Of(Confidence confidence) => confidence switch
    {
        Confidence.Verified => new("đã kiểm chứng", "verified"),
        Confidence.Likely => new("có khả năng đúng, chưa kiểm chứng đủ", "likely, not fully verified"),
        _ => new("chưa kiểm chứng", "not verified"),
    };
}
