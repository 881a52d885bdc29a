using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Abbreviations;

/// <summary>Reads where a document defines its abbreviations.</summary>
/// <remarks>
/// Certain are definitions whose long form has the initials of the short one; a foreign or technical short form in
/// parentheses ("PAR INDEX") counts with the noun phrase before it. Repeated definitions are each given.
/// </remarks>
public static class AbbreviationReader
{
    /// <summary>Reads all texts in order.</summary>
    /// <param name="texts">Paragraphs and cells in reading order.</param>
    /// <param name="places">Takes the place of each short form as the whole of its fact.</param>
    public static IReadOnlyList<Abbreviation> Read(IEnumerable<MappedText> texts, FactPlaces places)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(places);
        var read = new List<Abbreviation>();
        foreach (var text in texts)
        {
            foreach (var found in new DefinitionScanner(text.Text).Scan())
            {
                var abbreviation = new Abbreviation(read.Count, text.Text[found.ShortStart..found.ShortEnd], text.Text[found.LongStart..found.LongEnd]);
                places.Add(abbreviation, FactPart.All, text.Slice(found.ShortStart, found.ShortEnd));
                read.Add(abbreviation);
            }
        }

        return read;
    }
}
