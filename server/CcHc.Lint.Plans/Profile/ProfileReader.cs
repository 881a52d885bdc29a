using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Reads what a document is: its kind, title, year, issuer, own number and date, and the day to judge it on.</summary>
internal sealed class ProfileReader(RegistryData registry)
{
    private const int HeadBlocks = 40;
    private const int OpeningLines = 12;

    /// <param name="givenAsOf">Day given by the caller, or null.</param>
    /// <param name="today">Used only where nothing else says a day.</param>
    public PlanDocument Read(Document document, List<RawCitation> citations, DateOnly? givenAsOf, DateOnly today, FactPlaces places)
    {
        var lines = ProfileLine.Of(document, 0, document.Blocks.Count);
        var head = lines.TakeWhile(line => line.BlockIndex < HeadBlocks).ToList();
        var own = OwnCitation(citations);
        // What the citations know as the document's own goes before.
        var (printed, printedAt) = OwnNumber(head);
        var number = printed is null || own is not null && !citations.Any(citation => citation.IsSelf && citation.Symbol == printed) ? own?.Symbol : printed;
        var (kind, titleAt, isEnclosed) = KindReader.Read(document, lines, number, number is not null && number == printed ? printedAt : -1);
        var titleLines = titleAt >= 0 ? TitleReader.Read(document, lines, titleAt) : [];
        var title = titleLines.Count > 0 ? string.Join(' ', titleLines.Select(line => line.Words)) : TitleReader.SubjectOf(head);
        var year = YearOf(kind, title, lines, titleAt);
        var dateLine = DateLineIn(head);
        var named = PlaceReader.Read(titleLines, registry.Provinces) ?? UnnamedCommittee.PlaceOf(head, dateLine, registry.Provinces) ?? PlaceReader.Read(head, registry.Provinces);
        var (issuer, place) = IssuerReader.Read(title, head, named, number, registry.Agencies);
        var date = dateLine?.Date ?? own?.Date;
        var (asOf, source) = AsOf(givenAsOf, date, dateLine ?? OwnIncompleteDate(lines), year is { } titled ? TurnOf(titled, kind) : null, citations, today);
        var profile = new PlanDocument(kind, title, year, issuer, place, number, date, asOf, source, PeriodOf(kind, title, year, date ?? dateLine?.Latest, citations, today))
        {
            HasPrintedHead = head.Any(line => line.StartsWith("cộng hòa xã hội chủ nghĩa việt nam") || line.StartsWith("độc lập - tự do")) || dateLine is not null,
            IsEnclosed = isEnclosed,
        };
        if (titleLines.Count > 0) places.Add(profile, FactPart.Title, Joined(titleLines));
        return profile;
    }

    // "Sông Thao, ngày" / "10 tháng 12 năm 2013": a narrow head wraps the line.
    private static DateLine.Reading? DateLineIn(List<ProfileLine> head)
    {
        for (var i = 0; i < head.Count; i++)
        {
            if (DateLine.Read(head[i].Folded) is { } reading) return reading;
            if (i + 1 < head.Count && DateLine.Read($"{head[i].Folded} {head[i + 1].Folded}") is { Date: not null } wrapped) return wrapped;
        }

        return null;
    }

    private static MappedText Joined(List<ProfileLine> lines)
    {
        var joined = new MappedText.Builder();
        foreach (var line in lines)
        {
            if (joined.Length > 0) joined.AppendReplacement(" ", new TextSpan(joined.SourceEnd, line.Text.SourceSpan.Start));
            joined.Append(line.Text);
        }

        return joined.Build();
    }

    private static int? YearOf(PlanDocumentKind kind, string? title, List<ProfileLine> lines, int titleAt)
    {
        if (title is not null && (TitleYear.Read(title) ?? TitleYear.ReadBare(title)) is { } stated) return stated;
        if (titleAt < 0 || title is not null && TitleYear.ReadPeriodStart(title) is not null || kind is PlanDocumentKind.Other) return null;
        // "UBND tỉnh ban hành Kế hoạch … năm 2019 như sau:"; a legal basis has years of its own.
        foreach (var line in lines.Skip(titleAt + 1).Take(OpeningLines))
        {
            var at = line.Folded.AsSpan().LastIndexOf("ban hành");
            if (at < 0 || line.StartsWith("căn cứ") || !line.Folded.AsSpan(at).Contains("kế hoạch", StringComparison.Ordinal)) continue;
            if (TitleYear.Read(line.Folded[at..]) is { } opened) return opened;
        }

        return null;
    }

    /// <summary>The period of the plan's year; where no year is stated, of the years that title, date or newest citation speak of.</summary>
    private string? PeriodOf(PlanDocumentKind kind, string? title, int? year, DateOnly? date, List<RawCitation> citations, DateOnly today)
    {
        var known = year ?? (title is null ? null : TitleYear.ReadPeriodStart(title));
        // A plan that is issued at the end of a year is for the next one.
        known ??= date is { } day ? day.Year + (kind == PlanDocumentKind.Plan && day.Month >= 11 ? 1 : 0) : null;
        known ??= NewestUntil(today, citations)?.Year;
        return known is { } found ? registry.Structure.ProgrammeFor(found)?.Period : null;
    }

    /// <summary>"(Kèm theo Kế hoạch số     /KH-UBND ngày    tháng 12 năm 2021 …)".</summary>
    private static DateLine.Reading? OwnIncompleteDate(List<ProfileLine> lines)
    {
        foreach (var line in lines)
        {
            if (!line.StartsWith("(kèm theo ") && !line.StartsWith("(ban hành kèm theo ")) continue;
            var at = line.Folded.IndexOf("ngày", StringComparison.Ordinal);
            if (at < 0) continue;
            var end = line.Folded.IndexOf(" của ", at, StringComparison.Ordinal);
            if (DateLine.Read((end < 0 ? line.Folded[at..] : line.Folded[at..end]).TrimEnd(')', ' ')) is { Date: null } reading) return reading;
        }

        return null;
    }

    /// <summary>How the document names itself: "(Kèm theo Kế hoạch số … ngày …)".</summary>
    private static RawCitation? OwnCitation(List<RawCitation> citations) =>
        citations.FirstOrDefault(citation => citation is { IsSelf: true, Date: not null }) ?? citations.FirstOrDefault(citation => citation.IsSelf);

    /// <summary>The number that is printed in the head and the index of its line; null and -1 where there is none.</summary>
    private static (string? Symbol, int At) OwnNumber(List<ProfileLine> head)
    {
        ProfileLine? before = null;
        foreach (var line in ProfileLine.WithoutBases(head))
        {
            var goesOn = before is not null && before.BlockIndex == line.BlockIndex && char.IsLower(line.Words[0]) && TypeWords.EndingAt(before.Folded, before.Folded.Length) is not null;
            before = line;
            // "Tiếp tục thực hiện Nghị quyết" / "số 76/NQ-CP" is a sentence that is wrapped.
            if (goesOn || !DateScanner.StartsWithWord(line.Folded, 0, "số")) continue;
            var at = 2;
            while (at < line.Words.Length && line.Words[at] is ':' or ' ') at++;
            if (at < line.Words.Length && char.IsAsciiDigit(line.Words[at]) && SymbolScanner.At(line.Words, at) is { } match && EndsNumberLine(line, match.End)) return (match.Symbol, head.IndexOf(line));
        }

        return (null, -1);
    }

    /// <summary>The line ends, or place and date stand beside the number, as in a scanned head of two columns.</summary>
    private static bool EndsNumberLine(ProfileLine line, int end) =>
        end >= line.Words.Length - 2 || line.Folded.Length == line.Words.Length && DateLine.Read(line.Folded[end..].TrimStart()) is not null;

    /// <summary>
    /// A yearly plan is issued by the end of the year before: what ends on that day was still its basis. A letter that
    /// names a year is written in it.
    /// </summary>
    private static DateOnly TurnOf(int year, PlanDocumentKind kind) =>
        kind is PlanDocumentKind.Plan or PlanDocumentKind.Decision ? new DateOnly(year - 1, 12, 31) : new DateOnly(year, 1, 1);

    private static (DateOnly, AsOfSource) AsOf(
        DateOnly? given, DateOnly? own, DateLine.Reading? dateLine, DateOnly? titled, List<RawCitation> citations, DateOnly today)
    {
        if (given is { } asked) return (asked, AsOfSource.Given);
        if (own is { } date) return (date, AsOfSource.OwnDate);
        if (dateLine is null && titled is null) return (today, AsOfSource.Today);
        var (asOf, source) = dateLine is not null ? (dateLine.Latest, AsOfSource.IncompleteDate) : (titled!.Value, AsOfSource.TitleYear);
        // A document cannot be older than what it cites; a mistyped far date must not carry the day away.
        var newest = NewestUntil(new DateOnly(Math.Min(asOf.Year + 1, DateOnly.MaxValue.Year), 12, 31), citations);
        return newest is { } later && later > asOf ? (later, AsOfSource.NewestCitedDate) : (asOf, source);
    }

    // Not Max, which is compiled for nullable days at every start.
    private static DateOnly? NewestUntil(DateOnly last, List<RawCitation> citations)
    {
        DateOnly? newest = null;
        foreach (var citation in citations)
        {
            if (citation.Date is { } cited && cited <= last && !(cited <= newest)) newest = cited;
        }

        return newest;
    }
}
