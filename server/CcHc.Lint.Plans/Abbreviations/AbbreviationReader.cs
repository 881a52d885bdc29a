using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Abbreviations;

/// <summary>Reads where a document defines its abbreviations.</summary>
/// <remarks>
/// Certain are definitions whose long form has the initials of the short one; a foreign or technical short form in
/// parentheses ("PAR INDEX") counts with the noun phrase before it. Repeated definitions are each given.
/// </remarks>
internal static class AbbreviationReader
{
    private static readonly UnitSlot<List<Definition>> Slot = new();

    /// <summary>Reads all texts in order.</summary>
    /// <param name="units">Paragraphs and cells in reading order.</param>
    /// <param name="places">Takes the place of each short form as the whole of its fact.</param>
    public static IReadOnlyList<Abbreviation> Read(List<TextUnit> units, FactPlaces places)
    {
        var read = new List<Abbreviation>();
        foreach (var unit in units)
        {
            var text = unit.Text;
            foreach (var found in Slot.Find(unit) ?? Slot.Keep(unit, DefinitionScanner.Scan(unit)))
            {
                var isBracketed = IsBracketed(text.Text, found);
                var abbreviation = new Abbreviation(read.Count, text.Text[found.ShortStart..found.ShortEnd], text.Text[found.LongStart..found.LongEnd]) { IsBracketed = isBracketed };
                places.Add(abbreviation, FactPart.All, text, found.ShortStart, found.ShortEnd);
                if (isBracketed) places.Add(abbreviation, FactPart.Whole, text, found.LongStart, found.ShortEnd + 1);
                read.Add(abbreviation);
            }
        }

        return read;
    }

    // "thủ tục hành chính (TTHC)", "… (sau đây gọi tắt là TTHC)", with nothing else between or in the brackets.
    private static bool IsBracketed(string text, Definition found) =>
        found.ShortEnd < text.Length && text[found.ShortEnd] == ')' && found.LongEnd + 1 < found.ShortStart && text[found.LongEnd] == ' ' && text[found.LongEnd + 1] == '('
        && text.AsSpan(found.LongEnd + 2, found.ShortStart - found.LongEnd - 2).IndexOfAny("(),;") < 0;
}
