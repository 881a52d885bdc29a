using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.DateStatements;

/// <summary>Finds the dates in one text that may be facts: those that something is to be done by, and those that no calendar has.</summary>
internal static class DateStatementScanner
{
    private static readonly WordFilter Openings = new("ngày", "trước", "trong", "chậm", "muộn", "vào", "đến");

    /// <returns>In reading order; null where there are none, as in nearly every text.</returns>
    public static List<StatedDate>? Scan(TextUnit unit)
    {
        var folded = unit.Folded;
        var hashes = unit.Words.Hashes;
        var starts = unit.Words.Starts;
        List<StatedDate>? found = null;
        var done = 0;
        var slash = folded.IndexOf('/');
        for (var word = 0; word < hashes.Length; word++)
        {
            var start = starts[word];
            if (start < done) continue;
            if (slash >= 0 && slash < start) slash = folded.IndexOf('/', start);
            // A number with a slash directly behind it may begin a whole date.
            var isNumber = slash > start && slash - start <= 2 && char.IsAsciiDigit(folded[start]);
            if (!isNumber && !Openings.MayHave(hashes[word])) continue;
            if ((isNumber ? Impossible(folded, start, ImpossibleDayScanner.EndInNumbers(folded, start, isIntroduced: false)) : At(unit, start)) is not { } date) continue;
            (found ??= []).Add(date);
            done = date.End;
        }

        return found;
    }

    private static StatedDate? At(TextUnit unit, int start)
    {
        var folded = unit.Folded;
        return folded[start] == 'n'
            ? Impossible(folded, start, Citations.DateScanner.StartsWithWord(folded, start, "ngày") ? ImpossibleDayScanner.EndBehindDayWord(folded, start) : -1)
            : DueDateScanner.At(unit, start);
    }

    private static StatedDate? Impossible(string folded, int start, int end)
    {
        // A number inside of a symbol or of another number ("12-31/6/2022") begins no date.
        var isInside = start > 0 && folded[start - 1] is '/' or '-' or '.' or ',';
        return end < 0 || isInside ? null : new StatedDate(start, end, null, DateOrder.None, -1);
    }
}
