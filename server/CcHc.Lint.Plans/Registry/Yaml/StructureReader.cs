using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>Reads programmes, areas, chapters, columns and leads.</summary>
internal static class StructureReader
{
    private static readonly (string, string)[] Levels = [("mandatory", "mandatory"), ("expected", "expected"), ("optional", "optional")];

    public static Programme ReadProgramme(YamlEntryReader entry)
    {
        var years = entry.Nested("plan_years");
        if (years is null) entry.Error(null, "plan_years", "Thiếu trường bắt buộc: {from: năm, to: năm}.", "Required field is missing: {from: year, to: year}.");
        var programme = new Programme(
            entry.RequiredText("id"),
            entry.RequiredText("period"),
            years?.Year("from") ?? 0,
            years?.Year("to") ?? 0,
            entry.RequiredText("instrument"),
            entry.Date("date"),
            entry.Entries("areas", ReadProgrammeArea))
        {
            Companions = entry.Texts("companions"),
            Note = entry.Text("note"),
            Sources = entry.Texts("sources"),
            Confidence = entry.Choice("confidence", InstrumentReader.Confidences, required: true),
        };
        years?.Finish();
        if (programme.FromYear > programme.ToYear)
            entry.Error(entry.Node("plan_years"), "plan_years", "Năm đầu sau năm cuối.", "The first year is later than the last.");
        return programme;
    }

    public static ReformArea ReadArea(YamlEntryReader entry) =>
        new(entry.RequiredText("id"), entry.RequiredText("name"), entry.Texts("headings"), entry.Texts("counterparts"))
        {
            TitleWords = entry.Texts("title_words"),
            Sources = entry.Texts("sources"),
            Confidence = entry.Choice("confidence", InstrumentReader.Confidences, required: true),
        };

    public static PlanChapter ReadChapter(YamlEntryReader entry) =>
        new(
            entry.RequiredText("id"),
            entry.RequiredText("name"),
            entry.Choice("level", Levels, required: true),
            entry.RequiredText("basis_vi"),
            entry.RequiredText("basis_en"),
            entry.Texts("headings"),
            entry.Texts("inside_words"),
            entry.Texts("inside_chapters"),
            entry.Texts("alternatives"))
        {
            Note = entry.Text("note"),
            Sources = entry.Texts("sources"),
            Confidence = entry.Choice("confidence", InstrumentReader.Confidences, required: true),
        };

    public static AnnexColumn ReadColumn(YamlEntryReader entry) =>
        new(entry.RequiredText("id"), entry.Flag("required"), entry.Texts("headers"));

    public static LeadByArea ReadLead(YamlEntryReader entry) =>
        new(
            entry.RequiredText("subject"),
            entry.Texts("before"),
            entry.Texts("after"),
            entry.Choice("confidence", InstrumentReader.Confidences, required: true));

    private static ProgrammeArea ReadProgrammeArea(YamlEntryReader entry)
    {
        var area = new ProgrammeArea(entry.RequiredText("id"), entry.RequiredText("name"), entry.Text("provincial_name"));
        entry.Finish();
        return area;
    }
}
