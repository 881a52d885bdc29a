using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Reads the citations of a document from its words, in reading order.</summary>
internal sealed class CitationReader(IEnumerable<string> lawNames)
{
    private static readonly string[] AliasIntroductions = ["gọi tắt là ", "viết tắt là ", "gọi là ", "gọi chung là ", "gọi tắt: "];

    private static readonly string[] IssuingWords = ["đã ban hành", "ban hành", "được ban hành", "ký"];

    private readonly LawNameScanner _laws = new(lawNames);

    public IReadOnlyList<RawCitation> Read(IEnumerable<TextUnit> units)
    {
        var all = new List<RawCitation>();
        foreach (var unit in units) ReadUnit(unit, all);
        return all;
    }

    private void ReadUnit(TextUnit unit, List<RawCitation> all)
    {
        var text = unit.Text.Text;
        var folded = unit.Folded;
        var found = new List<RawCitation>();
        SharedHead? head = null;
        for (var at = 0; at < text.Length;)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            {
                at++;
                continue;
            }

            var citation = char.IsAsciiDigit(text[at]) ? SymbolAt(unit, at, head, found)
                : char.IsLetter(text[at]) ? LawAt(unit, at) ?? StandardAt(unit, at)
                : null;
            if (citation is not null)
            {
                found.Add(citation);
                at = Math.Max(at + 1, citation.End);
                continue;
            }

            // A head is tried only where a type word could begin, which its first letters tell cheaply.
            if (char.IsLetter(folded[at]) && SharedHead.At(unit, at) is { } next) head = next;
            at++;
        }

        ShareTrailing(found);
        all.AddRange(found);
    }

    private static RawCitation? SymbolAt(TextUnit unit, int at, SharedHead? head, List<RawCitation> found)
    {
        if (SymbolScanner.At(unit.Text.Text, at) is not { } match) return null;
        var folded = unit.Folded;
        var (introducedAt, hasSo) = BeforeSymbol(folded, match.Start);
        var type = TypeWords.EndingAt(folded, introducedAt);
        if (!match.IsCertain && !hasSo && type is null && head is null) return null;

        var start = type?.Start ?? match.Start;
        var previous = found.Count > 0 ? found[^1] : null;
        var codeWord = match.TypeCode is { } code ? TypeWords.WordFor(code) : null;
        var isShared = type is null && head is not null && Agrees(head.Kind, codeWord);
        var kind = type?.Word ?? (isShared ? head!.Kind : null) ?? KindOfList(folded, previous, match.Start, codeWord) ?? codeWord ?? KindOfForm(match);
        var (date, dateRange, issuer) = Behind(unit, match.End);
        if (isShared)
        {
            date ??= head!.Date;
            issuer ??= head!.Issuer;
        }

        return new RawCitation(unit, start, match.End)
        {
            SymbolStart = match.Start,
            SymbolEnd = match.End,
            Symbol = match.Symbol,
            TypeCode = match.TypeCode,
            Kind = kind,
            Date = date,
            DateRange = dateRange,
            Issuer = issuer,
            HasSo = hasSo,
            HasOwnTypeWord = type is not null,
            IsAliasDefinition = Array.Exists(AliasIntroductions, words => folded.AsSpan(0, start).EndsWith(words, StringComparison.Ordinal)),
            IsSelf = NamesItself(unit, start, hasSo, type is not null),
        };
    }

    /// <summary>The offset where "số" (with or without a colon) begins before a symbol, or the symbol's own where there is none.</summary>
    private static (int At, bool HasSo) BeforeSymbol(string folded, int symbolStart)
    {
        var at = symbolStart;
        while (at > 0 && folded[at - 1] is ' ' or '"') at--;
        var beforeColon = at;
        while (beforeColon > 0 && folded[beforeColon - 1] is ':' or ' ') beforeColon--;
        foreach (var end in (int[])[at, beforeColon])
        {
            if (end >= 2 && folded.AsSpan(0, end).EndsWith("số", StringComparison.Ordinal) && (end == 2 || !char.IsLetterOrDigit(folded[end - 3])))
            {
                var before = end - 2;
                while (before > 0 && folded[before - 1] == ' ') before--;
                return (before, true);
            }
        }

        return (at, false);
    }

    /// <summary>In "Nghị quyết số 18-NQ/TW và số 19-NQ/TW" the second shares the first one's type word.</summary>
    private static string? KindOfList(string folded, RawCitation? previous, int start, string? codeWord) =>
        previous is { Kind: { } kind, Symbol: not null } && Agrees(kind, codeWord) && IsJoined(folded, previous.End, start) ? kind : null;

    private static string? KindOfForm(SymbolMatch match)
    {
        if (match.TypeCode is not null) return null;
        // National Assembly symbols name no type; a symbol that opens with an office and not with a type is a công văn's.
        if (match.Symbol.Contains("/QH", StringComparison.OrdinalIgnoreCase)) return "Luật";
        if (match.Symbol.Contains("/UBTVQH", StringComparison.OrdinalIgnoreCase)) return "Nghị quyết";
        return match.Symbol.EndsWith("/CP", StringComparison.Ordinal) || match.Symbol.EndsWith("-CP", StringComparison.Ordinal) ? "Nghị định" : "Công văn";
    }

    private static bool Agrees(string kind, string? codeWord) =>
        codeWord is null || kind.StartsWith(codeWord, StringComparison.Ordinal) || codeWord.StartsWith(kind, StringComparison.Ordinal)
        || kind is "Văn bản" || codeWord == "Quyết định" && kind == "Quy định";

    private static (DateOnly? Date, (int, int)? Range, string? Issuer) Behind(TextUnit unit, int end)
    {
        var folded = unit.Folded;
        var at = SkipMarks(folded, end);
        foreach (var word in IssuingWords)
        {
            if (DateScanner.StartsWithWord(folded, at, word)) at = DateScanner.SkipBlanks(folded, at + word.Length);
        }

        if (DateScanner.At(folded, at) is { } direct)
            return (direct.Date, (at, direct.End), IssuerBehind(unit, direct.End));
        if (DateScanner.StartsWithWord(folded, at, "của") && IssuerScanner.RangeAt(unit, at, folded.Length) is { } issuer)
        {
            var issuerText = unit.Text.Text[issuer.Start..issuer.End];
            var dateAt = SkipMarks(folded, issuer.End);
            foreach (var word in IssuingWords)
            {
                if (DateScanner.StartsWithWord(folded, dateAt, word)) dateAt = DateScanner.SkipBlanks(folded, dateAt + word.Length);
            }

            if (DateScanner.StartsWithWord(folded, dateAt, "ngày") && DateScanner.At(folded, dateAt) is { } later)
                return (later.Date, (dateAt, later.End), issuerText);
            return (null, null, issuerText);
        }

        return (null, null, null);
    }

    private static string? IssuerBehind(TextUnit unit, int at)
    {
        var next = SkipMarks(unit.Folded, at);
        return DateScanner.StartsWithWord(unit.Folded, next, "của") ? IssuerScanner.At(unit, next, unit.Folded.Length) : null;
    }

    private static int SkipMarks(string folded, int at)
    {
        at = DateScanner.SkipBlanks(folded, at);
        if (at < folded.Length && folded[at] is ',' or '(' or '"') at = DateScanner.SkipBlanks(folded, at + 1);
        return at;
    }

    /// <summary>One date and issuer behind a list serve all its members: "Nghị định số 107/… và Nghị định số 108/… ngày 14/9/2020 của Chính phủ".</summary>
    private static void ShareTrailing(List<RawCitation> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (member, next) = (found[i], found[i + 1]);
            if (member.Symbol is null || next.Symbol is null || member.IsAliasDefinition || next.IsAliasDefinition) continue;
            if (member.Kind != next.Kind || !IsJoined(member.Unit.Folded, member.End, next.Start)) continue;
            if (member.Date is null && next is { Date: { } date, DateRange: not null } && CanBeOf(member.Symbol, date)) found[i] = member = member with { Date = date };
            if (member.Issuer is null) found[i] = member with { Issuer = next.Issuer };
        }
    }

    /// <summary>A symbol that carries a year was issued in that year and in no other.</summary>
    private static bool CanBeOf(string symbol, DateOnly date)
    {
        var parts = symbol.Split('/');
        return parts.Length < 3 || !int.TryParse(parts[1], out var year) || year == date.Year;
    }

    private static bool IsJoined(string folded, int from, int to)
    {
        if (to <= from || to - from > 16) return false;
        foreach (var word in folded[from..to].Split([' ', ',', ';', '"', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is not ("và" or "số" or "các" or "&" or "cùng" or "-" or "hoặc")) return false;
        }

        return true;
    }

    /// <summary>"(Kèm theo Kế hoạch số …)" below a title, and "Số: …" at the head, name the document itself.</summary>
    private static bool NamesItself(TextUnit unit, int start, bool hasSo, bool hasTypeWord)
    {
        var folded = unit.Folded;
        var before = folded.AsSpan(0, start).TrimEnd();
        if (hasSo && !hasTypeWord) return before.Trim() is "số:" or "số :" || before.IsEmpty && DateScanner.StartsWithWord(folded, 0, "số");
        if (!before.EndsWith("kèm theo", StringComparison.Ordinal)) return false;
        var bracket = before.LastIndexOf('(');
        if (bracket < 0 || before.Length - bracket > "( ban hành kèm theo".Length) return false;
        // In a sentence the bracket explains another instrument; below a title, or alone on its line, it names this one.
        return bracket == 0 || folded.StartsWith("phụ lục", StringComparison.Ordinal) || !unit.Text.Text.AsSpan(Math.Max(0, bracket - 20), Math.Min(20, bracket)).ContainsAnyInRange('a', 'z')
            || bracket < 300 && folded.AsSpan(0, bracket).IndexOfAny('.', ';') < 0 && folded.StartsWith("kế hoạch", StringComparison.Ordinal);
    }

    private RawCitation? LawAt(TextUnit unit, int at)
    {
        var (text, folded) = (unit.Text.Text, unit.Folded);
        if (folded[at] is not ('l' or 'b' or 'p') || _laws.At(text, folded, at) is not { } law) return null;
        var after = DateScanner.SkipBlanks(folded, law.End);
        var symbolAt = DateScanner.StartsWithWord(folded, after, "số") ? DateScanner.SkipBlanks(folded, after + 2) : after;
        if (symbolAt < text.Length && char.IsAsciiDigit(text[symbolAt]) && SymbolScanner.At(text, symbolAt) is { } match)
        {
            var (date, range, issuer) = Behind(unit, match.End);
            return new RawCitation(unit, at, match.End)
            {
                SymbolStart = match.Start, SymbolEnd = match.End, Symbol = match.Symbol, TypeCode = match.TypeCode, Kind = law.Kind,
                Name = text[at..law.End], Date = date, DateRange = range, Issuer = issuer, HasSo = symbolAt != after, HasOwnTypeWord = true,
            };
        }

        var (nameDate, nameRange, nameIssuer) = DateScanner.StartsWithWord(folded, after, "ngày") ? Behind(unit, law.End) : (null, null, null);
        return new RawCitation(unit, at, law.End)
        {
            SymbolStart = at, SymbolEnd = law.End, Kind = law.Kind, Name = text[at..law.End], NameYear = YearBehind(folded, law.End),
            Date = nameDate, DateRange = nameRange, Issuer = nameIssuer, HasOwnTypeWord = true,
        };
    }

    private static int? YearBehind(string folded, int at)
    {
        at = DateScanner.SkipBlanks(folded, at);
        if (DateScanner.StartsWithWord(folded, at, "(sửa đổi)")) at = DateScanner.SkipBlanks(folded, at + 9);
        if (DateScanner.StartsWithWord(folded, at, "năm")) at = DateScanner.SkipBlanks(folded, at + 3);
        if (at + 4 > folded.Length || !int.TryParse(folded.AsSpan(at, 4), out var year) || year is < 1945 or > 2100) return null;
        return at + 4 == folded.Length || !char.IsLetterOrDigit(folded[at + 4]) && folded[at + 4] is not '/' ? year : null;
    }

    private static RawCitation? StandardAt(TextUnit unit, int at)
    {
        if (unit.Folded[at] is not ('t' or 'q' or 'i') || StandardScanner.At(unit.Text.Text, at) is not { } standard) return null;
        return new RawCitation(unit, at, standard.End)
        {
            SymbolStart = at, SymbolEnd = standard.End, Symbol = standard.Symbol, Kind = standard.IsRegulation ? "Quy chuẩn" : "Tiêu chuẩn",
        };
    }
}
