using System.Xml;
using CcHc.Lint.Documents.Docx.Packages;

namespace CcHc.Lint.Documents.Docx.Layout;

/// <summary>What the properties of a section ("sectPr") say of its pages. Lengths in twips; null where nothing is said.</summary>
internal sealed class SectionProperties
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public int? Width { get; private set; }

    public int? Height { get; private set; }

    public int? Top { get; private set; }

    public int? Bottom { get; private set; }

    public int? Left { get; private set; }

    public int? Right { get; private set; }

    /// <summary>True where the first page has a header and footer of its own.</summary>
    public bool HasTitlePage { get; private set; }

    /// <summary>Headers and footers that the section names; one that it doesn't name is that of the section before.</summary>
    public List<MarginReference> Margins { get; } = [];

    /// <summary>Reads "sectPr", on whose start tag the reader stands; it is left on its end tag.</summary>
    public static SectionProperties Read(XmlReader xml)
    {
        var section = new SectionProperties();
        if (xml.IsEmptyElement) return section;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            // Deeper ones tell what the section was before a tracked change.
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 && WordXml.IsWord(xml)) section.ReadProperty(xml);
        }

        return section;
    }

    private void ReadProperty(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "pgSz":
                Width = WordXml.Twips(xml, "w");
                Height = WordXml.Twips(xml, "h");
                break;
            case "pgMar":
                ReadMargins(xml);
                break;
            case "titlePg":
                HasTitlePage = WordXml.IsOn(xml);
                break;
            case "headerReference" or "footerReference":
                var id = xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("id", StrictRelationships);
                if (id is not null) Margins.Add(new MarginReference(xml.LocalName == "footerReference", WordXml.Attribute(xml, "type") ?? "default", id));
                break;
        }
    }

    private void ReadMargins(XmlReader xml)
    {
        // A negative margin lets text and header overlap; its length counts. The gutter belongs to the inner edge.
        Top = Length(WordXml.Twips(xml, "top"));
        Bottom = Length(WordXml.Twips(xml, "bottom"));
        Left = WordXml.Twips(xml, "left") + (WordXml.Twips(xml, "gutter") ?? 0);
        Right = WordXml.Twips(xml, "right");
    }

    private static int? Length(int? margin) => margin is > -31_680 and < 31_680 ? Math.Abs(margin.Value) : margin;
}

/// <summary>A header or footer that a section names.</summary>
/// <param name="Type">"default", "first" or "even".</param>
/// <param name="Id">Id of the relationship that leads to its part.</param>
internal sealed record MarginReference(bool IsFooter, string Type, string Id);
