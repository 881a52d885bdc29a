using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Plans.Profile;

namespace CcHc.Lint.Plans.Layout;

/// <summary>Finds the components of the head: quốc hiệu, tiêu ngữ, issuer, number, place and date, type and subject.</summary>
internal static class HeadComponents
{
    private const int HeadLines = 24;
    private const int LongestIssuer = 80;
    private const int MottoReach = 4;

    // A line that begins so goes on with the name above it.
    private static readonly string[] Continuations = ["tỉnh ", "thành phố ", "tp ", "tp. ", "huyện ", "quận ", "thị xã ", "xã ", "phường ", "thị trấn ", "đặc khu ", "và "];

    /// <returns>Index of the first line behind the head; null where the text has none.</returns>
    public static int? Read(List<SetLine> lines, PlanDocument profile, FactPlaces places, ComponentList components)
    {
        var end = Math.Min(HeadLines, lines.Count);
        var nationalName = lines.FindIndex(0, end, line => line.StartsWith("cộng hòa xã hội chủ nghĩa"));
        if (nationalName < 0) return null;
        var number = lines.FindIndex(0, end, IsNumberLine);
        var date = lines.FindIndex(0, end, line => DateLine.Read(line.Folded) is not null);
        if (number < 0 && date < 0) return null;
        components.Add(LayoutComponentKind.NationalName, lines[nationalName], isPlacedByTable: true);
        // Set beside the issuer by tabs, it has the issuer's second line before it.
        var motto = lines.FindIndex(nationalName, Math.Min(MottoReach, end - nationalName), line => line.StartsWith("độc lập"));
        if (motto >= 0) components.Add(LayoutComponentKind.Motto, lines[motto], isPlacedByTable: true);
        if (number >= 0) components.Add(LayoutComponentKind.NumberLine, lines[number], isPlacedByTable: true);
        if (date >= 0) components.Add(LayoutComponentKind.DateLine, lines[date], isPlacedByTable: true);
        var titles = TitleLines(lines, profile, places);
        var type = lines.FindIndex(0, end, line => line.IsCapitals && KindReader.IsBareType(line.Folded));
        // Title lines may lie far down, where a decision encloses the plan.
        var headEnd = type >= 0 ? type : titles.Count > 0 && titles[0] < end ? titles[0] : Math.Max(Math.Max(nationalName, motto), Math.Max(number, date)) + 1;
        ReadIssuer(lines, headEnd, nationalName, number, components);
        ReadDispatchSubject(lines, headEnd, components);
        if (type >= 0) components.Add(LayoutComponentKind.TypeName, lines[type]);
        if (type < 0 || titles.Count == 0 || titles[0] != type + 1) return Math.Max(type + 1, headEnd);
        var behind = type + 1;
        for (var i = 0; i < titles.Count && titles[i] == behind && IsSubject(lines[behind], components); i++, behind++) components.Add(LayoutComponentKind.Subject, lines[behind]);
        return behind;
    }

    /// <summary>True unless the line is the first sentence of the text, which a reader of words alone may take for the subject.</summary>
    private static bool IsSubject(SetLine line, ComponentList components) =>
        line.Words[^1] is not ('.' or ';' or ':' or ',') && (line.Paragraph.Alignment == TextAlignment.Center || components.IsBold(line));

    /// <summary>"Số: 12/KH-UBND", also with the number left blank.</summary>
    private static bool IsNumberLine(SetLine line) =>
        line.StartsWith("số") && line.Words.Length < 60 && (line.Folded.StartsWith("số:", StringComparison.Ordinal) || line.Folded.StartsWith("số ", StringComparison.Ordinal))
        && line.Words.Contains('/', StringComparison.Ordinal) && !line.Folded.Contains("ngày", StringComparison.Ordinal);

    /// <summary>Indices of the lines that the title stands on.</summary>
    private static List<int> TitleLines(List<SetLine> lines, PlanDocument profile, FactPlaces places)
    {
        var found = new List<int>();
        if (places.TextOf(profile, FactPart.Title) is not { IsEmpty: false } title) return found;
        var span = title.SourceSpan;
        for (var i = 0; i < lines.Count && lines[i].Span.Start < span.End; i++)
        {
            if (lines[i].Span.Start >= span.Start && !KindReader.IsBareType(lines[i].Folded)) found.Add(i);
        }

        return found;
    }

    private static void ReadIssuer(List<SetLine> lines, int headEnd, int nationalName, int number, ComponentList components)
    {
        // The left block stands before the right one in a table, and line by line beside it otherwise.
        var issuer = new List<SetLine>();
        for (var i = 0; i < headEnd && (number < 0 || i < number || i < nationalName); i++)
        {
            var line = lines[i];
            if (!components.Holds(line) && line.IsCapitals && line.Words.Length < LongestIssuer && !IsDraftMark(line)) issuer.Add(line);
        }

        if (issuer.Count == 0) return;
        var names = 1;
        for (var i = 1; i < issuer.Count; i++)
        {
            if (!Array.Exists(Continuations, issuer[i].StartsWith)) names++;
        }

        // Two names are superior and issuer; of more lines it cannot be told which goes on with which.
        if (names == 2 && issuer.Count == 2) components.Add(LayoutComponentKind.SuperiorBody, issuer[0], isPlacedByTable: true);
        if (names == 1) issuer.ForEach(line => components.Add(LayoutComponentKind.IssuingBody, line, isPlacedByTable: true));
        else components.Add(LayoutComponentKind.IssuingBody, issuer[^1], isPlacedByTable: true);
    }

    private static bool IsDraftMark(SetLine line) =>
        line.StartsWith("dự thảo") || line.StartsWith("khẩn") || line.StartsWith("thượng khẩn") || line.StartsWith("hỏa tốc") || line.StartsWith("mật") || line.StartsWith("tối mật");

    private static void ReadDispatchSubject(List<SetLine> lines, int headEnd, ComponentList components)
    {
        for (var i = 0; i < Math.Min(headEnd + 2, lines.Count); i++)
        {
            if (lines[i].StartsWith("v/v")) components.Add(LayoutComponentKind.DispatchSubject, lines[i], isPlacedByTable: true);
        }
    }
}
