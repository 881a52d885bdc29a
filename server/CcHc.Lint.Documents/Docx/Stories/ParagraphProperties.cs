using System.Xml;
using CcHc.Lint.Documents.Docx.Packages;
using CcHc.Lint.Documents.Docx.Layout;
using CcHc.Lint.Documents.Docx.Styles;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>What matters here of the properties of a paragraph. Null where nothing is said.</summary>
internal sealed class ParagraphProperties
{
    public string? StyleId { get; private set; }

    public int? NumberingId { get; private set; }

    public int? Level { get; private set; }

    public int? OutlineLevel { get; private set; }

    /// <summary>The look of the paragraph's own mark.</summary>
    public RunLook Mark { get; private set; } = RunLook.Plain;

    /// <summary>Alignment, indents and spacing that the paragraph sets itself.</summary>
    public ParagraphLook Look { get; private set; } = ParagraphLook.Plain;

    /// <summary>The pages of what ends with the paragraph, or null.</summary>
    public SectionProperties? Section { get; private set; }

    /// <summary>How the frame that the paragraph stands in is aligned; null for one without a frame.</summary>
    public TextAlignment? FrameAlignment { get; private set; }

    /// <summary>True for a paragraph that begins a page.</summary>
    public bool BreaksPage { get; private set; }

    /// <summary>True for the styles that Word gives the lines of a table of contents.</summary>
    public bool IsContents => StyleId is { Length: 4 } id && id.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(id[3]);

    /// <summary>Reads "pPr", on whose start tag the reader stands; it is left on its end tag.</summary>
    public void Read(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "pStyle":
                    StyleId = WordXml.Attribute(xml, "val");
                    break;
                case "numId":
                    NumberingId = WordXml.Number(xml, "val");
                    break;
                case "ilvl":
                    Level = WordXml.Number(xml, "val");
                    break;
                case "outlineLvl":
                    OutlineLevel = WordXml.Number(xml, "val");
                    break;
                case "rPr":
                    Mark = RunLook.Read(xml);
                    break;
                case "jc" or "ind" or "spacing":
                    if (ReferenceEquals(Look, ParagraphLook.Plain)) Look = new ParagraphLook();
                    Look.ReadProperty(xml);
                    break;
                case "sectPr":
                    Section = SectionProperties.Read(xml);
                    break;
                case "framePr":
                    FrameAlignment = ParagraphLook.AlignmentOf(WordXml.Attribute(xml, "xAlign"));
                    break;
                case "pageBreakBefore":
                    BreaksPage = WordXml.IsOn(xml);
                    break;
                // What the paragraph was before a tracked change.
                case "pPrChange":
                    PassOver(xml);
                    break;
            }
        }
    }

    private static void PassOver(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }
}
