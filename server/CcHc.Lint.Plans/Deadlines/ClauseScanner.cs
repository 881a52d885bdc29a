using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Cuts a cell into clauses and finds the times in each, in reading order.</summary>
internal static class ClauseScanner
{
    /// <summary>The clauses as ranges of tokens; the flag tells that "hoặc" stands before.</summary>
    public static List<(int Start, int End, bool IsAlternative)> Split(DeadlineTokens tokens)
    {
        var clauses = new List<(int, int, bool)>();
        var start = 0;
        var isAlternative = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var isOr = tokens.IsWord(i, "hoặc");
            if (!isOr && !IsBreak(tokens, i)) continue;
            if (i > start) clauses.Add((start, i, isAlternative));
            start = i + 1;
            isAlternative = isOr;
        }

        if (start < tokens.Count) clauses.Add((start, tokens.Count, isAlternative));
        return clauses;
    }

    public static List<TimeExpression> Scan(DeadlineTokens tokens, int start, int end, int clause)
    {
        var found = new List<TimeExpression>();
        var limit = start;
        var i = start;
        while (i < end)
        {
            if (DependentScanner.SymbolAt(tokens, i) is var afterSymbol && afterSymbol > i)
            {
                i = afterSymbol;
                continue;
            }

            var read = ReadAt(tokens, i, end);
            if (read.Count == 0)
            {
                i++;
                continue;
            }

            read[0] = WithLeadIn(tokens, read[0], limit);
            foreach (var expression in read) found.Add(expression with { Clause = clause });
            i = limit = Math.Max(i + 1, read[^1].Next);
        }

        return found;
    }

    private static List<TimeExpression> ReadAt(DeadlineTokens tokens, int i, int end)
    {
        // "6 tháng đầu năm" before "6 tháng"; "theo quý" before "theo …"; "từ năm 2018 chuyển sang" is found at its verb.
        if (RecurrenceScanner.TryRead(tokens, i) is { } recurrence && !IsPartOfYear(tokens, i)) return [recurrence];
        if (DependentScanner.TryRead(tokens, i, end) is { } dependent) return [dependent];
        return CalendarScanner.TryRead(tokens, i);
    }

    private static bool IsPartOfYear(DeadlineTokens tokens, int i) => tokens[i].IsNumber && CalendarScanner.TryRead(tokens, i).Count > 0;

    private static TimeExpression WithLeadIn(DeadlineTokens tokens, TimeExpression expression, int limit)
    {
        var first = CalendarScanner.StartOfLeadIn(tokens, expression.First, limit);
        var isFrom = false;
        var isUntil = first > 0 && tokens.IsMark(first - 1, '-');
        for (var i = first; i < expression.First; i++)
        {
            isFrom |= tokens.IsWord(i, "từ");
            isUntil |= tokens.IsAnyWord(i, "đến", "tới");
        }

        var goesOn = tokens.AreWords(expression.Next, "trở", "đi");
        return expression with
        {
            First = first,
            Next = goesOn ? expression.Next + 2 : expression.Next,
            IsOpenEnd = (isFrom || goesOn) && expression.IsCalendar && expression.LastYear is null,
            EndsRange = isUntil && expression.IsCalendar,
        };
    }

    private static bool IsBreak(DeadlineTokens tokens, int i)
    {
        var token = tokens[i];
        if (token.IsMark(';') || token.IsMark('\n') || token.IsMark('•')) return true;
        var next = tokens[i + 1];
        // A full stop ends a clause before a capital, not behind a number of an item or a short form ("Q.I", "1.").
        if (token.IsMark('.')) return next is { IsCapital: true, SpaceBefore: true } && tokens[i - 1] is { Kind: DeadlineTokenKind.Word, Word.Length: > 2 } or { IsNumber: true, Digits: 4 };
        if (!token.IsMark('-') && !token.IsMark('+')) return false;
        if (i == 0) return true;
        // A dash with blanks before a word is a bullet; before a time it is the middle of a range.
        return token.SpaceBefore && next is { Kind: DeadlineTokenKind.Word, IsCapital: true } && CalendarScanner.TryRead(tokens, i + 1).Count == 0
            && Numerals.Quarter(next) == 0;
    }
}
