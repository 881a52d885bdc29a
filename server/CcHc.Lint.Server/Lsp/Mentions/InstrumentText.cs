using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Server.Lookups;

namespace CcHc.Lint.Server.Lsp.Mentions;

/// <summary>Writes entries of the registry: as a plan cites them, and for a reader who points at one.</summary>
internal static class InstrumentText
{
    /// <summary>"Nghị quyết số 76/NQ-CP": how a sentence names it.</summary>
    public static string Name(Instrument instrument) =>
        instrument.Kind == "Tiêu chuẩn" ? instrument.Symbol
        : IsLaw(instrument) ? $"{instrument.Title} số {instrument.Symbol}"
        : $"{instrument.Kind} số {instrument.Symbol}";

    /// <summary>The full form of a first citation: name, date, issuer and subject (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
    public static string FullForm(Instrument instrument)
    {
        if (instrument.Kind == "Tiêu chuẩn") return instrument.Symbol;
        var dated = instrument.Issued is { } issued ? $"{Name(instrument)} ngày {DateText.Vi(issued)}" : Name(instrument);
        return IsLaw(instrument) ? dated : $"{dated} của {instrument.Issuer} {Subject(instrument.Title)}";
    }

    /// <summary>Markdown with title, dates, status on a day, successor and source.</summary>
    public static string Describe(Instrument instrument, InstrumentRegistry registry, DateOnly asOf, string language)
    {
        string Say(string vi, string en) => new LocalizedText(vi, en).In(language);
        string Day(DateOnly day) => language == "en" ? DateText.Iso(day) : DateText.Vi(day);
        var status = registry.StatusOn(instrument, asOf);
        var text = new StringBuilder($"**{Name(instrument)}**\n\n{instrument.Title}\n\n");
        void Line(string vi, string en, string value) => text.Append($"- {Say(vi, en)}: {value}\n");
        Line("Cơ quan ban hành", "Issuer", instrument.Issuer);
        if (instrument.Issued is { } issued) Line("Ngày ban hành", "Issued", Day(issued));
        if (instrument.Effective is { } effective) Line("Có hiệu lực từ", "In force from", Day(effective));
        if (instrument.Expired is { } expired) Line("Hết hiệu lực từ", "Expired on", Day(expired));
        if (LookupMaker.PeriodOf(instrument) is { } period) Line("Giai đoạn", "Period", period);
        var since = status.Since is { } day ? Say($" từ {Day(day)}", $" since {Day(day)}") : "";
        var by = status.By is { } other ? Say($", bởi {Name(other)}", $", by {Name(other)}") : "";
        Line($"Vào ngày {Day(asOf)}", $"On {Day(asOf)}", $"**{RegistryWords.Of(status.Status).In(language)}**{since}{by}");
        if (status.Confidence != Confidence.Verified) Line("Độ tin cậy", "Confidence", RegistryWords.Of(status.Confidence).In(language));
        if (registry.CurrentSuccessor(instrument, asOf) is { } current) Line("Hiện dùng", "Use now", FullForm(current));
        foreach (var source in instrument.Sources) Line("Nguồn", "Source", source);
        return text.ToString();
    }

    private static bool IsLaw(Instrument instrument) => instrument.Kind is "Luật" or "Bộ luật" or "Pháp lệnh" or "Hiến pháp";

    /// <summary>The title as it goes on in a sentence: "Ban hành Chương trình …" begins small there.</summary>
    private static string Subject(string title) => title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) && IsVerb(title)
        ? char.ToLowerInvariant(title[0]) + title[1..]
        : title;

    private static bool IsVerb(string title)
    {
        string[] openings = ["Ban hành ", "Về ", "Phê duyệt ", "Quy định ", "Sửa đổi", "Hướng dẫn ", "Đẩy mạnh ", "Tăng cường ", "Công bố ", "Một số "];
        return openings.Any(opening => title.StartsWith(opening, StringComparison.Ordinal));
    }
}
