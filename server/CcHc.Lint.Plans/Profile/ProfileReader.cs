using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Reads what a document is: its kind, title, year, issuer, own number and date, and the day to judge it on.</summary>
internal sealed class ProfileReader(RegistryData registry)
{
    private const int HeadBlocks = 40;

    private static readonly string[] OtherTitles =
        ["báo cáo", "tờ trình", "chỉ thị", "nghị quyết", "thông báo", "hướng dẫn", "quy chế", "quy định", "đề án", "chương trình", "công điện", "phương án", "kết luận", "giấy mời", "biên bản"];

    private static readonly string[] TitleEnds = ["căn cứ", "thực hiện", "xét", "theo đề nghị", "(", "nhằm", "kính gửi", "ủy ban nhân dân tỉnh ban hành", "điều 1", "tiếp tục thực hiện"];

    /// <param name="givenAsOf">Day given by the caller, or null.</param>
    /// <param name="today">Used only where nothing else says a day.</param>
    public PlanDocument Read(Document document, IReadOnlyList<RawCitation> citations, DateOnly? givenAsOf, DateOnly today)
    {
        var lines = ProfileLine.Of(document, 0, document.Blocks.Count);
        var head = lines.TakeWhile(line => line.BlockIndex < HeadBlocks).ToList();
        var kind = KindOf(document, lines, head, out var titleAt, out var isEnclosed);
        var titleLines = titleAt >= 0 ? TitleLines(lines, titleAt) : [];
        var title = titleLines.Count > 0 ? string.Join(' ', titleLines.Select(line => line.Words)) : SubjectOf(head);
        var year = title is null ? null : YearOf(title) ?? YearOf(lines, titleAt);
        var place = PlaceReader.Read(titleLines.Concat(head), registry.Provinces);
        var own = OwnCitation(citations);
        var dateLine = head.Select(line => DateLine.Read(line.Folded)).FirstOrDefault(reading => reading is not null);
        var date = dateLine?.Date ?? own?.Date;
        var number = OwnNumber(head) ?? own?.Symbol;
        var (asOf, source) = AsOf(givenAsOf, date, dateLine, year, citations, today);
        return new PlanDocument(kind, title, year, place is { } p ? $"Ủy ban nhân dân {p.Type} {p.Name}" : null, place?.Name, number, date, asOf, source,
            year is { } y ? registry.Structure.ProgrammeFor(y)?.Period : null)
        {
            HasPrintedHead = head.Any(line => line.Folded.StartsWith("cộng hòa xã hội chủ nghĩa việt nam", StringComparison.Ordinal) || line.Folded.StartsWith("độc lập - tự do", StringComparison.Ordinal)) || dateLine is not null,
            IsEnclosed = isEnclosed,
        };
    }

    private static PlanDocumentKind KindOf(Document document, List<ProfileLine> lines, List<ProfileLine> head, out int titleAt, out bool isEnclosed)
    {
        titleAt = lines.FindIndex(line => IsPlanTitle(line, document));
        var decisionAt = head.FindIndex(line => line.Folded is "quyết định" or "quyết định:");
        var hasArticles = lines.Exists(line => line.Folded.StartsWith("điều 1", StringComparison.Ordinal)) || document.Blocks.Any(block => block.Marker?.Kind == MarkerKind.Article);
        isEnclosed = titleAt >= 0 && decisionAt >= 0 && decisionAt < titleAt && hasArticles;
        if (isEnclosed) return PlanDocumentKind.Plan;
        if (decisionAt >= 0 && hasArticles)
        {
            titleAt = decisionAt;
            return PlanDocumentKind.Decision;
        }

        if (head.Exists(line => line.Folded.StartsWith("kính gửi", StringComparison.Ordinal)) && !(titleAt >= 0 && titleAt < head.FindIndex(line => line.Folded.StartsWith("kính gửi", StringComparison.Ordinal))))
        {
            titleAt = -1;
            return PlanDocumentKind.Dispatch;
        }

        if (titleAt >= 0 && !head.Take(titleAt).Any(line => Array.Exists(OtherTitles, other => line.Folded == other))) return PlanDocumentKind.Plan;
        titleAt = head.FindIndex(line => Array.Exists(OtherTitles, other => line.Folded == other));
        return PlanDocumentKind.Other;
    }

    /// <summary>"KẾ HOẠCH" on a line of its own, or a title in capitals or bold that begins with it and names a year.</summary>
    private static bool IsPlanTitle(ProfileLine line, Document document)
    {
        if (!line.Folded.StartsWith("kế hoạch", StringComparison.Ordinal)) return false;
        if (line.Folded.Length == "kế hoạch".Length) return line.Words == "KẾ HOẠCH" || IsProminent(document.Blocks[line.BlockIndex]);
        var isCapitals = !line.Words.Any(char.IsLower);
        return (isCapitals || IsProminent(document.Blocks[line.BlockIndex]))
            && line.Words.Length < 200 && document.Blocks[line.BlockIndex].Marker is null && document.Blocks[line.BlockIndex].Table is null
            && !line.Folded.Contains("triển khai các nhiệm vụ", StringComparison.Ordinal);
    }

    private static bool IsProminent(Block block) => block.HeadingLevel > 0 || block.BoldPrefix > 0;

    private static List<ProfileLine> TitleLines(List<ProfileLine> lines, int titleAt)
    {
        var title = new List<ProfileLine>();
        // A title of one word ("KẾ HOẠCH") goes on below; one that says its subject stands alone or is wrapped.
        if (lines[titleAt].Folded is not ("kế hoạch" or "quyết định" or "quyết định:") && !Array.Exists(OtherTitles, other => lines[titleAt].Folded == other)) title.Add(lines[titleAt]);
        for (var i = titleAt + 1; i < lines.Count && i <= titleAt + 5; i++)
        {
            var line = lines[i];
            if (Array.Exists(TitleEnds, end => line.Folded.StartsWith(end, StringComparison.Ordinal))) break;
            if (title.Count > 0 && (YearOf(string.Join(' ', title.Select(part => part.Words))) is not null || line.Words.EndsWith('.'))) break;
            if (line.Words.Length > 250 || line.Folded.All(character => !char.IsLetter(character))) break;
            title.Add(line);
        }

        return title;
    }

    /// <summary>"V/v …" of a công văn, as its subject.</summary>
    private static string? SubjectOf(List<ProfileLine> head) =>
        head.Find(line => line.Folded.StartsWith("v/v", StringComparison.Ordinal) || line.Folded.StartsWith("về việc", StringComparison.Ordinal))?.Words;

    private static int? YearOf(List<ProfileLine> lines, int titleAt) => titleAt < 0 ? null
        : lines.Skip(titleAt).Take(8).Select(line => YearOf(line.Words)).FirstOrDefault(year => year is not null);

    /// <summary>The last "năm 20xx" of a title; not the years of a programme ("giai đoạn 2016-2020").</summary>
    internal static int? YearOf(string title)
    {
        var folded = Documents.Folding.VietnameseText.Fold(title);
        for (var at = folded.LastIndexOf("năm ", StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : folded.LastIndexOf("năm ", at - 1, StringComparison.Ordinal))
        {
            var from = DateScanner.SkipBlanks(folded, at + 4);
            if (from + 4 <= folded.Length && int.TryParse(folded.AsSpan(from, 4), out var year) && year is > 1990 and < 2100
                && (from + 4 == folded.Length || !char.IsAsciiDigit(folded[from + 4]))) return year;
        }

        return null;
    }

    /// <summary>How the document names itself: "(Kèm theo Kế hoạch số … ngày …)".</summary>
    private static RawCitation? OwnCitation(IReadOnlyList<RawCitation> citations) =>
        citations.FirstOrDefault(citation => citation is { IsSelf: true, Date: not null }) ?? citations.FirstOrDefault(citation => citation.IsSelf);

    private static string? OwnNumber(List<ProfileLine> head)
    {
        foreach (var line in head)
        {
            if (!DateScanner.StartsWithWord(line.Folded, 0, "số")) continue;
            var at = 2;
            while (at < line.Words.Length && line.Words[at] is ':' or ' ') at++;
            if (at < line.Words.Length && char.IsAsciiDigit(line.Words[at]) && SymbolScanner.At(line.Words, at) is { } match && match.End >= line.Words.Length - 2) return match.Symbol;
        }

        return null;
    }

    private static (DateOnly, AsOfSource) AsOf(
        DateOnly? given, DateOnly? own, DateLine.Reading? dateLine, int? year, IReadOnlyList<RawCitation> citations, DateOnly today)
    {
        if (given is { } asked) return (asked, AsOfSource.Given);
        if (own is { } date) return (date, AsOfSource.OwnDate);
        if (dateLine is null && year is null) return (today, AsOfSource.Today);
        var (asOf, source) = dateLine is not null ? (dateLine.Latest, AsOfSource.IncompleteDate) : (new DateOnly(year!.Value, 1, 1), AsOfSource.TitleYear);
        // A document cannot be older than what it cites; a mistyped far date must not carry the day away.
        var newest = citations.Where(citation => citation.Date is { } cited && cited.Year <= asOf.Year + 1).Max(citation => citation.Date);
        return newest is { } later && later > asOf ? (later, AsOfSource.NewestCitedDate) : (asOf, source);
    }
}
