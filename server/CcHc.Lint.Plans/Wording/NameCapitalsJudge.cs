using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Finds names of bodies written half as a name: "Sở Kế hoạch và đầu tư". All small letters name the field and not the
/// body; a single capital may open a sentence.
/// </summary>
internal static class NameCapitalsJudge
{
    public static void Judge(WordingUnit unit, PhraseMatch match, SlipCollector slips)
    {
        if (!unit.HasLower || !HasFixedCapitals(unit, match)) return;
        var syllables = unit.Syllables;
        var name = match.Entry.Text;
        var inner = 0;
        var innerKept = 0;
        var isMissing = false;
        var expected = new char[syllables[match.End - 1].End - syllables[match.First].Start];
        unit.Text.AsSpan(syllables[match.First].Start, expected.Length).CopyTo(expected);
        var at = 0;
        for (var i = 0; i < match.Entry.Length; i++)
        {
            var syllable = syllables[match.First + i];
            while (at < name.Length && !char.IsLetterOrDigit(name[at])) at++;
            var start = at;
            while (at < name.Length && char.IsLetterOrDigit(name[at])) at++;
            // A short form inside a name ("ISO") is in capitals anyway and shows nothing.
            var hasCapital = start < at && char.IsUpper(name[start]) && (at - start == 1 || char.IsLower(name[start + 1]));
            if (!hasCapital) continue;
            var isKept = char.IsUpper(unit.Text[syllable.Start]);
            if (i > 0) inner++;
            if (i > 0 && isKept) innerKept++;
            if (isKept) continue;
            isMissing = true;
            expected[syllable.Start - syllables[match.First].Start] = char.ToUpperInvariant(unit.Text[syllable.Start]);
        }

        // The first word of the name must be written as one, and a capital inside must show that the whole is meant as a name.
        if (!isMissing || inner < 2 || innerKept == 0 || !char.IsUpper(unit.Text[syllables[match.First].Start])) return;
        slips.Add(unit, syllables[match.First].Start, syllables[match.End - 1].End, WordingSlipKind.NameCapitals, new string(expected));
    }

    // Departments, ministries and the elected bodies are named by law; boards and centres are written in several ways
    // ("Ban Quản lý các khu công nghiệp"). The field alone is a name only in a list behind "Sở".
    private static bool HasFixedCapitals(WordingUnit unit, PhraseMatch match)
    {
        var start = unit.Syllables[match.First].Start;
        if (match.Entry.Has(LexiconUse.DepartmentField)) return unit.Folded.AsSpan(0, start).Contains("sở", StringComparison.Ordinal);
        var words = unit.Folded.AsSpan(start);
        return words.StartsWith("sở ", StringComparison.Ordinal) || words.StartsWith("bộ ", StringComparison.Ordinal)
            || words.StartsWith("ủy ban ", StringComparison.Ordinal) || words.StartsWith("hội đồng ", StringComparison.Ordinal);
    }
}
