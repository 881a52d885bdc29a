using System.Text;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>A symbol taken apart: "117/2013-NĐ-CP" is number "117", year 2013, groups "NĐ", "CP" and separators "/", "-", "-".</summary>
/// <param name="Separators">The one before each of year (where there is one) and groups.</param>
internal sealed record SymbolParts(string Number, int? Year, IReadOnlyList<string> Groups, string Separators)
{
    /// <summary>The separators before the groups, the year's own left out.</summary>
    public string GroupSeparators => Year is null ? Separators : Separators[1..];

    /// <summary>The symbol's parts; null where it has other ones.</summary>
    /// <param name="symbol">Without white space, dashes as hyphens.</param>
    public static SymbolParts? Of(string symbol)
    {
        var at = 0;
        while (at < symbol.Length && symbol[at] is not ('/' or '-')) at++;
        if (at == 0 || !char.IsAsciiDigit(symbol[0])) return null;
        var number = symbol[..at];
        var separators = new StringBuilder();
        var groups = new List<string>();
        int? year = null;
        while (at < symbol.Length)
        {
            separators.Append(symbol[at++]);
            var from = at;
            while (at < symbol.Length && symbol[at] is not ('/' or '-')) at++;
            if (at == from) return null;
            var part = symbol[from..at];
            if (groups.Count == 0 && year is null && part.Length == 4 && int.TryParse(part, out var value)) year = value;
            else groups.Add(part);
        }

        return groups.Count == 0 ? null : new SymbolParts(number, year, groups, separators.ToString());
    }

    /// <summary>The symbol with its parts joined by other separators; the year's is always a slash.</summary>
    public static string Join(string number, int? year, IReadOnlyList<string> groups, string separators)
    {
        var symbol = new StringBuilder(number);
        if (year is { } value) symbol.Append('/').Append(value);
        for (var i = 0; i < groups.Count; i++) symbol.Append(separators[Math.Min(i, separators.Length - 1)]).Append(groups[i]);
        return symbol.ToString();
    }
}
