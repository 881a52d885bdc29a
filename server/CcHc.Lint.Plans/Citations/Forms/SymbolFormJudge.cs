using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>
/// Holds a symbol against the form of its kind: NN/TYPE-ISSUER for state instruments, NN/YYYY/TYPE-ISSUER for normative
/// ones, NN-TYPE/ISSUER for the Party. What older law allowed, and what is not known, is left alone.
/// </summary>
internal sealed class SymbolFormJudge
{
    /// <summary>Nghị định 101/CP of 1997: from 1998 on normative instruments carry their year.</summary>
    private const int FirstYearOfYears = 1998;

    /// <summary>The law of 2008 took resolutions of the Government from the normative instruments; that of 2025 put them back.</summary>
    private const int FirstYearWithoutYear = 2009;

    private static readonly DateOnly NormativeAgain = new(2025, 4, 1);

    private readonly string _written;
    private readonly DateOnly? _date;
    private readonly bool _isShouted;
    private CitationFormFault _fault;
    private bool _isCertain = true;

    /// <param name="written">As it stands in the text.</param>
    /// <param name="date">The cited date, or null.</param>
    /// <param name="isShouted">True where the words around are in capitals throughout.</param>
    public SymbolFormJudge(string written, DateOnly? date, bool isShouted)
    {
        _written = written;
        _date = date;
        _isShouted = isShouted;
    }

    /// <summary>The gravest fault with the symbol in its right form; null where the form is right or cannot be judged.</summary>
    public (CitationFormFault Fault, string? RightForm, bool IsCertain)? Judge()
    {
        var plain = Plain();
        if (SymbolParts.Of(plain) is not { } parts) return null;
        var number = char.IsUpper(parts.Number[^1]) && !_isShouted ? parts.Number.ToLowerInvariant() : parts.Number;
        if (!string.Equals(number, parts.Number, StringComparison.Ordinal)) Note(CitationFormFault.LetterCase);
        var groups = parts.Groups.Select((group, index) => RightGroup(group, isFirst: index == 0)).ToList();
        var year = parts.Year;
        var separators = parts.GroupSeparators;
        if ((year ?? _date?.Year) is not < FirstYearOfYears) (year, separators) = JudgeSeparators(parts, groups);
        if (_fault == CitationFormFault.None) return null;
        var right = _fault == CitationFormFault.IssuerNamesNoBody && SymbolCodes.IsField(groups[^1]) ? null
            : _fault == CitationFormFault.MissingYear && year is null ? null
            : SymbolParts.Join(number, year, groups, separators);
        return (_fault, right, _isCertain && right is not null);
    }

    private string Plain()
    {
        var plain = new System.Text.StringBuilder(_written.Length);
        foreach (var character in _written)
        {
            if (character == ' ') Note(CitationFormFault.StraySpace);
            else if (character is '\u2012' or '\u2013' or '\u2014' or '\u2212')
            {
                Note(CitationFormFault.Dash);
                plain.Append('-');
            }
            else
            {
                plain.Append(character switch
                {
                    '\u2010' or '\u2011' => '-', '\u2044' or '\u2215' or '\uFF0F' => '/', 'Ð' => 'Đ', 'ð' => 'đ', _ => character,
                });
            }
        }

        return plain.ToString();
    }

    private string RightGroup(string group, bool isFirst)
    {
        if (SymbolCodes.WithStrokedD(group, isFirst) is { } stroked)
        {
            Note(CitationFormFault.PlainD);
            return stroked;
        }

        var right = isFirst ? SymbolCodes.RightCase(group) : SymbolCodes.RightIssuerCase(group);
        if (_isShouted) return group;
        if (!string.Equals(right, group, StringComparison.Ordinal)) Note(CitationFormFault.LetterCase);
        return right;
    }

    private (int? Year, string Separators) JudgeSeparators(SymbolParts parts, List<string> groups)
    {
        var (year, separators) = (parts.Year, parts.GroupSeparators);
        if (IsAssembly(groups[0]))
        {
            if (year is not null && separators[0] == '-') Note(CitationFormFault.HyphenForSlash);
            return (year, year is null ? separators : "/" + separators[1..]);
        }

        if (groups.Count == 1 && SymbolCodes.SplitGlued(groups[0]) is { } glued)
        {
            Note(CitationFormFault.MissingHyphen);
            groups[0] = SymbolCodes.RightCase(glued.Type);
            groups.Add(SymbolCodes.RightIssuerCase(glued.Issuer));
            // Only the slash or hyphen behind the number was written; the missing one follows from whose document it is.
            separators += SymbolCodes.IsParty(glued.Issuer) ? "/" : "-";
        }

        if (groups.Count < 2 || !SymbolCodes.IsType(groups[0]) || IsJoint(groups[0]) || IsOfYearlySeries(parts)) return (year, separators);
        if (year is not null && parts.Separators[0] == '-' && SymbolCodes.IsState(groups[1])) Note(CitationFormFault.HyphenForSlash);
        if (year is null && SymbolCodes.IsParty(groups[1])) return (year, JudgeParty(separators));
        return JudgeState(year, separators, groups);
    }

    // What fills a span is compiled at every start; symbols have few separators.
    private static string Hyphens(int count) => count switch { 0 => "", 1 => "-", 2 => "--", 3 => "---", _ => string.Concat("---", Hyphens(count - 3)) };

    private string JudgeParty(string separators)
    {
        if (separators[0] == '/') Note(CitationFormFault.StateFormForParty);
        else if (separators[1] == '-') Note(CitationFormFault.HyphenForSlash);
        return "-/" + Hyphens(separators.Length - 2);
    }

    private (int? Year, string Separators) JudgeState(int? year, string separators, List<string> groups)
    {
        var (type, issuer) = (groups[0], groups[1]);
        var isKnown = SymbolCodes.IsState(issuer);
        if (separators[0] == '-')
        {
            // "12-KH/ĐUK" may be any Party body's; only a body known to be the state's makes it wrong.
            if (year is null && !isKnown) return (year, separators);
            Note(year is null && separators[1] == '/' ? CitationFormFault.PartyFormForState : CitationFormFault.HyphenForSlash);
        }
        else if (separators[1] == '/')
        {
            if (!isKnown || (year ?? _date?.Year) < 2005) return (year, separators);
            Note(CitationFormFault.SlashForHyphen);
        }

        if (groups.Count == 2 && SymbolCodes.IsField(issuer)) Note(CitationFormFault.IssuerNamesNoBody);
        // "468/QĐ-TT": no body is called so; the Prime Minister alone is nearly.
        if (groups.Count == 2 && issuer is "TT" && (Is(type, "QĐ") || Is(type, "CT") || Is(type, "CĐ")))
        {
            Note(CitationFormFault.IssuerNamesNoBody);
            groups[1] = "TTg";
            _isCertain = false;
        }

        return (JudgeYear(year, type, issuer), "/" + Hyphens(separators.Length - 1));
    }

    private int? JudgeYear(int? year, string type, string issuer)
    {
        var isDecree = Is(type, "NĐ") && Is(issuer, "CP");
        var isCircular = Is(type, "TT") && SymbolCodes.IsMinistry(issuer) && _date?.Year >= FirstYearWithoutYear;
        if (year is null && (isDecree || isCircular))
        {
            Note(CitationFormFault.MissingYear);
            _isCertain = false;
            return _date?.Year;
        }

        if (year is { } stated && Is(type, "NQ") && Is(issuer, "CP") && stated >= FirstYearWithoutYear
            && (stated < NormativeAgain.Year || _date < NormativeAgain))
        {
            Note(CitationFormFault.UnusualYear);
            _isCertain = false;
            return null;
        }

        return year;
    }

    /// <summary>
    /// From 2016 to 2018 the Government numbered its yearly resolution on the business environment 19 with the year behind a
    /// hyphen: Nghị quyết số 19-2016/NQ-CP, 19-2017/NQ-CP, 19-2018/NQ-CP.
    /// </summary>
    private static bool IsOfYearlySeries(SymbolParts parts) =>
        parts is { Number: "19", Year: >= 2016 and <= 2018, Groups.Count: 2 } && parts.Separators == "-/-" && Is(parts.Groups[0], "NQ") && Is(parts.Groups[1], "CP");

    /// <summary>The graver fault stays: the enumeration lists them by weight.</summary>
    private void Note(CitationFormFault fault)
    {
        if (_fault == CitationFormFault.None || fault < _fault) _fault = fault;
    }

    private static bool Is(string code, string other) => code.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsJoint(string type) => Is(type, "TTLT") || Is(type, "TTLN") || Is(type, "NQLT");

    private static bool IsAssembly(string group)
    {
        var letters = group.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return letters.Length < group.Length && (Is(letters, "QH") || Is(letters, "UBTVQH"));
    }
}
