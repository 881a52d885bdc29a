using System.Globalization;

namespace CcHc.Lint.Documents.Docx.Packages;

/// <summary>Reads lengths ("ST_TwipsMeasure", "ST_HpsMeasure"; ISO/IEC 29500-1, 22.9.2.15).</summary>
internal static class Measure
{
    // No page is as long; what is, is damage.
    private const double Longest = 1_000_000;

    /// <param name="text">A number in the attribute's own unit, or a number with a unit behind it; null for an absent attribute.</param>
    /// <param name="perPoint">How many of the attribute's own units make a point.</param>
    /// <returns>The length in the attribute's own unit, rounded; null for what is none.</returns>
    public static int? Read(string? text, int perPoint)
    {
        if (text is null) return null;
        // Nearly all are whole numbers.
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        var digits = text.AsSpan().Trim();
        if (digits.Length > 2 && PointsOf(digits[^2..]) is { } points) digits = digits[..^2];
        else points = 1.0 / perPoint;
        if (!double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var length = Math.Round(number * points * perPoint);
        return Math.Abs(length) <= Longest ? (int)length : null;
    }

    private static double? PointsOf(ReadOnlySpan<char> unit) => unit switch
    {
        "pt" => 1,
        "mm" => 72 / 25.4,
        "cm" => 720 / 25.4,
        "in" => 72,
        "pc" or "pi" => 12,
        _ => null,
    };
}
