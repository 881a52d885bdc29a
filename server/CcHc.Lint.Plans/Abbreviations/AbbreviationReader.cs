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
    /// <summary>Reads all texts in order.</summary>
    /// <param name="units">Paragraphs and cells in reading order.</param>
    /// <param name="places">Takes the place of each short form as the whole of its fact.</param>
    public static IReadOnlyList<Abbreviation> Read(IEnumerable<TextUnit> units, FactPlaces places)
    {
        var read = new List<Abbreviation>();
        foreach (var unit in units)
        {
            var text = unit.Text;
            foreach (var found in new DefinitionScanner(unit).Scan())
            {
                var abbreviation = new Abbreviation(read.Count, text.Text[found.ShortStart..found.ShortEnd], text.Text[found.LongStart..found.LongEnd]);
                places.Add(abbreviation, FactPart.All, text.Slice(found.ShortStart, found.ShortEnd));
                read.Add(abbreviation);
            }
        }

        return read;
    }
}
