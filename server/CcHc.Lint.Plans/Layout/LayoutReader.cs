using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;

namespace CcHc.Lint.Plans.Layout;

/// <summary>
/// Reads how an administrative document is set: its pages, its components, its running text. Components are known by
/// their words and their place (Nghị định 30/2020/NĐ-CP, Phụ lục I).
/// </summary>
internal static class LayoutReader
{
    // A page of 14 pt holds some 2,500 letters.
    private const int LettersOfTwoPages = 6_000;

    /// <summary>The facts; none for a text without a printed head, which is a part or an extract of a document.</summary>
    public static IReadOnlyList<Fact> Read(Document document, PlanDocument profile, IReadOnlyList<Section> sections, FactPlaces places)
    {
        if (document.Layout is not { } layout) return [];
        var lines = SetLine.Of(document, layout);
        var components = new ComponentList(document.Source.Text, places);
        if (HeadComponents.Read(lines, profile, places, components) is not { } behindHead) return [];
        var annex = AnnexStart(sections, places);
        var closing = ClosingComponents.Read(lines, behindHead, annex, components);
        AnnexComponents.Read(lines, annex, components);
        BodyComponents.Read(lines, behindHead, closing, sections, places, components);
        var measures = new BodyMeasures(document.Source.Text, places);
        var body = measures.Read(layout, components, behindHead < lines.Count ? lines[behindHead].Span.Start : int.MaxValue, annex, closing);
        var state = new LayoutState(0, IsSet(components, body), measures.MainFont, measures.MainSize);
        places.Add(state, FactPart.All, lines[0].Span);
        // Of what nobody has set, one thing is to be said.
        if (!state.IsSet) return [state];
        List<Fact> facts = [state, .. PagesOf(layout, annex, lines, places), body, .. components.Build()];
        facts.Add(NumberingOf(document, layout, lines, places));
        if (closing.BodyEnd is { } last && !HasTable(layout, last.Span.End, closing.Start)) facts.Add(EndOf(last, document, places));
        return facts;
    }

    /// <summary>Offset of the first annex; the end of all texts where there is none.</summary>
    private static int AnnexStart(IReadOnlyList<Section> sections, FactPlaces places)
    {
        foreach (var section in sections)
        {
            if (section.Kind == SectionKind.Annex) return places.SpanOf(section, FactPart.All).Start;
        }

        return int.MaxValue;
    }

    /// <summary>One sign of a hand at work is chance (a bold title survives a conversion); two are none.</summary>
    private static bool IsSet(ComponentList components, LayoutBody body)
    {
        var signs = 0;
        foreach (var kind in (LayoutComponentKind[])[LayoutComponentKind.NationalName, LayoutComponentKind.Motto, LayoutComponentKind.TypeName, LayoutComponentKind.IssuingBody])
        {
            if (components.Find(kind) is { IsBold: true }) signs++;
        }

        if (components.Find(LayoutComponentKind.DateLine) is { IsItalic: true }) signs++;
        foreach (var measure in body.Measures)
        {
            if (measure.Aspect == LayoutAspect.Alignment && (TextAlignment)measure.Value == TextAlignment.Justified) signs++;
            else if (measure.Aspect == LayoutAspect.FirstLine && measure.Value > 1) signs++;
            else if (measure.Aspect == LayoutAspect.Font && measure.Name == "Times New Roman") signs++;
        }

        return signs > 1;
    }

    private static IEnumerable<LayoutPage> PagesOf(DocumentLayout layout, int annex, List<SetLine> lines, FactPlaces places)
    {
        for (var i = 0; i < layout.Sections.Count; i++)
        {
            var section = layout.Sections[i];
            var page = new LayoutPage(
                i, Millimetres(section.Width), Millimetres(section.Height), Millimetres(section.Top), Millimetres(section.Bottom), Millimetres(section.Left),
                Millimetres(section.Right), section.Span.End > annex);
            var first = SetLine.IndexAt(lines, section.Span.Start);
            places.Add(page, FactPart.All, first < lines.Count && lines[first].Span.Start < section.Span.End ? lines[first].Span : section.Span);
            yield return page;
        }
    }

    private static PageNumbering NumberingOf(Document document, DocumentLayout layout, List<SetLine> lines, FactPlaces places)
    {
        PageNumber? number = null;
        foreach (var section in layout.Sections) number ??= section.Number;
        var isLong = layout.HasPageBreak || LetterCount.LettersIn(document.Source.Text) > LettersOfTwoPages;
        var numbering = new PageNumbering(
            0, isLong, number is not null, number?.IsInFooter == true, number?.Alignment, number?.HalfPoints / 2.0, layout.Sections[0].Number?.IsOnFirstPage == true);
        places.Add(numbering, FactPart.All, lines[0].Span);
        return numbering;
    }

    // What a table ends has its mark in the table or none.
    private static bool HasTable(DocumentLayout layout, int start, int end)
    {
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph.Place == LayoutPlace.Table && paragraph.Span.Start >= start && paragraph.Span.Start < end) return true;
        }

        return false;
    }

    private static LayoutEnd EndOf(SetLine last, Document document, FactPlaces places)
    {
        var words = last.Words;
        var start = words.LastIndexOf(' ') + 1;
        var bare = words.Replace(" ", "", StringComparison.Ordinal);
        var end = new LayoutEnd(0, words, bare.EndsWith("./.", StringComparison.Ordinal));
        var text = MappedText.Verbatim(document.Source.Text, last.Span.Start, last.Span.End);
        var from = Math.Max(0, text.Length - (words.Length - start));
        places.Add(end, FactPart.All, text.ToSource(from, text.Length));
        return end;
    }

    internal static double? Millimetres(int? twips) => twips is { } length ? Math.Round(length * 25.4 / 1440, 1) : null;
}
