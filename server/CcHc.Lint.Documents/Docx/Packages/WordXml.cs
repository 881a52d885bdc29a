using System.Xml;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Docx.Packages;

/// <summary>Reads the XML of Word: no DTD, nothing from outside, names of both editions of the format.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static XmlReader Open(Stream stream, ReadLimits limits) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = limits.MaxPartBytes,
        CloseInput = true,
    });

    /// <summary>True for an element of WordprocessingML.</summary>
    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is Transitional or Strict;

    /// <summary>The value of an attribute, whatever edition its namespace is of; null where it is absent.</summary>
    public static string? Attribute(XmlReader xml, string name) =>
        xml.GetAttribute(name, Transitional) ?? xml.GetAttribute(name, Strict) ?? xml.GetAttribute(name);

    public static int? Number(XmlReader xml, string name) =>
        int.TryParse(Attribute(xml, name), System.Globalization.NumberStyles.AllowLeadingSign, null, out var value) ? value : null;

    /// <summary>
    /// A length in twips: a bare number, or one with a unit ("12.95pt", "21cm"), as Word writes it in the strict edition. Other
    /// programs write fractions of a twip. Null where the attribute is absent or no length.
    /// </summary>
    public static int? Twips(XmlReader xml, string name) => Measure.Read(Attribute(xml, name), perPoint: 20);

    /// <summary>The size of letters in half points, written as a length is (<see cref="Twips"/>).</summary>
    public static int? HalfPoints(XmlReader xml, string name) => Measure.Read(Attribute(xml, name), perPoint: 2);

    /// <summary>An on/off property: true without a value.</summary>
    public static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off" or "none");

    /// <summary>
    /// Passes over the element that the reader stands on and leaves it on its end tag. Paragraphs inside are counted on;
    /// the result is the number of runs outside of them, itself included.
    /// </summary>
    public static int Skip(XmlReader xml, ref int paragraphs)
    {
        var depth = xml.Depth;
        var runs = 0;
        var inParagraphs = 0;
        var inRuns = 0;
        do
        {
            if (!IsWord(xml)) continue;
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "r" && inParagraphs == 0)
                {
                    // Runs of a reading aid stand inside of one.
                    if (inRuns == 0) runs++;
                    if (!xml.IsEmptyElement) inRuns++;
                }

                if (xml.LocalName != "p") continue;
                paragraphs++;
                if (!xml.IsEmptyElement) inParagraphs++;
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p")
            {
                inParagraphs--;
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "r" && inParagraphs == 0)
            {
                inRuns--;
            }
        }
        while (!(xml.Depth == depth && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement)) && xml.Read());
        return runs;
    }
}
