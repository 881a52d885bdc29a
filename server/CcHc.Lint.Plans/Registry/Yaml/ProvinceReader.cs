using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>Reads entries of the section "provinces".</summary>
internal static class ProvinceReader
{
    private static readonly (string, string)[] TypeWords = [("tỉnh", "tỉnh"), ("thành phố", "thành phố")];

    public static Province Read(YamlEntryReader entry)
    {
        var province = new Province
        {
            Name = entry.RequiredText("name"),
            Aliases = entry.Texts("aliases"),
            Types = entry.Node("type_history") is null
                ? [new ProvinceType(entry.Choice("type", TypeWords, required: true), null, null, null)]
                : entry.Entries("type_history", ReadType),
            ValidFrom = entry.Date("valid_from"),
            ValidTo = entry.Date("valid_to"),
            Successor = entry.Text("successor"),
            FormedFrom = entry.Texts("formed_from"),
            Sources = entry.Texts("sources"),
            Confidence = entry.Choice("confidence", InstrumentReader.Confidences, required: true),
        };
        if (province.Types.Count == 0)
            entry.Error(entry.Node("type_history"), "type_history", "Cần ít nhất một giai đoạn.", "At least one span is needed.");
        if (province.ValidTo is not null && province.Successor is null)
            entry.Error(null, "successor", "Đơn vị đã kết thúc phải có đơn vị kế thừa.", "A province that ended needs a successor.");
        return province;
    }

    private static ProvinceType ReadType(YamlEntryReader entry)
    {
        var type = new ProvinceType(entry.Choice("type", TypeWords, required: true), entry.Date("from"), entry.Date("to"), entry.Text("instrument"));
        entry.Finish();
        return type;
    }
}
