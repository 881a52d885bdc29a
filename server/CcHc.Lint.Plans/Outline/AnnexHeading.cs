using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Outline;

/// <summary>Recognises the line that opens an annex: "Phụ lục", "PHỤ LỤC II", "Phụ lục số 01".</summary>
internal static class AnnexHeading
{
    // An abbreviation or two stand in a sentence as well.
    private const int FewestTitleWords = 3;

    /// <summary>Number ("" where none) and title line of the annex that a block opens; null where it opens none.</summary>
    public static (string Number, MappedText Title)? Read(MappedText text)
    {
        var first = text.Text.AsSpan().TrimStart();
        if (first.IsEmpty || (Characters.IsLetter(first[0]) && first[0] is not ('p' or 'P'))) return null;
        var lineEnd = text.Text.IndexOf('\n', StringComparison.Ordinal);
        var line = (lineEnd < 0 ? text : text.Slice(0, lineEnd)).Trim();
        var folded = VietnameseText.Fold(line.Text);
        if (!folded.StartsWith("phụ lục", StringComparison.Ordinal)) return null;
        // One paragraph may hold all of the heading, "(Kèm theo Kế hoạch số …)" included.
        var bracket = folded.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0 && SaysOwner(folded[bracket..])) (line, folded) = (line.Slice(0, bracket).Trim(), folded[..bracket].TrimEnd());
        if (line.Length > 200) return null;
        var at = "phụ lục".Length;
        if (at < folded.Length && char.IsLetter(folded[at])) return null;
        var rest = folded[at..].Trim();
        if (rest.StartsWith("số ", StringComparison.Ordinal)) rest = rest[3..].Trim();
        var numberEnd = 0;
        while (numberEnd < rest.Length && (char.IsAsciiDigit(rest[numberEnd]) || rest[numberEnd] is 'i' or 'v' or 'x')) numberEnd++;
        var behind = rest[numberEnd..].TrimStart();
        var isBare = behind.Length == 0 || behind[0] is '.' or ':' or '-' or '(' && numberEnd > 0;
        // "PHỤ LỤC NHIỆM VỤ …" and "Phụ lục NHIỆM VỤ …" are titles; "Phụ lục kèm theo" in a sentence is a reference.
        if (!isBare && !HeadingJudge.IsCapitals(line.Text) && !IsTitle(line.Text[Math.Max(0, line.Length - behind.Length)..])) return null;
        return (IsNumber(rest, numberEnd) ? rest[..numberEnd].ToUpperInvariant() : "", line);
    }

    private static bool IsTitle(string words) => words.Count(c => c == ' ') >= FewestTitleWords - 1 && HeadingJudge.IsCapitals(words);

    // "PHỤ LỤC VI PHẠM …" is numbered by nothing.
    private static bool IsNumber(string rest, int end) => end == rest.Length || !char.IsLetter(rest[end]) && (rest[..end] is not ("vi" or "xi") || !char.IsLetter(rest[end..].TrimStart()[0]));

    /// <summary>
    /// A title in capitals or bold without the word "Phụ lục" that says by the next line whose annex it is
    /// ("(Kèm theo Kế hoạch số …)"), or that names the table of tasks right below it. Null where it is none.
    /// </summary>
    public static (string Number, MappedText Title)? ReadUnnamed(Document document, int blockIndex, MappedText text, PlanStructure structure)
    {
        var lineEnd = text.Text.IndexOf('\n', StringComparison.Ordinal);
        var line = (lineEnd < 0 ? text : text.Slice(0, lineEnd)).Trim();
        var block = document.Blocks[blockIndex];
        if (line.Length is < 8 or > 200 || !HeadingJudge.IsCapitals(line.Text) && block.BoldPrefix < line.Length && block.HeadingLevel == 0) return null;
        if (lineEnd < 0 ? SaysOwner(TextBelow(document, blockIndex)) : text.Text[lineEnd..Math.Min(text.Length, lineEnd + 600)].Split('\n').Any(below => SaysOwner(VietnameseText.Fold(below)))) return ("", line);
        return structure.ChapterOf(line.Text)?.Id == "phu-luc" && document.Blocks.Skip(blockIndex + 1).Take(3).Any(next => next.Table is not null) ? ("", line) : null;
    }

    private static bool SaysOwner(string folded) =>
        folded.TrimStart().StartsWith("(kèm theo ", StringComparison.Ordinal) || folded.TrimStart().StartsWith("(ban hành kèm theo ", StringComparison.Ordinal);

    private static string TextBelow(Document document, int blockIndex)
    {
        if (blockIndex + 1 >= document.Blocks.Count) return "";
        var text = document.Blocks[blockIndex + 1].Text.Text;
        return VietnameseText.Fold(text.Length > 200 ? text[..200] : text);
    }
}
