
namespace CcHc.Lint.Plans.Registry;

/// <summary>A place that belongs to a name.</summary>
/// <param name="End">Offset behind it in the folded text.</param>
/// <param name="Text">Its folded text.</param>
/// <param name="TypeWord">"tỉnh", "thành phố", or null.</param>
/// <param name="Province">The province of that name, or null.</param>
internal readonly record struct Place(int End, string Text, string? TypeWord, Province? Province);

/// <summary>Reads the place behind an agency's name: a known province, a proper name, a number.</summary>
internal sealed class PlaceReader(ProvinceRegistry provinces)
{
    private const int MostNameWords = 4;
    private const int MostGuessedWords = 3;

    private static readonly string[] PlaceTypes = ["tỉnh", "thành phố", "tp.", "tp"];

    // Words that open what follows a name in running text and in lists; a name guessed without capitals ends there.
    private static readonly HashSet<string> FunctionWords = new(StringComparer.Ordinal)
    {
        "và", "các", "có", "là", "chủ", "phối", "thực", "để", "của", "cho", "về", "theo", "trong", "tại", "từ", "đến", "đã", "sẽ",
        "phải", "được", "giao", "xây", "tổ", "báo", "tham", "hướng", "rà", "triển", "ban", "ubnd", "hđnd", "sở", "phòng", "trước",
        "sau", "khi", "với", "trên", "năm", "tháng", "ngày", "hoặc", "như", "thì", "do", "ở", "này", "chịu", "tiếp", "đẩy",
    };

    /// <summary>The place that a pattern asks for at an offset (before the blank), or null where there is none.</summary>
    public Place? Read(string folded, int offset, PlaceKind kind, AgencySearch search)
    {
        var at = SkipBlank(folded, offset);
        if (at == offset || at >= folded.Length) return null;
        if (kind == PlaceKind.Number) return ReadNumber(folded, at);
        var typeWord = TypeWordBefore(folded, offset);
        if (provinces.At(folded, at) is { } known)
            return new Place(at + known.Length, folded.Substring(at, known.Length), typeWord, known.Item);
        if (ReadAfterName(folded, offset, search) is { } typed) return typed;
        return kind == PlaceKind.Name || search.IsCapital is not null ? ReadName(folded, at, typeWord, search) : null;
    }

    /// <summary>"tỉnh Sông Thao", or a known province alone, behind a full name; null where none follows.</summary>
    public Place? ReadAfterName(string folded, int offset, AgencySearch search)
    {
        var at = SkipBlank(folded, offset);
        if (at == offset) return null;
        if (provinces.At(folded, at) is { } bare)
            return new Place(at + bare.Length, folded.Substring(at, bare.Length), TypeWordBefore(folded, offset), bare.Item);
        foreach (var type in PlaceTypes)
        {
            if (!folded.AsSpan(at).StartsWith(type, StringComparison.Ordinal)) continue;
            var name = SkipBlank(folded, at + type.Length);
            if (name == at + type.Length && !type.EndsWith('.')) continue;
            if (provinces.At(folded, name) is { } known)
                return new Place(name + known.Length, folded.Substring(name, known.Length), type == "tỉnh" ? type : "thành phố", known.Item);
            if (search.IsCapital is not null && ReadName(folded, name, type, search) is { } unknown) return unknown;
            return type is "tỉnh" ? new Place(at + type.Length, "", type, null) : null;
        }

        // A capitalised proper name straight behind "… tỉnh" is a province that the registry doesn't know.
        return TypeWordBefore(folded, offset) == "tỉnh" && search.IsCapital is not null ? ReadName(folded, at, "tỉnh", search) : null;
    }

    private static Place? ReadName(string folded, int at, string? typeWord, AgencySearch search)
    {
        var end = at;
        var words = 0;
        var most = search.IsCapital is null ? MostGuessedWords : MostNameWords;
        for (var next = at; next < folded.Length && words < most; words++)
        {
            var wordEnd = next;
            while (wordEnd < folded.Length && RegistryKeys.IsWordCharacter(folded[wordEnd])) wordEnd++;
            if (wordEnd == next) break;
            var belongs = search.IsCapital is { } isCapital
                ? IsProperName(folded, next, wordEnd, isCapital)
                : !FunctionWords.Contains(folded[next..wordEnd]);
            if (!belongs) break;
            end = wordEnd;
            if (wordEnd >= folded.Length || folded[wordEnd] != ' ') break;
            next = wordEnd + 1;
        }

        return end == at ? null : new Place(end, folded[at..end], typeWord, null);
    }

    // In a heading all of capitals ("BÁO CÁO") nothing tells a name; only an abbreviation ("HD") is one for sure.
    private static bool IsProperName(string folded, int start, int end, Func<int, bool> isCapital)
    {
        if (!isCapital(start)) return false;
        if (end - start == 1 || !isCapital(start + 1)) return true;
        foreach (var c in RegistryKeys.RemoveMarks(folded[start..end]))
        {
            if (c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') return false;
        }

        return true;
    }

    private static Place? ReadNumber(string folded, int at)
    {
        var end = at;
        while (end < folded.Length && (char.IsAsciiDigit(folded[end]) || folded[end] is 'i' or 'v' or 'x')) end++;
        var whole = end > at && (end == folded.Length || !RegistryKeys.IsWordCharacter(folded[end]));
        return whole ? new Place(end, folded[at..end], null, null) : null;
    }

    private static string? TypeWordBefore(string folded, int offset)
    {
        var before = folded.AsSpan(0, offset);
        if (before.EndsWith("thành phố", StringComparison.Ordinal)) return "thành phố";
        return before.EndsWith("tỉnh", StringComparison.Ordinal) ? "tỉnh" : null;
    }

    private static int SkipBlank(string folded, int offset)
    {
        while (offset < folded.Length && folded[offset] == ' ') offset++;
        return offset;
    }
}
