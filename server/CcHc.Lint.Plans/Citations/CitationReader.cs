using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Reads the citations of a document from its words, in reading order.</summary>
internal sealed class CitationReader(IEnumerable<string> lawNames)
{
    private static readonly string[] AliasIntroductions = ["gọi tắt là ", "viết tắt là ", "gọi là ", "gọi chung là ", "gọi tắt: ", "viết là "];

    private static readonly UnitSlot<UnitCitations> Slot = new();

    private readonly LawNameScanner _laws = new(lawNames);

    // First words of laws and standards.
    private readonly WordFilter _openings = new("bộ", "luật", "pháp", "tcvn", "qcvn", "tcxdvn", "tcxd", "tccs", "iso");

    public List<RawCitation> Read(List<TextUnit> units)
    {
        var all = new List<RawCitation>();
        var found = new List<RawCitation>();
        foreach (var unit in units)
        {
            var mayOpen = SelfCitation.MayOpen(unit);
            if (Slot.Find(unit) is not { } known || (known.Found.Length > 0 && known.MayOpen != mayOpen))
            {
                ReadUnit(unit, found);
                ShareTrailing(found);
                Slot.Keep(unit, found.Count == 0 ? UnitCitations.None : new UnitCitations([.. found], mayOpen));
                all.AddRange(found);
                found.Clear();
                continue;
            }

            foreach (var citation in known.Found) all.Add(citation with { Unit = unit });
        }

        return all;
    }

    private void ReadUnit(TextUnit unit, List<RawCitation> found)
    {
        var text = unit.Text.Text;
        SharedHead? head = null;
        var starts = unit.Words.Starts;
        var ends = unit.Words.Ends;
        var hashes = unit.Words.Hashes;
        var done = 0;
        for (var word = 0; word < starts.Length; word++)
        {
            var at = starts[word];
            if (at < done) continue;
            if (head is not null && at - 2 >= head.End && EndsSentence(text, at - 2)) head = null;
            RawCitation? citation = null;
            if (char.IsAsciiDigit(text[at])) citation = SymbolAt(unit, at, head, found);
            else if (ends[word] - at > 2 && char.IsAsciiDigit(text[at + 2]) && SymbolScanner.IsBehindSo(text, at + 2)) citation = SymbolAt(unit, at + 2, head, found);
            // "TCVN9001:2015" is one word too.
            else if (_openings.MayHave(hashes[word]) || char.IsAsciiDigit(text[ends[word] - 1])) citation = LawAt(unit, at) ?? StandardAt(unit, at);
            if (citation is null)
            {
                // A head is tried only where a type word could begin, which its first word tells cheaply.
                if (TypeWords.MayBegin(hashes[word]) && SharedHead.At(unit, at) is { } next) head = next;
                continue;
            }

            found.Add(citation);
            done = citation.End;
        }
    }

    private static RawCitation? SymbolAt(TextUnit unit, int at, SharedHead? head, List<RawCitation> found)
    {
        if (SymbolScanner.At(unit.Text.Text, at) is not { } match) return null;
        var folded = unit.Folded;
        var words = SymbolIntroduction.Before(unit.Text.Text, folded, match);
        // The number of a form ("Biểu số 05/VPCP/KSTT") looks like a symbol; only an instrument's carries a year.
        if (words.IsOther && !match.HasYear) return null;
        var previous = found.Count > 0 ? found[^1] : null;
        if (!match.IsCertain && !words.HasSo && words.Kind is null && head is null && !(previous?.Symbol is not null && IsJoined(folded, previous.End, match.Start))) return null;
        // "Đề án 06/CP" is what people call a project, not the symbol of an instrument.
        if (match.TypeCode is null && words.Kind is "Đề án" or "Dự án" or "Chương trình") return null;

        var codeWord = match.TypeCode is { } code ? TypeWords.WordFor(code) : null;
        var isShared = words.Kind is null && head is not null && Agrees(head.Kind, codeWord);
        var behind = TrailingDetails.Behind(unit, match.End);
        var isSelf = SelfCitation.Is(unit, match, words, behind);
        // What stands before the date in a number line is the place: "Số: 145/KH-UBND   An Lạc, ngày …".
        if (isSelf && words.Kind is null) behind = behind with { Issuer = null };
        return new RawCitation(unit, words.Start, match.End)
        {
            SymbolStart = match.Start,
            SymbolEnd = match.End,
            Symbol = match.Symbol,
            TypeCode = match.TypeCode,
            Kind = words.Kind ?? (isShared ? head!.Kind : null) ?? KindOfList(folded, previous, match.Start, codeWord)
                ?? (words.DistantKind is { } distant && Agrees(distant, codeWord) ? distant : codeWord ?? KindOfForm(match)),
            Date = behind.DateRange is not null ? behind.Date
                : OfSymbol(match, isShared ? head!.Date : null) ?? OfSymbol(match, isSelf ? null : LeadingDate.Before(unit.Text.Text, folded, words.Start, previous?.End ?? 0)),
            DateRange = behind.DateRange,
            Issuer = behind.Issuer ?? (isShared ? head!.Issuer : null),
            HasSo = words.HasSo,
            HasOwnTypeWord = words.Kind is not null,
            IsAliasDefinition = Array.Exists(AliasIntroductions, introduction => folded.AsSpan(0, words.Start).EndsWith(introduction, StringComparison.Ordinal))
                || IsListedAlias(folded, words.Start) || IsBracketedAgain(folded, words.Start, match, found),
            IsSelf = isSelf,
        };
    }

    /// <summary>"(sau đây gọi tắt là Kế hoạch 328-KH/TU, Nghị quyết 76/NQ-CP)": each of a list in such a bracket.</summary>
    private static bool IsListedAlias(string folded, int start)
    {
        var open = folded.AsSpan(0, start).LastIndexOf('(');
        if (open < 0 || folded.AsSpan(open, start - open).Contains(')')) return false;
        foreach (var introduction in AliasIntroductions)
        {
            if (folded.AsSpan(open, start - open).Contains(introduction, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ … (Chỉ thị 23/CT-TTg)": alone in brackets behind itself, a symbol is what the instrument will be called.</summary>
    private static bool IsBracketedAgain(string folded, int start, SymbolMatch match, List<RawCitation> found)
    {
        if (start == 0 || folded[start - 1] != '(' || match.End >= folded.Length || folded[match.End] != ')') return false;
        return found.Exists(earlier => earlier.Symbol is { } symbol && symbol.Equals(match.Symbol, StringComparison.OrdinalIgnoreCase));
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

    /// <summary>One date and issuer behind a list serve all its members: "Nghị định số 107/… và Nghị định số 108/… ngày 14/9/2020 của Chính phủ".</summary>
    private static void ShareTrailing(List<RawCitation> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (member, next) = (found[i], found[i + 1]);
            if (member.Symbol is null || next.Symbol is null || member.IsAliasDefinition || next.IsAliasDefinition) continue;
            if (member.Kind != next.Kind || !IsJoined(member.Unit.Folded, member.End, next.Start)) continue;
            if (!IssuerCode(member.Symbol).Equals(IssuerCode(next.Symbol), StringComparison.OrdinalIgnoreCase)) continue;
            if (member.Date is null && next.Date is { } date && CanBeOf(member.Symbol, date)) found[i] = member = member with { Date = date };
            if (member.Issuer is null) found[i] = member with { Issuer = next.Issuer };
        }
    }

    private static DateOnly? OfSymbol(SymbolMatch match, DateOnly? date) => date is { } day && CanBeOf(match.Symbol, day) ? day : null;

    /// <summary>A symbol that carries a year was issued in that year and in no other.</summary>
    private static bool CanBeOf(string symbol, DateOnly date)
    {
        var parts = symbol.Split('/');
        return parts.Length < 3 || !int.TryParse(parts[1], out var year) || year == date.Year;
    }

    /// <summary>The last group of a symbol: a list of one issuer's instruments shares its date, two issuers' do not.</summary>
    private static ReadOnlySpan<char> IssuerCode(string symbol)
    {
        var start = symbol.Length;
        while (start > 0 && symbol[start - 1] is not ('/' or '-' or '_' or (>= '\u2010' and <= '\u2014') or '\u2212')) start--;
        return symbol.AsSpan(start);
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] == '.' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && at > 0 && !char.IsAsciiDigit(text[at - 1]);

    private static bool IsJoined(string folded, int from, int to)
    {
        if (to <= from || to - from > 16) return false;
        var between = folded.AsSpan(from, to - from);
        foreach (var range in between.SplitAny([' ', ',', ';', '"', ':']))
        {
            if (between[range] is not ("" or "và" or "số" or "các" or "&" or "cùng" or "-" or "hoặc")) return false;
        }

        return true;
    }

    private RawCitation? LawAt(TextUnit unit, int at)
    {
        var (text, folded) = (unit.Text.Text, unit.Folded);
        if (folded[at] is not ('l' or 'b' or 'p') || _laws.At(text, folded, at) is not { } law) return null;
        var after = DateScanner.SkipBlanks(folded, law.End);
        var symbolAt = DateScanner.StartsWithWord(folded, after, "số") ? DateScanner.SkipBlanks(folded, after + 2) : after;
        if (symbolAt < text.Length && char.IsAsciiDigit(text[symbolAt]) && SymbolScanner.At(text, symbolAt) is { } match)
        {
            var (date, range, issuer) = TrailingDetails.Behind(unit, match.End);
            return new RawCitation(unit, at, match.End)
            {
                SymbolStart = match.Start, SymbolEnd = match.End, Symbol = match.Symbol, TypeCode = match.TypeCode, Kind = law.Kind,
                Name = text[at..law.End], Date = date, DateRange = range, Issuer = issuer, HasSo = symbolAt != after, HasOwnTypeWord = true,
            };
        }

        // Behind a name a comma goes on with the sentence ("theo Luật Lưu trữ, ngày 15/7 …"); a date belongs to it only directly.
        var behind = after < folded.Length && folded[after] == ',' ? default : TrailingDetails.Behind(unit, law.End);
        if (behind.DateRange is null) behind = default;
        return new RawCitation(unit, at, law.End)
        {
            SymbolStart = at, SymbolEnd = law.End, Kind = law.Kind, Name = text[at..law.End], NameYear = YearBehind(folded, law.End),
            Date = behind.Date, DateRange = behind.DateRange, Issuer = behind.Issuer, HasOwnTypeWord = true,
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

    /// <param name="Found">The citations in the words of a unit, of whichever unit they were read first.</param>
    /// <param name="MayOpen">Whether they were read as words that may open a document.</param>
    private sealed record UnitCitations(RawCitation[] Found, bool MayOpen)
    {
        public static readonly UnitCitations None = new([], false);
    }
}
