namespace CcHc.Lint.Plans.Citations;

/// <summary>
/// Finds symbols of instruments ("76/NQ-CP", "61/2018/NĐ-CP", "18-NQ/TW", "6459/BNV-CCHC", "64/2025/QH15"). Malformed ones
/// ("117/2013-NĐ-CP") are found and kept as they are; forms per Nghị định 30/2020/NĐ-CP and the Party's own rules.
/// </summary>
internal static class SymbolScanner
{
    private static readonly HashSet<string> IssuersAlone = new(StringComparer.OrdinalIgnoreCase) { "CP", "TTg", "HĐBT", "CTN", "HĐNN" };

    private static readonly HashSet<string> KnownIssuers = new(StringComparer.OrdinalIgnoreCase)
    {
        "CP", "TTg", "TW", "TU", "UBND", "HĐND", "HDND", "QH", "UBTVQH", "CTN", "VPCP", "BNV", "BTC", "BTP", "BTTTT", "BKHCN", "BKHĐT",
        "BGDĐT", "BYT", "BCA", "BQP", "BXD", "BGTVT", "BCT", "BNNPTNT", "BTNMT", "BLĐTBXH", "BVHTTDL", "BNNMT", "BNG", "NHNN", "TTCP",
        "UBDT", "HU", "ĐU", "VPTW", "BTCTW", "UBKTTW", "MTTW", "CCHC", "SNV", "STP", "STC", "TANDTC", "VKSNDTC", "KTNN", "BCĐ", "BCĐCCHC",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Issuers = KnownIssuers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is counted in ratios ("12/TTHC-DVC") and issues nothing.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CountedThings =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "TTHC", "CBCC", "CCVC", "CBCCVC", "VBQPPL", "DVC", "DVCTT", "HĐLĐ", "NLĐ", "TCVN" }
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The symbol that begins at a digit at <paramref name="start"/>, or null. White space inside is allowed where a symbol is plainly unfinished.</summary>
    public static SymbolMatch? At(string text, int start)
    {
        if (start > 0 && IsSymbolCharacter(text[start - 1]) && !IsBehindSo(text, start)) return null;
        // "3.456/…" and "II.06/…": the tail of a larger number.
        if (start > 1 && text[start - 1] is '.' or ',' && (char.IsAsciiDigit(text[start - 2]) || text[start - 1] == '.' && char.IsUpper(text[start - 2]))) return null;
        var cursor = new SymbolCursor(text, start);
        if (!cursor.ReadNumber()) return null;
        return cursor.ReadSeparator() switch
        {
            '/' => ReadState(ref cursor),
            '-' => ReadParty(ref cursor),
            _ => ReadGlued(ref cursor),
        };
    }

    /// <summary>A code of a type or of an issuer, whatever the case.</summary>
    public static bool IsKnownGroup(ReadOnlySpan<char> group) => TypeWords.IsCode(group) || Issuers.Contains(group) || IsAssembly(group);

    /// <summary>"số76/NQ-CP": the blank was left out.</summary>
    public static bool IsBehindSo(string text, int at) =>
        at >= 2 && text[at - 2] is 's' or 'S' && text[at - 1] is 'ố' or 'Ố' && (at == 2 || !char.IsLetterOrDigit(text[at - 3]));

    private static SymbolMatch? ReadState(ref SymbolCursor cursor)
    {
        var hasYear = cursor.ReadYear();
        if (hasYear && cursor.ReadSeparator() == '\0') return null;
        if (!hasYear) hasYear = cursor.ReadDamagedYear();
        return ReadTypeAndIssuer(ref cursor, hasYear) is { } match ? match with { HasYear = hasYear } : null;
    }

    private static SymbolMatch? ReadTypeAndIssuer(ref SymbolCursor cursor, bool hasYear)
    {
        var first = cursor.ReadGroup();
        if (first.IsEmpty) return null;
        if (hasYear && first is "QH" or "UBTVQH") cursor.ReadTerm();
        if (hasYear && IsAssembly(first)) return cursor.Finish(typeCode: null, isCertain: true);

        var typeCode = TypeWords.IsCode(first) ? first.ToString() : null;
        var complete = cursor.Save();
        // Behind a type code the issuer must follow, so blanks round the hyphen are forgiven: "76/NQ - CP".
        var separator = typeCode is not null ? cursor.ReadSeparator() : cursor.ReadInnerSeparator();
        var isSeparated = separator != '\0' || typeCode is not null && cursor.ReadBlankBeforeIssuer(KnownIssuers.Contains);
        var second = isSeparated ? cursor.ReadGroup() : default;
        var certain = separator != '\0' && (typeCode is not null ? LooksLikeIssuer(second) : LooksLikeIssuer(first) && LooksLikeIssuer(second) && !CountedThings.Contains(first));
        if (second.IsEmpty || !certain && !hasYear && separator != '\0')
        {
            cursor.Restore(complete);
            var glued = GluedTypeCode(first);
            var known = glued is not null || !hasYear && IssuersAlone.Contains(first.ToString());
            return hasYear || known || LooksLikeIssuer(first) ? cursor.Finish(typeCode ?? glued, known) : null;
        }

        ReadFurtherGroups(ref cursor);
        return cursor.Finish(typeCode, certain);
    }

    private static SymbolMatch? ReadParty(ref SymbolCursor cursor)
    {
        // "61-2018/NĐ-CP": a State symbol with a hyphen for its first slash.
        if (cursor.ReadYear()) return cursor.ReadSeparator() == '/' && ReadTypeAndIssuer(ref cursor, hasYear: true) is { TypeCode: not null } damaged ? damaged with { IsCertain = false } : null;
        var type = cursor.ReadGroup();
        if (type.IsEmpty) return null;
        var complete = cursor.Save();
        var isType = TypeWords.IsCode(type);
        var separator = isType ? cursor.ReadSeparator() : cursor.ReadInnerSeparator();
        var issuer = separator == '\0' ? default : cursor.ReadGroup();
        if (!issuer.IsEmpty && LooksLikeIssuer(issuer))
        {
            ReadFurtherGroups(ref cursor);
            return cursor.Finish(isType ? type.ToString() : null, isType);
        }

        cursor.Restore(complete);
        return IssuersAlone.Contains(type.ToString()) ? cursor.Finish(typeCode: null, isCertain: false) : null;
    }

    /// <summary>"18NQ/TW": the separator behind the number was left out.</summary>
    private static SymbolMatch? ReadGlued(ref SymbolCursor cursor)
    {
        var type = cursor.ReadGroup();
        if (type.IsEmpty || !TypeWords.IsCode(type) || cursor.ReadSeparator(allowBlanks: false) == '\0') return null;
        var issuer = cursor.ReadGroup();
        if (issuer.IsEmpty || !LooksLikeIssuer(issuer)) return null;
        ReadFurtherGroups(ref cursor);
        return cursor.Finish(type.ToString(), isCertain: false);
    }

    private static void ReadFurtherGroups(ref SymbolCursor cursor)
    {
        while (true)
        {
            var complete = cursor.Save();
            if (cursor.ReadInnerSeparator() == '\0' || cursor.ReadGroup() is { IsEmpty: true })
            {
                cursor.Restore(complete);
                return;
            }
        }
    }

    /// <summary>"QH15", "UBTVQH14": symbols of the National Assembly end with the term.</summary>
    private static bool IsAssembly(ReadOnlySpan<char> group)
    {
        var letters = group.TrimEnd("0123456789");
        return (letters.Length < group.Length || letters is "QH" or "UBTVQH")
            && (letters.Equals("QH", StringComparison.OrdinalIgnoreCase) || letters.Equals("UBTVQH", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"NĐCP", "QĐTTg", "NQ.CP": the type where the hyphen before the issuer was left out or mistyped; else null.</summary>
    private static string? GluedTypeCode(ReadOnlySpan<char> group)
    {
        for (var i = 2; i < group.Length - 1; i++)
        {
            if (TypeWords.IsCode(group[..i]) && Issuers.Contains(group[i..].TrimStart('.'))) return group[..i].ToString();
        }

        return null;
    }

    private static bool LooksLikeIssuer(ReadOnlySpan<char> group)
    {
        var capitals = 0;
        foreach (var character in group)
        {
            if (char.IsUpper(character)) capitals++;
        }

        return capitals >= 2 || Issuers.Contains(group) || IsAssembly(group);
    }

    private static bool IsSymbolCharacter(char character) => char.IsLetterOrDigit(character) || SymbolCursor.IsSlash(character) || SymbolCursor.IsHyphen(character);
}
