using CcHc.Lint.Plans.Tasks;

namespace CcHc.Lint.Plans.Numbering;

internal enum NumberStyle
{
    Roman,
    Arabic,
    Letter,
    CapitalLetter,

    /// <summary>"Phần thứ hai".</summary>
    Ordinal,
}

/// <summary>A number taken apart: in "1.2." the words before are "1.", the value is 2 and the mark behind is ".".</summary>
/// <param name="Before">What stands before the part that counts: "", "1.", "Điều ".</param>
/// <param name="Value">1-based; for letters the place in the Vietnamese order, 0 for a letter that the order lacks.</param>
/// <param name="Core">The part that counts, as written.</param>
/// <param name="After">The closing mark, or "".</param>
internal sealed record NumberLabel(string Before, NumberStyle Style, int Value, string Core, string After)
{
    /// <summary>Nghị định 30/2020/NĐ-CP, Phụ lục I: điểm are lettered in the Vietnamese order; ă, â, ê, ô, ơ, ư are not used.</summary>
    private const string VietnameseOrder = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly string[] RomanOnes = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    private static readonly string[] RomanTens = ["", "X", "XX", "XXX", "XL", "L"];

    public string Text => Before + Core + After;

    /// <summary>How deep the number is: 0 for "3", 1 for "1.3".</summary>
    public int Depth => Before.AsSpan().Count('.');

    /// <summary>Null where the words are no number that can be counted on.</summary>
    public static NumberLabel? Parse(string written)
    {
        var text = written.Trim();
        var coreEnd = text.Length;
        while (coreEnd > 0 && text[coreEnd - 1] is '.' or ')' or ':' or '/' or ' ') coreEnd--;
        var coreStart = coreEnd;
        while (coreStart > 0 && char.IsLetterOrDigit(text[coreStart - 1])) coreStart--;
        var (before, core, after) = (text[..coreStart], text[coreStart..coreEnd], text[coreEnd..]);
        if (core.Length is 0 or > 8) return null;
        if (core.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0) return core.Length <= 3 ? new NumberLabel(before, NumberStyle.Arabic, int.Parse(core), core, after) : null;
        if (RomanValue(core) is { } roman) return new NumberLabel(before, NumberStyle.Roman, roman, core, after);
        if (before.EndsWith("thứ ", StringComparison.OrdinalIgnoreCase) && Array.FindIndex(Ordinals, word => word.Equals(core, StringComparison.OrdinalIgnoreCase)) is >= 0 and var ordinal)
            return new NumberLabel(before, NumberStyle.Ordinal, ordinal + 1, core, after);
        if (core.Length > 1) return null;
        if (char.IsLower(core[0])) return IsLetter(core[0]) ? new NumberLabel(before, NumberStyle.Letter, VietnameseOrder.IndexOf(core[0]) + 1, core, after) : null;
        return char.IsAsciiLetterUpper(core[0]) || core[0] == 'Đ'
            ? new NumberLabel(before, NumberStyle.CapitalLetter, VietnameseOrder.IndexOf(char.ToLowerInvariant(core[0])) + 1, core, after) : null;
    }

    /// <summary>The number that many places further on in the same form; null behind the end of the order.</summary>
    public NumberLabel? Plus(int steps)
    {
        var value = Value + steps;
        var core = Style switch
        {
            NumberStyle.Arabic => value.ToString().PadLeft(Core.StartsWith('0') ? Core.Length : 1, '0'),
            NumberStyle.Roman => value is > 0 and < 60 ? RomanTens[value / 10] + RomanOnes[value % 10] : null,
            NumberStyle.Ordinal => value < 1 || value > Ordinals.Length ? null : char.IsUpper(Core[^1]) ? Ordinals[value - 1].ToUpperInvariant() : Ordinals[value - 1],
            _ when value < 1 || value > VietnameseOrder.Length => null,
            NumberStyle.Letter => VietnameseOrder[value - 1].ToString(),
            _ => char.ToUpperInvariant(VietnameseOrder[value - 1]).ToString(),
        };
        return core is null ? null : this with { Value = value, Core = core };
    }

    public bool Is(NumberLabel? other) => other is not null && Value == other.Value && Value > 0 && Before == other.Before;

    /// <summary>True for the next letter of the English alphabet: "f" behind "e", "e" behind "d".</summary>
    public bool FollowsInEnglish(NumberLabel other) =>
        Style == NumberStyle.Letter && other.Style == NumberStyle.Letter && Before == other.Before
        && char.IsAsciiLetterLower(Core[0]) && char.IsAsciiLetterLower(other.Core[0]) && Core[0] == other.Core[0] + 1;

    private static bool IsLetter(char character) => char.IsAsciiLetterLower(character) || character == 'đ';

    private static int? RomanValue(string core)
    {
        if (!RowNumber.IsRoman(core)) return null;
        for (var value = 1; value < 60; value++)
        {
            if (RomanTens[value / 10] + RomanOnes[value % 10] == core) return value;
        }

        return null;
    }
}
