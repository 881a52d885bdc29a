using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Reads the subject of a document: the lines below its type, or the type line itself where it goes on.</summary>
internal static class TitleReader
{
    private const int MostLines = 5;
    private const int LongestLine = 250;
    private const int LongestSubject = 150;
    private const int LongestPlace = 80;

    // The text begins with one of these; so may the subject ("KẾ HOẠCH / Thực hiện công tác …").
    private static readonly string[] Verbs = ["thực hiện", "tiếp tục thực hiện", "triển khai", "nhằm"];

    private static readonly string[] PlaceOpenings =
        ["trên địa bàn ", "tại ", "của ", "tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã ", "xã ", "phường ", "đặc khu ", "thị trấn "];

    private static readonly string[] Ends = ["căn cứ", "xét", "theo đề nghị", "(", "kính gửi", "ủy ban nhân dân tỉnh", "ủy ban nhân dân huyện", "ubnd tỉnh", "ubnd huyện", "ủy ban nhân dân thành phố", "chủ tịch ủy ban nhân dân", "hội đồng nhân dân tỉnh", "hội đồng nhân dân thành phố", "điều 1", "số:", "cộng hòa xã hội", "độc lập"];

    /// <param name="titleAt">Index of the line with the document's type.</param>
    public static List<ProfileLine> Read(Document document, List<ProfileLine> lines, int titleAt)
    {
        var title = new List<ProfileLine>();
        var typeBlock = lines[titleAt].BlockIndex;
        if (!KindReader.IsBareType(lines[titleAt].Folded)) title.Add(lines[titleAt]);
        for (var i = titleAt + 1; i < lines.Count && i <= titleAt + MostLines; i++)
        {
            var line = lines[i];
            var block = document.Blocks[line.BlockIndex];
            if (Starts(line, Ends) || RecipientsWords.Begin(line.Words) || block.Marker is not null || block.Table is not null) break;
            if (title.Count > 0 && (IsComplete(title) && !NamesPlace(line, block, title[^1]) || line.BlockIndex != title[^1].BlockIndex && !IsProminent(block) && line.Words.EndsWith('.'))) break;
            var isLongSubject = title.Count == 0 && IsLongSubject(lines, i);
            if (Starts(line, Verbs) && !isLongSubject && !(title.Count == 0 ? IsSubject(line, block, typeBlock) : line.BlockIndex == typeBlock)) break;
            if (title.Count > 0 && title.TrueForAll(above => CapitalLine.Is(above.Words)) && OpensText(lines, i)) break;
            if (line.Words.Length > LongestLine && !isLongSubject || !Characters.HasLetter(line.Folded)) break;
            title.Add(line);
        }

        return title;
    }

    /// <summary>"V/v …" of a công văn, wrapped lines joined; null where there is none.</summary>
    public static string? SubjectOf(List<ProfileLine> head)
    {
        var at = head.FindIndex(line => line.StartsWith("v/v") || line.StartsWith("về việc"));
        if (at < 0) return null;
        var subject = head[at].Words;
        for (var i = at + 1; i < head.Count && i <= at + 3 && head[i].BlockIndex == head[at].BlockIndex && char.IsLower(head[i].Words[0]); i++) subject += " " + head[i].Words;
        return subject;
    }

    /// <summary>
    /// True where a sentence in ordinary letters begins, below a title in capitals. A short line that ends as no sentence does goes
    /// on with the title ("Giai đoạn 2021 - 2025").
    /// </summary>
    private static bool OpensText(List<ProfileLine> lines, int at)
    {
        var first = lines[at];
        if (!Characters.IsUpper(first.Words[0]) || CapitalLine.Is(first.Words)) return false;
        // A narrow page wraps the sentence, even behind its first word.
        var length = 0;
        var end = at;
        while (end < lines.Count && lines[end].BlockIndex == first.BlockIndex && (end == at || !Starts(lines[end], Ends) && !Starts(lines[end], Verbs))) length += lines[end++].Words.Length + 1;
        return length > LongestSubject || lines[end - 1].Words[^1] is '.' or ';' or ':' or ',' or '/';
    }

    /// <summary>Below "KẾ HOẠCH" a verb opens the subject where the line looks like one, else the first sentence of the text.</summary>
    private static bool IsSubject(ProfileLine line, Block block, int typeBlock)
    {
        if (line.BlockIndex == typeBlock || IsProminent(block) || CapitalLine.Is(line.Words)) return true;
        return line.Words.Length <= LongestSubject && line.Words[^1] is not (',' or ';' or '.' or ':' or '/') && !line.Folded.Contains(" số ", StringComparison.Ordinal);
    }

    /// <summary>A subject that quotes a decree in full is longer than most first sentences; it ends without a mark, and the text opens below it.</summary>
    private static bool IsLongSubject(List<ProfileLine> lines, int at) =>
        lines[at].Words.Length > LongestSubject && at + 1 < lines.Count && char.IsLetterOrDigit(lines[at].Words[^1])
        && (Starts(lines[at + 1], Verbs) || lines[at + 1].StartsWith("căn cứ"));

    private static bool IsComplete(List<ProfileLine> title) => TitleYear.Read(string.Join(' ', title.Select(line => line.Words))) is not null || title[^1].Words.EndsWith('.');

    /// <summary>Behind its year a title may still say where: "… năm 2023" / "trên địa bàn thành phố Sông Thao".</summary>
    private static bool NamesPlace(ProfileLine line, Block block, ProfileLine above) =>
        (line.BlockIndex == above.BlockIndex || IsProminent(block)) && line.Words.Length <= LongestPlace && Starts(line, PlaceOpenings) && char.IsLetter(line.Words[^1]);

    private static bool IsProminent(Block block) => block.HeadingLevel > 0 || block.IsBold;

    private static bool Starts(ProfileLine line, string[] openings) => Array.Exists(openings, opening => line.StartsWith(opening));
}
