using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Outline;

/// <summary>Tells headings from numbered sentences by how a line looks.</summary>
internal sealed class HeadingJudge(AgencyRegistry agencies)
{
    private const int LongestTitle = 160;
    private const int LongestRunInTitle = 120;

    /// <summary>Title and evidence of a numbered line.</summary>
    /// <param name="block">The line; its text is without number and mark-up.</param>
    /// <param name="text">The block's text, composed, with line ends kept as "\n".</param>
    public (MappedText Title, HeadingEvidence Evidence) Judge(Block block, MappedText text)
    {
        var title = FirstLine(text);
        if (block.BoldPrefix > 0 && block.BoldPrefix < block.Text.Length && RunInBold(text, block.BoldPrefix) is { } runIn) return (runIn, HeadingEvidence.Certain);
        if (IsCapitals(BeforeBracket(title.Text))) return (title, HeadingEvidence.Certain);
        var ends = title.Text.TrimEnd();
        var isSentence = ends.EndsWith('.') || ends.EndsWith(';') || ends.EndsWith(',');
        if (isSentence && !(block.HeadingLevel > 0 && ends.Length < 80)) return (title, HeadingEvidence.Clause);
        if (block.HeadingLevel > 0 || block.IsBold) return (title, HeadingEvidence.Certain);
        if (AddressedBody(title) is { } body) return (body, HeadingEvidence.Certain);
        if (ends.EndsWith(':')) return (title, ends.EndsWith("sau:", StringComparison.Ordinal) || ends.Length > LongestRunInTitle ? HeadingEvidence.Clause : HeadingEvidence.Unsure);
        if (ends.Length > LongestTitle || ends.Contains(". ", StringComparison.Ordinal)) return (title, HeadingEvidence.Clause);
        return (title, block.HasBullet ? HeadingEvidence.Unsure : HeadingEvidence.LooksLikeTitle);
    }

    /// <summary>"2. Sở Nội vụ: Chủ trì …", "2. Sở Nội vụ:" head the duties of a body.</summary>
    private MappedText? AddressedBody(MappedText title)
    {
        var colon = title.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 4 or > LongestRunInTitle) return null;
        var before = title.Text[..colon];
        if (before.Contains('.', StringComparison.Ordinal) || agencies.Find(FirstItem(before)) is null && !agencies.IsCollective(before)) return null;
        return title.Slice(0, colon + 1);
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
    private static MappedText FirstLine(MappedText text)
    {
        var end = text.Text.IndexOf('\n', StringComparison.Ordinal);
        if (end <= 0) return text;
        var next = text.Text.AsSpan(end + 1).TrimStart();
        var first = text.Text.AsSpan(0, end).TrimEnd();
        var startsAnew = next.Length > 0 && char.IsUpper(next[0]);
        return startsAnew && first[^1] is not (',' or '-') ? text.Slice(0, first.Length) : text;
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
