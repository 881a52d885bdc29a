using CcHc.Lint.Documents.Folding;
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
        if (!unit.HasLower || match.Entry.Name.Length == 0 || JudgeOneField(unit, match, slips)) return;
        var syllables = unit.Syllables;
        var name = match.Entry.Name;
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
            // The fields of a name stand beside each other; whether a further common noun takes a capital ("các Khu công
            // nghiệp") is settled by the document that set the body up.
            if (i == 0 || !IsSecondField(unit, match.First + i)) return;
            isMissing = true;
            expected[syllable.Start - syllables[match.First].Start] = char.ToUpperInvariant(unit.Text[syllable.Start]);
        }

        // The first word of the name must be written as one, and a capital inside must show that the whole is meant as a name.
        if (!isMissing || inner + 1 < 3 || innerKept == 0) return;
        slips.Add(unit, syllables[match.First].Start, syllables[match.End - 1].End, WordingSlipKind.NameCapitals, new string(expected));
    }

    /// <summary>
    /// "Thủ tướng chính phủ", "Sở Tư Pháp": names of one field, whose capitals Nghị định 30/2020/NĐ-CP, Phụ lục II leaves no
    /// choice about. True where that was said.
    /// </summary>
    private static bool JudgeOneField(WordingUnit unit, PhraseMatch match, SlipCollector slips)
    {
        var name = match.Entry.Name;
        if (!IsOfOneField(name)) return false;
        var syllables = unit.Syllables;
        var first = syllables[match.First];
        if (!char.IsUpper(unit.Text[first.Start])) return false;
        var (surplus, missing, at) = (false, false, 0);
        for (var i = 0; i < match.Entry.Length; i++)
        {
            var syllable = syllables[match.First + i];
            // A name in capitals throughout, within a sentence, is an emphasis.
            if (syllable.Length > 1 && char.IsUpper(unit.Text[syllable.Start + 1])) return false;
            while (at < name.Length && !char.IsLetter(name[at])) at++;
            if (at + syllable.Length > name.Length) return false;
            var isKept = char.IsUpper(unit.Text[syllable.Start]);
            surplus |= isKept && !char.IsUpper(name[at]);
            missing |= !isKept && char.IsUpper(name[at]);
            at += syllable.Length;
        }

        // Behind another capital it may be part of a person's name ("Nguyễn Quốc Hội"); at the start of a sentence one capital means nothing.
        var isInside = match.First > 0 && first.Gap == SyllableGap.Blank;
        var followsCapital = isInside && char.IsUpper(unit.Text[syllables[match.First - 1].Start]);
        // "các đơn vị thuộc Bộ xây dựng kế hoạch": the field is a verb here.
        if (followsCapital || !surplus && !(missing && isInside && !name.EndsWith(" Xây dựng", StringComparison.Ordinal))) return false;
        slips.Add(unit, first.Start, syllables[match.End - 1].End, WordingSlipKind.NameCapitals, name);
        return true;
    }

    private static bool IsOfOneField(string name) =>
        name is "Chính phủ" or "Thủ tướng Chính phủ" or "Văn phòng Chính phủ" or "Quốc hội"
        || name.Length > 4 && (name.StartsWith("Bộ ", StringComparison.Ordinal) || name.StartsWith("Sở ", StringComparison.Ordinal)) && char.IsUpper(name[3])
        && !name.StartsWith("Bộ Chỉ huy", StringComparison.Ordinal) && !name.StartsWith("Bộ Tư lệnh", StringComparison.Ordinal)
        && Characters.CountUpper(name) == 2;

    private static bool IsSecondField(WordingUnit unit, int index)
    {
        var syllable = unit.Syllables[index];
        if (syllable.Gap is SyllableGap.Comma or SyllableGap.Dash) return true;
        var before = unit.Syllables[index - 1];
        return unit.Folded.AsSpan(before.Start, before.Length) is "và";
    }
}
