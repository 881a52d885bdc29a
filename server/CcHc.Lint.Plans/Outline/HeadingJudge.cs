using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Outline;

/// <summary>Tells headings from numbered sentences by how a line looks.</summary>
internal sealed class HeadingJudge(PlanStructure structure, AgencyRegistry agencies)
{
    private const int LongestTitle = 160;
    private const int LongestRunInTitle = 120;
    private const int LongestKnownName = 60;
    private const int LongestPartName = 40;
    private const int MostTitleLines = 4;

    // Behind these a body is addressed: "Giao Sở Nội vụ:", "Giám đốc Sở Nội vụ:".
    private static readonly string[] Addresses = ["Giao ", "Đề nghị ", "Yêu cầu ", "Đối với ", "Trách nhiệm của ", "Giám đốc ", "Thủ trưởng ", "Chủ tịch "];

    // With a verb it is a sentence: "Các sở, ngành gửi báo cáo quý: …".
    private static readonly string[] Verbs = [" gửi ", " có ", " chịu ", " thực hiện", " xây dựng", " báo cáo", " tổ chức ", " phối hợp", " chủ trì", " căn cứ "];

    // What ends like this opens a list inside a sentence.
    private static readonly string[] ListOpenings = ["sau:", "sau đây:", "gồm:", "như:", "cụ thể:", "là:", "việc:"];

    /// <summary>Title and evidence of a numbered line.</summary>
    /// <param name="block">The line; its text is without number and mark-up.</param>
    /// <param name="text">The block's text, composed, with line ends kept as "\n".</param>
    public (MappedText Title, HeadingEvidence Evidence) Judge(Block block, MappedText text)
    {
        var title = FirstLine(text);
        if (block.BoldPrefix > 0 && block.BoldPrefix < block.Text.Length && RunInBold(text, BoldLength(block, text)) is { } runIn) return (runIn, HeadingEvidence.Certain);
        if (IsCapitals(BeforeBracket(title.Text))) return (title, HeadingEvidence.Certain);
        if (AddressedBody(title) is { } body) return (body, body.Length < title.Length ? HeadingEvidence.Addressed : HeadingEvidence.Certain);
        if (PartName(title.Text) is { } part) return (title.Slice(0, part), HeadingEvidence.Certain);
        var ends = title.Text.TrimEnd();
        var isSentence = ends.EndsWith('.') || ends.EndsWith(';') || ends.EndsWith(',');
        if (isSentence && !(block.HeadingLevel > 0 && ends.Length < 80)) return (title, HeadingEvidence.Clause);
        if (block.HeadingLevel > 0 || block.IsBold) return (title, HeadingEvidence.Certain);
        if (ends.EndsWith(':')) return (title, BeforeColon(ends));
        if (ends.Length > LongestTitle || ends.Contains(". ", StringComparison.Ordinal)) return (title, HeadingEvidence.Clause);
        return (title, block.HasBullet ? HeadingEvidence.Unsure : HeadingEvidence.LooksLikeTitle);
    }

    // The prefix counts the characters of the file; a decomposed text is longer than it reads.
    private static int BoldLength(Block block, MappedText text) =>
        text.Length == block.Text.Length ? block.BoldPrefix : VietnameseText.Compose(block.Text.Slice(0, block.BoldPrefix)).Length;

    /// <summary>Length of "Mục tiêu chung:", "Yêu cầu:" at the start, a part of every plan with its text behind; null where there is none.</summary>
    private int? PartName(string title)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 4 or > LongestPartName) return null;
        var before = title[..colon];
        var isPart = before.Trim() is "Mục đích" or "Yêu cầu" || structure.ChapterOf(before)?.Id is "muc-tieu" or "chi-tieu" or "muc-dich-yeu-cau" or "nhiem-vu" or "kinh-phi";
        return isPart ? colon + 1 : null;
    }

    private HeadingEvidence BeforeColon(string title)
    {
        if (PartName(title) is not null) return HeadingEvidence.Certain;
        if (title.Length > LongestRunInTitle || ListOpenings.Any(opening => title.EndsWith(opening, StringComparison.Ordinal))) return HeadingEvidence.Clause;
        // "a) Chỉ tiêu:", "b) Nhiệm vụ:" inside an area.
        var isKnown = title.Length <= LongestKnownName && (structure.ChapterOf(title) is { Id: not "can-cu" } || structure.AreaOf(title) is not null);
        return isKnown ? HeadingEvidence.Certain : HeadingEvidence.Unsure;
    }

    /// <summary>"2. Sở Nội vụ: Chủ trì …", "2. Giao Sở Nội vụ:" head the duties of a body.</summary>
    private MappedText? AddressedBody(MappedText title)
    {
        var colon = title.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 4 or > LongestRunInTitle) return null;
        return NamesBody(title.Text[..colon]) ? title.Slice(0, colon + 1) : null;
    }

    /// <summary>True for the name of a body, or of a group of them, alone or addressed: "Giao Sở Nội vụ", "Các sở, ban, ngành:".</summary>
    public bool NamesBody(string title)
    {
        var name = title.TrimEnd(' ', ':');
        if (name.Contains('.', StringComparison.Ordinal) || Verbs.Any(verb => name.Contains(verb, StringComparison.Ordinal))) return false;
        foreach (var address in Addresses)
        {
            if (name.StartsWith(address, StringComparison.Ordinal)) name = name[address.Length..];
        }

        return agencies.Find(FirstItem(name)) is not null || agencies.IsCollective(name);
    }

    private static string FirstItem(string text)
    {
        var end = text.IndexOf(';', StringComparison.Ordinal);
        if (end < 0) end = text.IndexOf(',', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private static MappedText? RunInBold(MappedText text, int boldPrefix)
    {
        var title = text.Slice(0, Math.Min(boldPrefix, text.Length)).Trim();
        return title.Length is >= 3 and <= LongestRunInTitle && !title.Text.Contains('\n', StringComparison.Ordinal) ? title : null;
    }

    /// <summary>The first line where what follows it is a new sentence on a line of its own, else the whole text.</summary>
    private MappedText FirstLine(MappedText text)
    {
        var end = text.Text.IndexOf('\n', StringComparison.Ordinal);
        if (end <= 0) return text;
        // A title in capitals goes on as long as the lines do.
        var isCapitals = IsCapitals(text.Text[..end]);
        for (var lines = 1; isCapitals && lines < MostTitleLines && NextLine(text.Text, end) is { } nextEnd && IsCapitals(text.Text[(end + 1)..nextEnd]); lines++) end = nextEnd;
        if (end >= text.Length) return text;
        var next = text.Text.AsSpan(end + 1).TrimStart();
        var first = text.Text.AsSpan(0, end).TrimEnd();
        var startsAnew = next.Length > 0 && (char.IsUpper(next[0]) || char.IsAsciiDigit(next[0]) && IsKnownName(first));
        return startsAnew && first[^1] is not (',' or '-') ? text.Slice(0, first.Length) : text;
    }

    /// <summary>"Cải cách thể chế" / "100% văn bản …": before a figure only the name of an area or a part is a whole line.</summary>
    private bool IsKnownName(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestKnownName) return false;
        var name = line.ToString();
        return structure.AreaOf(name) is not null || structure.ChapterOf(name) is { Id: not "can-cu" };
    }

    private static int? NextLine(string text, int lineEnd)
    {
        if (lineEnd >= text.Length) return null;
        var next = text.IndexOf('\n', lineEnd + 1);
        return next < 0 ? text.Length : next;
    }

    private static string BeforeBracket(string title)
    {
        var bracket = title.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? title[..bracket] : title;
    }

    public static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character)) return false;
            if (char.IsUpper(character)) letters++;
        }

        return letters >= 3;
    }
}
