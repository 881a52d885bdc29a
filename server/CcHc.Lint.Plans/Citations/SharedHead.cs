using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>
/// A type word in the plural that heads a list of symbols: "các Nghị quyết ngày 25/10/2017 của …: số 18-NQ/TW …; số
/// 19-NQ/TW …". What it says of type, date and issuer holds for every member that does not say its own.
/// </summary>
internal sealed record SharedHead(string Kind, DateOnly? Date, string? Issuer, int End)
{
    private static readonly string[] Plurals = ["các ", "những ", "một số ", "hai ", "ba ", "bốn ", "02 ", "03 ", "04 ", "2 ", "3 "];

    private const int FarthestMember = 160;

    /// <summary>The head whose type word begins at <paramref name="start"/>; null where the word there heads no list.</summary>
    public static SharedHead? At(TextUnit unit, int start)
    {
        var folded = unit.Folded;
        if (start == 0 || folded[start - 1] != ' ' || TypeWords.StartingAt(folded, start) is not { } type) return null;
        if (!IsPlural(folded, start)) return null;
        var member = FirstMember(folded, type.End);
        if (member < 0) return null;
        var dateAt = folded.IndexOf("ngày ", type.End, member - type.End, StringComparison.Ordinal);
        var date = dateAt < 0 ? null : DateScanner.At(folded, dateAt);
        return new SharedHead(type.Word, date?.Date, IssuerScanner.At(unit, type.End, member), member);
    }

    // Whole words only: "triển khai " ends like "hai ".
    private static bool IsPlural(string folded, int start)
    {
        foreach (var plural in Plurals)
        {
            var at = start - plural.Length;
            if (at >= 0 && folded.AsSpan(at, plural.Length).SequenceEqual(plural) && (at == 0 || !char.IsLetterOrDigit(folded[at - 1]))) return true;
        }

        return false;
    }

    /// <summary>The offset where the list begins, behind a colon or at the first "số" with a number; -1 where none does in reach.</summary>
    private static int FirstMember(string folded, int from)
    {
        var limit = Math.Min(folded.Length, from + FarthestMember);
        for (var at = from; at < limit; at++)
        {
            if (folded[at] is ';' or '.') return -1;
            if (folded[at] is not (':' or ' ')) continue;
            var next = DateScanner.SkipBlanks(folded, at + 1);
            var number = DateScanner.StartsWithWord(folded, next, "số") ? DateScanner.SkipBlanks(folded, next + 2) : folded[at] == ':' ? next : folded.Length;
            if (number < folded.Length && char.IsAsciiDigit(folded[number])) return next;
            if (folded[at] == ':') return -1;
        }

        return -1;
    }
}
