using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Tells what kind of document it is by its title line, its addressee and its symbol.</summary>
internal static class KindReader
{
    private const int HeadBlocks = 40;
    private const int FewestSubjectWords = 4;

    private static readonly string[] OtherTitles =
    [
        "báo cáo", "tờ trình", "chỉ thị", "nghị quyết", "thông báo", "hướng dẫn", "quy chế", "quy định", "đề án", "chương trình", "công điện", "phương án",
        "kết luận", "giấy mời", "biên bản", "thông tư", "nghị định", "luật", "đề cương",
    ];

    /// <param name="Kind">What the document is.</param>
    /// <param name="TitleAt">Index of the line with its type ("KẾ HOẠCH"), or -1.</param>
    /// <param name="IsEnclosed">True where a decision encloses a plan.</param>
    public sealed record Reading(PlanDocumentKind Kind, int TitleAt, bool IsEnclosed);

    /// <param name="lines">Lines of the whole document.</param>
    /// <param name="symbol">The document's own symbol, or null.</param>
    /// <param name="numberAt">Index of the line that prints the symbol, or -1.</param>
    public static Reading Read(Document document, List<ProfileLine> lines, string? symbol, int numberAt)
    {
        var headEnd = lines.FindIndex(line => line.BlockIndex >= HeadBlocks);
        var head = headEnd < 0 ? lines.Count : headEnd;
        var planAt = lines.FindIndex(line => IsPlanTitle(line, document.Blocks[line.BlockIndex]));
        var decisionAt = lines.FindIndex(0, head, line => IsTitle(line, document.Blocks[line.BlockIndex], "quyết định"));
        var otherAt = lines.FindIndex(0, head, line => IsOtherTitle(line, document.Blocks[line.BlockIndex]));
        if (decisionAt >= 0 && IsFirst(decisionAt, otherAt) && HasArticles(document, lines))
            return planAt > decisionAt ? new Reading(PlanDocumentKind.Plan, planAt, true) : new Reading(PlanDocumentKind.Decision, decisionAt, false);
        if (otherAt >= 0 && IsFirst(otherAt, planAt)) return new Reading(PlanDocumentKind.Other, otherAt, false);
        var addresseeAt = lines.FindIndex(0, head, line => line.StartsWith("kính gửi"));
        if (addresseeAt >= 0 && IsFirst(addresseeAt, planAt)) return new Reading(PlanDocumentKind.Dispatch, -1, false);
        if (planAt >= 0) return new Reading(PlanDocumentKind.Plan, planAt, false);
        var hasSubject = lines.FindIndex(0, head, line => line.StartsWith("v/v")) >= 0;
        if (!hasSubject && numberAt >= 0 && symbol is not null && IsPlanSymbol(symbol) && SubjectBelow(document, lines, numberAt, head) is >= 0 and var subjectAt)
            return new Reading(PlanDocumentKind.Plan, subjectAt, false);
        return new Reading(hasSubject || symbol is not null && IsDispatchSymbol(symbol) ? PlanDocumentKind.Dispatch : PlanDocumentKind.Other, -1, false);
    }

    /// <summary>True for a line that is a document's type and nothing else ("QUYẾT ĐỊNH:"): the subject stands below.</summary>
    public static bool IsBareType(string folded)
    {
        var bare = folded.TrimEnd(':');
        return bare is "kế hoạch" or "quyết định" || Array.Exists(OtherTitles, other => bare == other);
    }

    private static bool IsFirst(int at, int other) => other < 0 || at < other;

    private static bool HasArticles(Document document, List<ProfileLine> lines) =>
        document.Blocks.Any(block => block.Marker?.Kind == MarkerKind.Article) || lines.Exists(line => line.StartsWith("điều 1"));

    /// <summary>"KẾ HOẠCH" on a line of its own, or a title in capitals, in bold or marked as a heading that begins with it.</summary>
    private static bool IsPlanTitle(ProfileLine line, Block block) =>
        IsTitle(line, block, "kế hoạch") && !line.Folded.Contains("triển khai các nhiệm vụ", StringComparison.Ordinal);

    private static bool IsOtherTitle(ProfileLine line, Block block) => Array.Exists(OtherTitles, other => IsTitle(line, block, other));

    private static bool IsTitle(ProfileLine line, Block block, string type)
    {
        if (!line.StartsWith(type) || line.Words.Length > 200) return false;
        var bare = line.Folded.TrimEnd(':').Length == type.Length;
        if (!bare && (block.Table is not null || block.Marker is not null || line.Folded[type.Length] is not (' ' or ':'))) return false;
        if (CapitalLine.Is(line.Words)) return block.Marker is null;
        if (block.Marker is null && !block.HasBullet && OpensSubject(line.Words, type.Length)) return true;
        // Bold words may open a sentence; a title ends without a full stop.
        return block.Table is null && block.Marker is null && !block.HasBullet && (block.HeadingLevel > 0 || block.BoldPrefix > 0 && (bare || block.IsBold)) && !line.Words.EndsWith('.');
    }

    /// <summary>The type in capitals and its subject in one paragraph: "KẾ HOẠCH Cải cách hành chính năm 2022".</summary>
    private static bool OpensSubject(string words, int typeLength)
    {
        if (words.Length <= typeLength || !CapitalLine.Is(words[..typeLength]) || words[^1] is '.' or ',' or ';' or ':') return false;
        var subject = words.AsSpan(typeLength).TrimStart(" :");
        return subject.Length > 0 && Characters.IsUpper(subject[0]);
    }

    /// <summary>The subject in capitals that stands first below the number, where the line with the type is missing; -1 where something else stands there.</summary>
    private static int SubjectBelow(Document document, List<ProfileLine> lines, int numberAt, int end)
    {
        for (var i = numberAt + 1; i < end; i++)
        {
            var block = document.Blocks[lines[i].BlockIndex];
            if (block.Table is not null || IsOfPrintedHead(lines, i)) continue;
            return block.Marker is null && CapitalLine.Is(lines[i].Words) ? i : -1;
        }

        return -1;
    }

    /// <summary>The motto, place and date, rules and marks ("DỰ THẢO") that stand below or beside the number.</summary>
    private static bool IsOfPrintedHead(List<ProfileLine> lines, int at)
    {
        var line = lines[at];
        if (line.StartsWith("cộng hòa xã hội") || line.StartsWith("độc lập") || line.StartsWith("ủy ban nhân dân") || !Characters.HasLetter(line.Folded)) return true;
        if (DateLine.Read(line.Folded) is not null || at + 1 < lines.Count && DateLine.Read($"{line.Folded} {lines[at + 1].Folded}") is not null) return true;
        return CapitalLine.Is(line.Words) && line.Folded.Count(c => c == ' ') < FewestSubjectWords - 1;
    }

    private static bool IsPlanSymbol(string symbol) => symbol.AsSpan(symbol.LastIndexOf('/') + 1).StartsWith("KH-", StringComparison.Ordinal);

    /// <summary>Behind the number a công văn names the issuer and the unit that wrote it ("812/UBND-NC"), no type ("12/KH-UBND").</summary>
    private static bool IsDispatchSymbol(string symbol)
    {
        var slash = symbol.LastIndexOf('/');
        var rest = symbol[(slash + 1)..];
        return slash > 0 && (rest.StartsWith("UBND-", StringComparison.Ordinal) || rest.StartsWith("VP-", StringComparison.Ordinal) || rest.StartsWith("VPUBND-", StringComparison.Ordinal)
            || rest.StartsWith("SNV-", StringComparison.Ordinal));
    }
}
