using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>
/// A type word in the plural that heads a list of bare symbols: "các Nghị quyết ngày 25/10/2017 của …: số 18-NQ/TW …; số
/// 19-NQ/TW …". What it says of type, date and issuer holds for every member that does not say its own.
/// </summary>
internal sealed record SharedHead(string Kind, DateOnly? Date, string? Issuer, int End)
{
    private static readonly string[] Plurals = ["các ", "những ", "một số ", "hai ", "ba ", "bốn ", "02 ", "03 ", "04 ", "2 ", "3 "];

    private const int FarthestColon = 160;

    /// <summary>The head whose type word begins at <paramref name="start"/>; null where the word there heads no list.</summary>
    public static SharedHead? At(TextUnit unit, int start)
    {
        var folded = unit.Folded;
        if (!Array.Exists(Plurals, plural => folded.AsSpan(0, start).EndsWith(plural, StringComparison.Ordinal))) return null;
        if (TypeWords.StartingAt(folded, start) is not { } type) return null;
        var colon = folded.IndexOf(':', type.End);
        var sentence = folded.IndexOfAny([';', '.'], type.End);
        if (colon < 0 || colon - type.End > FarthestColon || sentence >= 0 && sentence < colon) return null;
        var member = DateScanner.SkipBlanks(folded, colon + 1);
        if (!DateScanner.StartsWithWord(folded, member, "số") && (member >= folded.Length || !char.IsAsciiDigit(folded[member]))) return null;
        var dateAt = folded.IndexOf("ngày ", type.End, colon - type.End, StringComparison.Ordinal);
        var date = dateAt < 0 ? null : DateScanner.At(folded, dateAt);
        return new SharedHead(type.Word, date?.Date, IssuerScanner.At(unit, type.End, colon), colon + 1);
    }
}
