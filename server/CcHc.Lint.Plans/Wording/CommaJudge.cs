using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Decides on phrases whose words are right but whose commas are not.</summary>
internal static class CommaJudge
{
    // After "…, nhà nước" these begin a clause of which the words before are no part.
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "bảo", "đảm", "hỗ", "đầu", "cấp", "ban", "quy", "giao", "trả", "thu", "chi", "cần", "phải", "sẽ", "có", "không", "khuyến", "tạo", "được",
    };

    public static void Judge(WordingUnit unit, PhraseMatch match, WordingLexicon lexicon, SlipCollector slips)
    {
        var syllables = unit.Syllables;
        var (commasInText, commasInPhrase, others) = Count(syllables, match);
        if (others > 0 || IsQuoted(unit, syllables[match.First].Start)) return;
        var kind = match.Entry.Has(LexiconUse.List) ? WordingSlipKind.ListCommas : WordingSlipKind.StrayComma;
        if (kind == WordingSlipKind.StrayComma && (commasInText != 1 || commasInPhrase > 0 || StartsClause(unit, match))) return;
        // A list written with a comma at every place of the phrase and a further one may be part of a longer list.
        slips.Add(unit, syllables[match.First].Start, syllables[match.End - 1].End, kind, Expected(unit, match));
        _ = lexicon;
    }

    // Mottoes, titles and names of programmes are quoted as they are.
    private static bool IsQuoted(WordingUnit unit, int start)
    {
        var before = unit.Text.AsSpan(0, start);
        return before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;
    }

    private static (int InText, int InPhrase, int Others) Count(ReadOnlySpan<Syllable> syllables, PhraseMatch match)
    {
        var (inText, inPhrase, others) = (0, 0, 0);
        for (var i = 1; i < match.Entry.Length; i++)
        {
            var gap = syllables[match.First + i].Gap;
            var wanted = match.Entry.Gaps[i];
            if (gap == SyllableGap.Comma) inText++;
            if (wanted == SyllableGap.Comma) inPhrase++;
            if (gap != wanted && (gap is not (SyllableGap.Blank or SyllableGap.Comma) || wanted is not (SyllableGap.Blank or SyllableGap.Comma))) others++;
        }

        return (inText, inPhrase, others);
    }

    private static bool StartsClause(WordingUnit unit, PhraseMatch match)
    {
        var syllables = unit.Syllables;
        if (match.End >= syllables.Length || syllables[match.End].Gap != SyllableGap.Blank) return false;
        var next = syllables[match.End];
        return Verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(unit.Folded.AsSpan(next.Start, next.Length));
    }

    private static string Expected(WordingUnit unit, PhraseMatch match)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < match.Entry.Length; i++)
        {
            var syllable = unit.Syllables[match.First + i];
            if (i > 0) text.Append(match.Entry.Gaps[i] switch { SyllableGap.Comma => ", ", SyllableGap.Dash => " - ", _ => " " });
            text.Append(unit.Text, syllable.Start, syllable.Length);
        }

        return text.ToString();
    }
}
