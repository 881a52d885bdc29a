using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Tells where a document names itself: "Số: 145/KH-UBND" at its head, "(Kèm theo Kế hoạch số …)" below a title.</summary>
internal static class SelfCitation
{
    /// <summary>The number line stands among the first lines; further down "Số …" opens an item of a list.</summary>
    private const int HeadUnits = 16;

    private const int LongestTitle = 300;

    private const string MottoEnd = "hạnh phúc";

    /// <summary>True among the first lines, where the number line stands.</summary>
    public static bool MayOpen(TextUnit unit) => unit.Index < HeadUnits;

    public static bool Is(TextUnit unit, SymbolMatch match, SymbolIntroduction introduction, TrailingDetails behind)
    {
        // What a ministry or the Government issues as law is seldom the document that is being read, and often what a broken line begins with.
        if (match.TypeCode is { } code && TypeWords.WordFor(code) is "Nghị định" or "Thông tư" or "Thông tư liên tịch" or "Luật" && !unit.Folded.StartsWith("số:", StringComparison.Ordinal)) return false;
        return introduction.HasSo && introduction.Kind is null ? IsNumberLine(unit, match, behind) : IsEnclosure(unit, introduction.Start);
    }

    private static bool IsNumberLine(TextUnit unit, SymbolMatch match, TrailingDetails behind)
    {
        // A date directly behind is that of a cited instrument; the document's own stands behind its place.
        if (!MayOpen(unit) || behind.DateRange is { } date && date.Start - match.End <= 2) return false;
        var folded = unit.Folded;
        var before = folded.AsSpan(0, match.Start).TrimEnd(" :");
        if (!before.EndsWith("số", StringComparison.Ordinal)) return false;
        // In a layout table the issuer's name stands before it, in capitals; in a head without columns the motto may as well.
        var motto = before.LastIndexOf(MottoEnd) is >= 0 and var at ? at + MottoEnd.Length : 0;
        var issuer = unit.Text.Text.AsSpan(motto, before.Length - 2 - motto);
        foreach (var character in issuer)
        {
            if (char.IsLower(character) || issuer.Length > LongestTitle) return false;
        }

        // Behind it the line ends, or place and date, the subject of a công văn, or the motto or the Party's name follow. A layout table that was
        // made text leaves its bars.
        var rest = folded.AsSpan(match.End).TrimStart(" .|");
        return rest.IsEmpty || rest.StartsWith("v/v") || rest.StartsWith("về việc") || rest.StartsWith("cộng hòa xã hội") || rest.StartsWith("đảng cộng sản việt nam") || rest.Length > 0 && char.IsUpper(unit.Text.Text[folded.Length - rest.Length]) && rest[..Math.Min(80, rest.Length)].Contains(", ngày", StringComparison.Ordinal);
    }

    private static bool IsEnclosure(TextUnit unit, int start)
    {
        var folded = unit.Folded;
        var before = folded.AsSpan(0, start).TrimEnd(' ');
        if (!before.EndsWith("kèm theo", StringComparison.Ordinal)) return false;
        const int longestLead = 22;
        var from = Math.Max(0, before.Length - longestLead);
        var bracket = before[from..].LastIndexOf('(');
        if (bracket < 0) return false;
        bracket += from;
        // In a sentence the bracket explains another instrument; below a title, or alone on its line, it names this one.
        if (bracket == 0 || folded.StartsWith("phụ lục", StringComparison.Ordinal)) return true;
        var near = unit.Text.Text.AsSpan(Math.Max(0, bracket - 20), Math.Min(20, bracket));
        return !near.ContainsAnyInRange('a', 'z')
            || bracket < LongestTitle && folded.AsSpan(0, bracket).IndexOfAny('.', ';') < 0 && folded.StartsWith("kế hoạch", StringComparison.Ordinal);
    }
}
