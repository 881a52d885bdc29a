using System.Xml;

namespace CcHc.Lint.Documents.Docx.Styles;

/// <summary>The two fonts of a theme, for Latin letters.</summary>
internal sealed class ThemeFonts
{
    /// <summary>What a style says instead of a font's name begins so: "+major", "+minor".</summary>
    public const char Mark = '+';

    private string? _major;
    private string? _minor;

    /// <summary>Reads the part "theme" as far as the fonts are told.</summary>
    public void Read(XmlReader xml)
    {
        var isMajor = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "majorFont") isMajor = true;
            else if (xml.LocalName == "minorFont") isMajor = false;
            else if (xml.LocalName == "latin" && isMajor) _major ??= xml.GetAttribute("typeface");
            else if (xml.LocalName == "latin")
            {
                _minor = xml.GetAttribute("typeface");
                return;
            }
        }
    }

    /// <summary>How a style refers to a font of the theme ("minorHAnsi").</summary>
    public static string Reference(string attribute) => attribute.StartsWith("major", StringComparison.Ordinal) ? "+major" : "+minor";

    /// <summary>The name of a font; null where neither style nor theme names one.</summary>
    public string? NameOf(string? font)
    {
        if (font is null || !font.StartsWith(Mark)) return string.IsNullOrEmpty(font) ? null : font;
        var name = font == "+major" ? _major : _minor;
        return string.IsNullOrEmpty(name) ? null : name;
    }
}
