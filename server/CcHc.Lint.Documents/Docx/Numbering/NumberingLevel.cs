using System.Xml;
using CcHc.Lint.Documents.Docx.Packages;

namespace CcHc.Lint.Documents.Docx.Numbering;

/// <summary>How one level of a list counts and what it shows.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; private set; } = 1;

    /// <summary>"decimal", "upperRoman", "bullet", …</summary>
    public string Format { get; private set; } = "decimal";

    /// <summary>What is shown: "%1" stands for the number of the first level.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The level (1-based) whose use starts this one anew; 0 for none, null for every higher one.</summary>
    public int? RestartAfter { get; private set; }

    /// <summary>Numbers of all levels in figures ("isLgl").</summary>
    public bool IsLegal { get; private set; }

    /// <summary>What stands between number and words: "tab", "space" or "nothing".</summary>
    public string Suffix { get; private set; } = "tab";

    /// <summary>The paragraph style that uses this level.</summary>
    public string? StyleId { get; private set; }

    /// <summary>The font of the number or bullet.</summary>
    public string? Font { get; private set; }

    public bool IsBullet => Format == "bullet";

    /// <summary>Reads "lvl", on whose start tag the reader stands; it is left on its end tag.</summary>
    public static NumberingLevel Read(XmlReader xml)
    {
        var level = new NumberingLevel();
        if (xml.IsEmptyElement) return level;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || !WordXml.IsWord(xml)) continue;
            switch (xml.LocalName)
            {
                case "start":
                    level.Start = WordXml.Number(xml, "val") ?? 1;
                    break;
                case "numFmt":
                    level.Format = WordXml.Attribute(xml, "val") ?? "decimal";
                    break;
                case "lvlText":
                    level.Text = WordXml.Attribute(xml, "val") ?? "";
                    break;
                case "lvlRestart":
                    level.RestartAfter = WordXml.Number(xml, "val");
                    break;
                case "isLgl":
                    level.IsLegal = WordXml.IsOn(xml);
                    break;
                case "suff":
                    level.Suffix = WordXml.Attribute(xml, "val") ?? "tab";
                    break;
                case "pStyle":
                    level.StyleId = WordXml.Attribute(xml, "val");
                    break;
                case "rFonts":
                    level.Font = WordXml.Attribute(xml, "ascii") ?? WordXml.Attribute(xml, "hAnsi");
                    break;
            }
        }

        return level;
    }
}
