using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Server.Lookups;

/// <summary>Writes entries of the registry for people.</summary>
internal sealed class LookupText(TextWriter writer, RegistryData registry, DateOnly asOf, string language)
{
    public void Write(IReadOnlyList<Instrument> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0) writer.WriteLine();
            Write(found[i]);
        }

        if (asOf <= registry.KnownUntil) return;
        writer.WriteLine();
        writer.WriteLine(Say(
            $"Lưu ý: danh mục chỉ được cập nhật đến {Day(registry.KnownUntil)}; thay đổi sau ngày đó chưa được biết.",
            $"Note: the registry was kept until {Day(registry.KnownUntil)}; later changes are not known."));
    }

    private void Write(Instrument entry)
    {
        writer.WriteLine($"{entry.Kind} {entry.Symbol}");
        Line("Trích yếu", "Title", entry.Title);
        Line("Cơ quan ban hành", "Issuer", entry.Issuer);
        Line("Ngày ban hành", "Issued", Day(entry.Issued));
        Line("Có hiệu lực từ", "In force from", Day(entry.Effective));
        Line("Hết hiệu lực từ", "Expired on", Day(entry.Expired));
        Line("Giai đoạn", "Period", LookupMaker.PeriodOf(entry));
        Line($"Vào ngày {Day(asOf)}", $"On {Day(asOf)}", StatusOf(entry));
        if (registry.Instruments.CurrentSuccessor(entry, asOf) is { } current) Line("Hiện dùng", "Use now", NameOf(current));
        Relations("Được thay thế bởi", "Superseded by", entry.SupersededBy);
        Relations("Thay thế", "Supersedes", entry.Supersedes);
        Relations("Được sửa đổi bởi", "Amended by", entry.AmendedBy);
        Relations("Được thay thế một phần bởi", "Partly superseded by", entry.PartlySupersededBy);
        Line("Ghi chú", "Note", entry.Note);
        Line("Độ tin cậy", "Confidence", RegistryWords.Of(entry.Confidence).In(language));
        foreach (var source in entry.Sources) Line("Nguồn", "Source", source);
    }

    private string StatusOf(Instrument entry)
    {
        var status = registry.Instruments.StatusOn(entry, asOf);
        var since = status.Since is { } day ? Say($" từ {Day(day)}", $" since {Day(day)}") : "";
        var by = status.By is { } other ? Say($", bởi {NameOf(other)}", $", by {NameOf(other)}") : "";
        var doubt = status.Confidence == Confidence.Verified ? "" : $" ({RegistryWords.Of(status.Confidence).In(language)})";
        return $"{RegistryWords.Of(status.Status).In(language)}{since}{by}{doubt}";
    }

    private string NameOf(Instrument entry) =>
        entry.Issued is { } day ? $"{entry.Kind} {entry.Symbol} ({Day(day)})" : $"{entry.Kind} {entry.Symbol}";

    private void Relations(string vi, string en, IReadOnlyList<InstrumentRelation> relations)
    {
        foreach (var relation in relations)
        {
            var known = relation.Identity is { } identity ? registry.Instruments.ByIdentity(identity) : null;
            var doubt = relation.Confidence == Confidence.Verified ? "" : $" ({RegistryWords.Of(relation.Confidence).In(language)})";
            Line(vi, en, (known is null ? relation.Symbol : NameOf(known)) + doubt);
        }
    }

    private void Line(string vi, string en, string? value)
    {
        if (!string.IsNullOrEmpty(value)) writer.WriteLine($"  {Say(vi, en)}: {value}");
    }

    private string Day(DateOnly? day) => day is { } known ? language == "en" ? DateText.Iso(known) : DateText.Vi(known) : "";

    private string Say(string vi, string en) => new LocalizedText(vi, en).In(language);
}
