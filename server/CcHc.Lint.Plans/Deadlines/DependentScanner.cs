using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>
/// Times that hang on something else: an event ("sau khi …"), another plan ("theo Kế hoạch …"), an earlier year ("chuyển
/// tiếp từ …"). The words that follow belong to the name of that thing, years included, up to the end of the clause or
/// to a comma behind which a term of its own begins.
/// </summary>
internal static class DependentScanner
{
    public static TimeExpression? TryRead(DeadlineTokens tokens, int start, int end)
    {
        if (CarriedOver(tokens, start)) return new TimeExpression(DeadlineClass.CarriedOver, start, EndOfName(tokens, start + 2, end));
        if (tokens.AreWords(start, "đột", "xuất"))
        {
            var next = tokens.IsAnyWord(start + 2, "khi", "theo", "nếu") ? EndOfName(tokens, start + 2, end) : start + 2;
            return new TimeExpression(DeadlineClass.EventRelative, start, next) { Event = DeadlineEvent.External, IsUnscheduled = true };
        }

        if (BeginsEvent(tokens, start))
        {
            var next = EndOfName(tokens, start + 2, end);
            return new TimeExpression(DeadlineClass.EventRelative, start, next) { Event = KindOf(tokens, start, next) };
        }

        if (tokens.IsWord(start, "theo") && start + 1 < end && RecurrenceScanner.TryRead(tokens, start + 1) is null)
        {
            var next = EndOfName(tokens, start + 1, end);
            return new TimeExpression(DeadlineClass.ByOtherPlan, start, next) { IdentifiesPlan = HasSymbol(tokens, start, next) };
        }

        return null;
    }

    /// <summary>True where a symbol such as "12/KH-UBND" stands among the words.</summary>
    public static bool HasSymbol(DeadlineTokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (SymbolAt(tokens, i) > i) return true;
        }

        return false;
    }

    /// <summary>The place after a symbol and its date ("12/KH-UBND ngày 03/01/2022") at <paramref name="index"/>; the index itself where none stands.</summary>
    public static int SymbolAt(DeadlineTokens tokens, int index)
    {
        if (!tokens[index].IsNumber) return index;
        var i = index + 1;
        if (tokens.IsMark(i, '/') && Numerals.IsYear(tokens[i + 1])) i += 2;
        var isSymbol = (tokens.IsMark(i, '/') || tokens.IsMark(i, '-')) && !tokens[i].SpaceBefore && tokens[i + 1] is { Kind: DeadlineTokenKind.Word, IsCapital: true };
        if (!isSymbol) return index;
        i += 2;
        while (i < tokens.Count && !tokens[i].SpaceBefore && !tokens.IsMark(i, ';') && !tokens.IsMark(i, ',')) i++;
        var date = tokens.IsMark(i, ',') ? i + 1 : i;
        return tokens.IsWord(date, "ngày") && DateScanner.TryRead(tokens, date) is { } found ? found.Next : i;
    }

    private static bool CarriedOver(DeadlineTokens tokens, int i) =>
        tokens.IsWord(i, "chuyển") && tokens.IsAnyWord(i + 1, "tiếp", "sang", "từ", "qua")
        || tokens.AreWords(i, "tiếp", "tục") && (tokens.IsWord(i + 2, "từ") || tokens.AreWords(i + 2, "thực", "hiện", "từ"));

    private static bool BeginsEvent(DeadlineTokens tokens, int i)
    {
        if (tokens.IsAnyWord(i, "khi", "tùy") || IsSession(tokens, i)) return true;
        if (tokens.IsWord(i, "ngay")) return tokens.IsAnyWord(i + 1, "khi", "sau");
        if (tokens.IsWord(i, "sau")) return !Begins(tokens, i + 1) && !tokens.IsWord(i + 1, "đây");
        if (tokens.IsWord(i, "trình") && IsSession(tokens, i + 1)) return true;
        if (tokens.IsWord(i, "trước")) return tokens.IsWord(i + 1, "khi") || IsSession(tokens, i + 1);
        if (tokens.IsWord(i, "tại")) return IsSession(tokens, i + 1);
        if (tokens.AreWords(i, "trong", "quá", "trình") || tokens.AreWords(i, "trong", "suốt", "quá") || tokens.AreWords(i, "quá", "trình")) return true;
        if (tokens.AreWords(i, "kể", "từ") || tokens.AreWords(i, "từ", "khi") || tokens.AreWords(i, "phát", "sinh")) return true;
        if (tokens[i].IsNumber && (tokens.IsWord(i + 1, "ngày") || tokens.IsWord(i + 1, "giờ")) && !tokens[i + 2].IsNumber) return true;
        if (!tokens.IsWord(i, "theo")) return false;
        var noun = tokens.IsAnyWord(i + 1, "sự", "các") ? i + 2 : i + 1;
        return tokens.AreWords(noun, "yêu", "cầu") || tokens.AreWords(noun, "đề", "nghị") || tokens.AreWords(noun, "nhu", "cầu")
            || tokens.AreWords(noun, "thực", "tế") || tokens.AreWords(noun, "tình", "hình") || tokens.AreWords(noun, "phát", "sinh")
            || tokens.AreWords(noun, "chỉ", "đạo");
    }

    private static bool IsSession(DeadlineTokens tokens, int i)
    {
        if (tokens.IsAnyWord(i, "các", "mỗi")) i++;
        return tokens.IsAnyWord(i, "kỳ", "kì") && tokens.IsWord(i + 1, "họp") || tokens.IsWord(i, "tết") || tokens.AreWords(i, "phiên", "họp");
    }

    private static bool Begins(DeadlineTokens tokens, int i) => CalendarScanner.TryRead(tokens, i).Count > 0;

    // What a body meets in its own work repeats; what another body must first do comes once and from outside.
    private static DeadlineEvent KindOf(DeadlineTokens tokens, int start, int end)
    {
        if (NamesRegularSession(tokens, start, end)) return DeadlineEvent.Reactive;
        for (var i = start; i < end; i++)
        {
            if (tokens.IsWord(i, "nhận") || tokens.AreWords(i, "quá", "trình") || tokens.AreWords(i, "biến", "động") || tokens.AreWords(i, "thay", "đổi")
                || tokens.AreWords(i, "phát", "sinh") || tokens.AreWords(i, "phản", "ánh") || tokens.AreWords(i, "hồ", "sơ")
                || tokens.AreWords(i, "sự", "cố") || tokens.AreWords(i, "dự", "thảo") || tokens.AreWords(i, "kiến", "nghị") || tokens.AreWords(i, "vướng", "mắc")) return DeadlineEvent.Reactive;
            if (tokens.AreWords(i, "ban", "hành") || tokens.AreWords(i, "yêu", "cầu") || tokens.AreWords(i, "quy", "định")
                || tokens.AreWords(i, "hướng", "dẫn") || tokens.AreWords(i, "phê", "duyệt") || tokens.AreWords(i, "chỉ", "đạo")) return DeadlineEvent.External;
        }

        var isWithinTerm = tokens[start].IsNumber || tokens.AreWords(start, "kể", "từ");
        // "Khi được giao biên chế": another body must first give it.
        var isPlainWhen = tokens.IsWord(start, "khi") && !tokens.IsAnyWord(start + 1, "có", "được");
        return isWithinTerm || isPlainWhen || tokens.AreWords(start, "trước", "khi") ? DeadlineEvent.Reactive : DeadlineEvent.External;
    }

    /// <summary>
    /// "Kỳ họp giữa năm", "các kỳ họp HĐND tỉnh năm 2022", "kỳ họp thứ 5": sessions of a council's yearly programme come at
    /// their time. One that is called as needed ("kỳ họp chuyên đề") does not.
    /// </summary>
    private static bool NamesRegularSession(DeadlineTokens tokens, int start, int end)
    {
        var session = start;
        while (session < end && !IsSession(tokens, session)) session++;
        if (session == end) return false;
        var isRegular = tokens.IsAnyWord(session, "các", "mỗi");
        for (var i = session + 1; i < end; i++)
        {
            if (tokens.AreWords(i, "chuyên", "đề") || tokens.AreWords(i, "bất", "thường") || tokens.AreWords(i, "đột", "xuất")) return false;
            isRegular |= tokens.IsAnyWord(i, "giữa", "cuối", "đầu", "trong") && tokens.IsWord(i + 1, "năm") || tokens.IsWord(i, "thường") && tokens.IsAnyWord(i + 1, "lệ", "kỳ", "kì")
                || tokens.IsWord(i, "năm") && Numerals.IsYear(tokens[i + 1]) || tokens.IsWord(i, "tháng") && tokens[i + 1].IsNumber || tokens.IsWord(i, "thứ");
        }

        return isRegular;
    }

    private static int EndOfName(DeadlineTokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // "Theo kế hoạch: quý II": a label, and its time behind it.
            if (tokens.IsMark(i, ':') && CalendarScanner.BeginsTerm(tokens, i + 1)) return i;
            var isComma = tokens.IsMark(i, ',') || tokens.IsMark(i, '(');
            if (!isComma && !tokens.IsWord(i, "và")) continue;
            if (isComma && CalendarScanner.BeginsTerm(tokens, i + 1)) return i;
            if (tokens.IsWord(i + 1, "khi") || tokens.AreWords(i + 1, "ngay", "khi") || tokens.AreWords(i + 1, "sau", "khi")
                || tokens.AreWords(i + 1, "đột", "xuất")) return i;
        }

        return end;
    }
}
