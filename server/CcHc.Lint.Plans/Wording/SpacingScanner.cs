using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Finds blanks that are missing or too many beside punctuation, and marks written twice.</summary>
internal static class SpacingScanner
{
    public static void Scan(WordingUnit unit, SlipCollector slips)
    {
        var text = unit.Text;
        for (var i = 0; (i = NextMark(unit.Folded, i)) >= 0; i++)
        {
            switch (text[i])
            {
                case ',' or ';' or ':' or '.' when i > 0:
                    Judge(unit, text, i, slips);
                    break;
                case ')' when i > 1 && text[i - 1] == ' ' && (Characters.IsLetterOrDigit(text[i - 2]) || text[i - 2] is '.' or '%'):
                    slips.Add(unit, LastWordStart(text, i - 2), i + 1, WordingSlipKind.Spacing, text[LastWordStart(text, i - 2)..(i - 1)] + ")");
                    break;
                case '-' or '–' or '/':
                    JudgeBetweenNumbers(unit, text, i, slips);
                    break;
            }

            if (text[i] == '(') JudgeOpening(unit, text, i, slips);
        }
    }

    private static void JudgeOpening(WordingUnit unit, string text, int i, SlipCollector slips)
    {
        if (i + 2 >= text.Length) return;
        if (text[i + 1] == ' ' && Characters.IsLetterOrDigit(text[i + 2]))
        {
            slips.Add(unit, i, i + 3, WordingSlipKind.Spacing, "(" + text[i + 2]);
            return;
        }

        // "nhân dân(khóa XII)": words on both sides; "A(n)" is a formula, "VT(2)" a note of the office.
        if (unit.IsRecipients || i < 2 || !Characters.IsLower(text[i - 1]) || !Characters.IsLower(text[i - 2])) return;
        if (!Characters.IsLetter(text[i + 1]) || !Characters.IsLower(text[i + 2]) || IsInAddress(text, i)) return;
        var (start, end) = (LastWordStart(text, i - 1), NextWordEnd(text, i + 1));
        slips.Add(unit, start, end, WordingSlipKind.Spacing, $"{text[start..i]} {text[i..end]}");
    }

    // All marks that are looked at, and digits, which are passed over. In folded text "–" is "-": a search for ASCII alone is much faster.
    private static int NextMark(string folded, int from)
    {
        var next = folded.AsSpan(from).IndexOfAnyInRange('(', ';');
        return next < 0 ? -1 : from + next;
    }

    private static void Judge(WordingUnit unit, string text, int i, SlipCollector slips)
    {
        var c = text[i];
        var before = text[i - 1];
        var next = i + 1 < text.Length ? text[i + 1] : '\0';
        if (before == ' ' && i > 1)
        {
            // " ." may open a file name or dots that stand for something left out; ":" may be a ratio between blanks.
            var standsAlone = c == '.' && (Characters.IsLetterOrDigit(next) || next == '.' || next == '/');
            var isBlankToFill = text[i - 2] is '.' or '…' or '_' or '-' or '|' or '/' or ':' or ';' or ',' or '(';
            if (!standsAlone && !isBlankToFill && !(c == ':' && next == ' ' && char.IsAsciiDigit(text[i - 2])) && next is ' ' or '\0')
            {
                var start = LastWordStart(text, i - 2);
                slips.Add(unit, start, i + 1, WordingSlipKind.Spacing, text[start..(i - 1)] + c);
            }

            return;
        }

        if (IsDoubled(text, i))
        {
            var start = LastWordStart(text, i - 2);
            // ";." and ",;" close with the later, stronger mark.
            slips.Add(unit, start, i + 1, WordingSlipKind.Spacing, text[start..(i - 1)] + c);
            return;
        }

        if (IsBlankMissing(text, i, unit.IsRecipients)) slips.Add(unit, LastWordStart(text, i - 1), NextWordEnd(text, i + 1), WordingSlipKind.Spacing, $"{text[LastWordStart(text, i - 1)..(i + 1)]} {text[(i + 1)..NextWordEnd(text, i + 1)]}");
    }

    private static bool IsDoubled(string text, int i)
    {
        var c = text[i];
        var before = text[i - 1];
        if (i < 2 || !Characters.IsLetterOrDigit(text[i - 2])) return false;
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        if (next is not (' ' or '\0')) return false;
        if (c == '.' && before == '.') return !IsAbbreviationDot(text, i - 1);
        return (before, c) is (',', ',') or (';', ';') or (':', ':') or (',', ';') or (';', ',') or (';', '.') or (',', '.') or (':', ';') or (':', '.');
    }

    // "v.v..", "TP..": the first dot belongs to a short form.
    private static bool IsAbbreviationDot(string text, int dot) => dot >= 1 && (Characters.IsUpper(text[dot - 1]) || (dot >= 2 && text[dot - 2] == '.'));

    private static bool IsBlankMissing(string text, int i, bool isRecipients)
    {
        if (i + 1 >= text.Length || !Characters.IsLetter(text[i + 1])) return false;
        // "(Đề án 06),đề nghị": behind a bracket too, where a word of small letters goes on.
        if (text[i - 1] == ')') return text[i] is ',' or ';' && !isRecipients && i + 2 < text.Length && Characters.IsLower(text[i + 1]) && Characters.IsLower(text[i + 2]) && !IsInAddress(text, i);
        if (!Characters.IsLetter(text[i - 1])) return false;
        // In the list of recipients "VT,KSTT" and "Ng.Hà" are short forms, written as the office is used to.
        if (isRecipients) return false;
        // "VH,TT&DL" is a short form with its comma.
        if (text[i] != '.') return !(Characters.IsUpper(text[i - 1]) && Characters.IsUpper(text[i + 1])) && !IsInAddress(text, i);
        // "hành chính.Tăng cường": a word of small letters, a full stop and a word with a capital; short forms ("TS.Nguyễn") are left alone.
        var start = LastWordStart(text, i - 1);
        return i - start >= 3 && !text.AsSpan(start, i - start).EndsWith("hs", StringComparison.Ordinal) && Characters.IsLower(text[i - 1]) && Characters.IsLower(text[start + 1]) && i + 2 < text.Length && Characters.IsUpper(text[i + 1]) && Characters.IsLower(text[i + 2]) && !IsInAddress(text, i);
    }

    // A URL, an e-mail address, a file name.
    private static bool IsInAddress(string text, int i)
    {
        var start = i;
        while (start > 0 && text[start - 1] != ' ') start--;
        var end = i;
        while (end < text.Length && text[end] != ' ') end++;
        var word = text.AsSpan(start, end - start);
        return word.Contains('@') || word.Contains("//", StringComparison.Ordinal) || word.StartsWith("www", StringComparison.OrdinalIgnoreCase)
            || word.Contains(".vn", StringComparison.OrdinalIgnoreCase) || word.Contains(".com", StringComparison.OrdinalIgnoreCase);
    }

    // "2021- 2030", "Quý I/ 2019", "95% -100%": a blank on one side only.
    private static void JudgeBetweenNumbers(WordingUnit unit, string text, int i, SlipCollector slips)
    {
        if (i + 1 >= text.Length || i < 2) return;
        var blankBefore = text[i - 1] == ' ';
        var blankAfter = text[i + 1] == ' ';
        if (blankBefore == blankAfter) return;
        var left = blankBefore ? i - 2 : i - 1;
        var right = blankAfter ? i + 2 : i + 1;
        if (right >= text.Length) return;
        var isRoman = text[left] is 'I' or 'V' or 'X';
        var fits = text[i] == '/'
            ? blankAfter && (isRoman || char.IsAsciiDigit(text[left])) && IsYear(text, right)
            : (IsYearEnd(text, left) && IsYear(text, right)) || (text[left] == '%' && char.IsAsciiDigit(text[right]));
        if (!fits) return;
        var start = LastWordStart(text, left);
        var end = NextWordEnd(text, right);
        slips.Add(unit, start, end, WordingSlipKind.Spacing, $"{text[start..(left + 1)]}{(text[i] == '/' ? "/" : $" {text[i]} ")}{text[right..end]}");
    }

    private static bool IsYear(string text, int at) =>
        at + 4 <= text.Length && text[at] is '1' or '2' && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (at + 4 == text.Length || !Characters.IsLetterOrDigit(text[at + 4]));

    private static bool IsYearEnd(string text, int at) => at >= 3 && IsYear(text, at - 3) && (at < 4 || !Characters.IsLetterOrDigit(text[at - 4]) && text[at - 4] != '/');

    private static int LastWordStart(string text, int at)
    {
        while (at > 0 && text[at - 1] != ' ' && text[at - 1] is not ('(' or '“' or '"')) at--;
        return at;
    }

    private static int NextWordEnd(string text, int at)
    {
        while (at < text.Length && Characters.IsLetterOrDigit(text[at])) at++;
        return at < text.Length && text[at] == '%' ? at + 1 : at;
    }
}
