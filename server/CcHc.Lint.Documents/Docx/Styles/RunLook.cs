using System.Xml;
using CcHc.Lint.Documents.Docx.Packages;

namespace CcHc.Lint.Documents.Docx.Styles;

/// <summary>What matters here of the properties of a run or of a style's runs. Null where nothing is said.</summary>
internal sealed class RunLook
{
    public static readonly RunLook Plain = new();

    public bool? IsBold { get; private set; }

    public bool? IsItalic { get; private set; }

    /// <summary>Size in half points.</summary>
    public int? HalfPoints { get; private set; }

    /// <summary>Hidden text ("vanish").</summary>
    public bool? IsHidden { get; private set; }

    /// <summary>Shown in capitals whatever is typed ("caps").</summary>
    public bool? IsCapitals { get; private set; }

    /// <summary>The font of Latin letters: a name, or the reference to one of the theme (<see cref="ThemeFonts"/>).</summary>
    public string? Font { get; private set; }

    /// <summary>Id of a character style.</summary>
    public string? StyleId { get; private set; }

    /// <summary>True for the mark of a paragraph that a tracked change deletes: it runs on into the next.</summary>
    public bool IsDeletedMark { get; private set; }

    /// <summary>True for the mark of a paragraph that a tracked change inserts.</summary>
    public bool IsInsertedMark { get; private set; }

    /// <summary>Reads "rPr", on whose start tag the reader stands; it is left on its end tag.</summary>
    public static RunLook Read(XmlReader xml)
    {
        if (xml.IsEmptyElement) return Plain;
        var look = new RunLook();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 && WordXml.IsWord(xml)) look.ReadProperty(xml);
        }

        return look;
    }

    /// <summary>This look over another: direct properties win, on/off properties of two styles cancel each other out.</summary>
    public RunLook Over(RunLook lower, bool isToggled) => new()
    {
        IsBold = Join(IsBold, lower.IsBold, isToggled),
        IsItalic = Join(IsItalic, lower.IsItalic, isToggled),
        HalfPoints = HalfPoints ?? lower.HalfPoints,
        IsHidden = Join(IsHidden, lower.IsHidden, isToggled),
        IsCapitals = Join(IsCapitals, lower.IsCapitals, isToggled),
        Font = Font ?? lower.Font,
        StyleId = StyleId,
    };

    /// <summary>True where both show characters alike.</summary>
    public bool LooksLike(RunLook other) => ReferenceEquals(this, other)
        || (IsBold == true) == (other.IsBold == true) && (IsItalic == true) == (other.IsItalic == true) && HalfPoints == other.HalfPoints
        && string.Equals(Font, other.Font, StringComparison.Ordinal);

    private static bool? Join(bool? upper, bool? lower, bool isToggled) =>
        upper is null ? lower : isToggled && lower is not null ? upper != lower : upper;

    private void ReadProperty(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "b":
                IsBold = WordXml.IsOn(xml);
                break;
            case "i":
                IsItalic = WordXml.IsOn(xml);
                break;
            case "sz":
                HalfPoints = WordXml.HalfPoints(xml, "val");
                break;
            case "vanish":
                IsHidden = WordXml.IsOn(xml);
                break;
            case "caps":
                IsCapitals = WordXml.IsOn(xml);
                break;
            case "rFonts":
                // A font of the theme goes before a named one.
                Font = (WordXml.Attribute(xml, "asciiTheme") ?? WordXml.Attribute(xml, "hAnsiTheme")) is { } theme
                    ? ThemeFonts.Reference(theme)
                    : WordXml.Attribute(xml, "ascii") ?? WordXml.Attribute(xml, "hAnsi") ?? Font;
                break;
            case "rStyle":
                StyleId = WordXml.Attribute(xml, "val");
                break;
            case "del" or "moveFrom":
                IsDeletedMark = true;
                break;
            case "ins" or "moveTo":
                IsInsertedMark = true;
                break;
        }
    }
}
