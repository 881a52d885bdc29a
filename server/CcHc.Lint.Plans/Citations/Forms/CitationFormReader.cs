using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>Finds the citations whose symbols are not in the form that their kind and issuer demand.</summary>
internal static class CitationFormReader
{
    /// <param name="found">What was read, in the order of <paramref name="citations"/>.</param>
    public static IEnumerable<CitationForm> Read(Document document, List<RawCitation> found, IReadOnlyList<Citation> citations)
    {
        TextUnit? unit = null;
        var isShouted = false;
        for (var i = 0; i < found.Count; i++)
        {
            if (citations[i].Symbol is null) continue;
            if (found[i].Unit != unit) isShouted = IsShouted(found[i].Unit.Text.Text);
            unit = found[i].Unit;
            var written = found[i].Unit.Text.Text[found[i].SymbolStart..found[i].SymbolEnd];
            var source = document.Source.Slice(found[i].Unit.Text.ToSource(found[i].SymbolStart, found[i].SymbolEnd));
            // White space that a line end made is no fault of the drafter's.
            var isBroken = source.AsSpan().IndexOfAny('\r', '\n') >= 0 || source.Contains('<', StringComparison.Ordinal);
            if (isBroken) written = written.Replace(" ", "", StringComparison.Ordinal);
            var judged = char.IsAsciiDigit(written[0])
                ? new SymbolFormJudge(written, citations[i].Date, isShouted).Judge()
                : isBroken ? null : JudgeStandard(written, citations[i].Symbol!);
            if (judged is not { } form) continue;
            // In the line "Số: 15 /KH-UBND" the registry clerk fills the number in; the blank is the form's.
            if (form.Fault == CitationFormFault.StraySpace && citations[i] is { IsSelf: true, HasOwnTypeWord: false }) continue;
            yield return new CitationForm(i, citations[i], written, form.Fault, form.RightForm, form.IsCertain)
            {
                CanBeReplaced = !isBroken && !HasMarkUp(source),
            };
        }
    }

    private static bool HasMarkUp(string source)
    {
        foreach (var c in source)
        {
            if (c is '*' or '_' or '`' or '~' or '[' or ']' or '(' or ')') return true;
        }

        return false;
    }

    /// <summary>A blank at the colon or hyphen of a designation: "TCVN ISO 9001: 2015".</summary>
    private static (CitationFormFault Fault, string? RightForm, bool IsCertain)? JudgeStandard(string written, string designation)
    {
        var tight = string.Concat(written.Where(character => character != ' '));
        var isSame = tight.Equals(string.Concat(designation.Where(character => character != ' ')), StringComparison.OrdinalIgnoreCase);
        return isSame && written.Length > designation.Length ? (CitationFormFault.StraySpace, designation, true) : null;
    }

    /// <summary>True for words in capitals throughout, as in the title of a plan: small letters of codes are capitals there.</summary>
    private static bool IsShouted(string text)
    {
        var small = 0;
        var capital = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character)) small++;
            else if (char.IsUpper(character)) capital++;
        }

        return capital > 12 && small * 4 < capital;
    }
}
