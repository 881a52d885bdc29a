using System.Globalization;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Rules.Packs.Kinds;

/// <summary>Kind "number": numbers in a column of any table, by the words of its head: their range, and whether they add up to the total row.</summary>
/// <param name="headings">Words of the column's head.</param>
/// <param name="totals">Words that open a total row.</param>
public sealed class NumberRule(PackRuleHead head, IReadOnlyList<string> headings, decimal? minimum, decimal? maximum, bool mustAddUp, IReadOnlyList<string> totals) : PackRule(head)
{
    private readonly List<string> _headings = [.. headings.Select(text => VietnameseText.Fold(text).Trim())];
    private readonly List<string> _totals = [.. totals.Select(text => VietnameseText.Fold(text).Trim())];

    /// <summary>A number as Vietnamese documents write it ("1.250.000", "12,5"); null where the text is none.</summary>
    public static decimal? Read(string text)
    {
        var digits = text.Trim().TrimEnd('%').Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length == 0 || digits.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or '-'))) return null;

        // A point divides thousands; where it doesn't stand before three digits it can only be a decimal mark.
        var parts = digits.Split('.');
        var areThousands = parts.Skip(1).All(part => part.Split(',')[0].Length == 3);
        digits = areThousands ? digits.Replace(".", "", StringComparison.Ordinal) : digits;
        return decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        foreach (var block in document.Plan.Document.Blocks)
        {
            if (block.Table is not { Rows.Count: > 1 } table) continue;
            var column = table.Rows[0].Cells.FirstOrDefault(cell => IsHead(cell))?.Column;
            if (column is null) continue;
            foreach (var match in InColumn(table, column.Value))
            {
                if (Head.Where.Fits(document, match.Span)) yield return match;
            }
        }
    }

    private bool IsHead(TableCell cell)
    {
        var words = VietnameseText.Fold(cell.Text.Text).Trim();
        return _headings.Exists(heading => words == heading || words.StartsWith(heading + " (", StringComparison.Ordinal));
    }

    private IEnumerable<PackMatch> InColumn(Table table, int column)
    {
        decimal sum = 0;
        foreach (var row in table.Rows.Skip(1))
        {
            var cell = row.Cells.FirstOrDefault(candidate => candidate.Column == column);
            if (cell is null || cell.IsMergedContinuation || Read(VietnameseText.Normalise(cell.Text.Text)) is not { } number) continue;
            if (row.Cells.Any(IsTotal))
            {
                if (mustAddUp && number != sum) yield return Match(cell, number, sum);
                sum = 0;
                continue;
            }

            sum += number;
            if (number < minimum || number > maximum) yield return Match(cell, number, number < minimum ? minimum!.Value : maximum!.Value);
        }
    }

    private bool IsTotal(TableCell cell)
    {
        var words = VietnameseText.Fold(cell.Text.Text).Trim().TrimEnd(':');
        return _totals.Contains(words, StringComparer.Ordinal);
    }

    private static PackMatch Match(TableCell cell, decimal number, decimal expected) => new(cell.Text.SourceSpan, VietnameseText.Normalise(cell.Text.Text).Trim())
    {
        Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["number"] = Show(number), ["expected"] = Show(expected) },
    };

    private static string Show(decimal number)
    {
        var format = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        (format.NumberGroupSeparator, format.NumberDecimalSeparator) = (".", ",");
        return number.ToString("#,##0.####", format);
    }
}
