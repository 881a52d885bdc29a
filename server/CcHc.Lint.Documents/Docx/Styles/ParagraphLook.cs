using System.Xml;
using CcHc.Lint.Documents.Docx.Packages;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Documents.Docx.Styles;

/// <summary>Alignment, indents and spacing of a paragraph or of a style. Null where nothing is said; lengths in twips.</summary>
internal sealed class ParagraphLook
{
    public static readonly ParagraphLook Plain = new();

    // Twips of a character's width where an indent is told in characters: what Word stores beside it is more exact.
    private const int CharacterWidth = 210;

    public TextAlignment? Alignment { get; private set; }

    public int? FirstLine { get; private set; }

    public int? Left { get; private set; }

    public int? Before { get; private set; }

    public int? After { get; private set; }

    public int? Line { get; private set; }

    public LineSpacingRule? LineRule { get; private set; }

    /// <summary>Reads a property on whose start tag the reader stands; any other element is left alone.</summary>
    public void ReadProperty(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "jc":
                Alignment = AlignmentOf(WordXml.Attribute(xml, "val")) ?? Alignment;
                break;
            case "ind":
                ReadIndents(xml);
                break;
            case "spacing":
                ReadSpacing(xml);
                break;
        }
    }

    /// <summary>This look over another, which holds where this one says nothing.</summary>
    public ParagraphLook Over(ParagraphLook lower) => ReferenceEquals(this, Plain) ? lower : new()
    {
        Alignment = Alignment ?? lower.Alignment,
        FirstLine = FirstLine ?? lower.FirstLine,
        Left = Left ?? lower.Left,
        Before = Before ?? lower.Before,
        After = After ?? lower.After,
        Line = Line ?? lower.Line,
        LineRule = LineRule ?? lower.LineRule,
    };

    /// <summary>An alignment by its name; null for names that mean none of ours.</summary>
    public static TextAlignment? AlignmentOf(string? name) => name switch
    {
        "left" or "start" => TextAlignment.Left,
        "center" => TextAlignment.Center,
        "right" or "end" => TextAlignment.Right,
        "both" or "distribute" or "lowKashida" or "mediumKashida" or "highKashida" or "thaiDistribute" => TextAlignment.Justified,
        _ => null,
    };

    private void ReadIndents(XmlReader xml)
    {
        Left = WordXml.Twips(xml, "left") ?? WordXml.Twips(xml, "start") ?? Left;
        if (WordXml.Twips(xml, "hanging") is { } hanging) FirstLine = -hanging;
        else if (WordXml.Twips(xml, "firstLine") is { } first) FirstLine = first;
        else if (WordXml.Number(xml, "firstLineChars") is { } characters) FirstLine = characters * CharacterWidth / 100;
    }

    private void ReadSpacing(XmlReader xml)
    {
        // Automatic spacing is that of a web page: 14 pt.
        Before = WordXml.Attribute(xml, "beforeAutospacing") is "1" or "true" or "on" ? 280 : WordXml.Twips(xml, "before") ?? Before;
        After = WordXml.Attribute(xml, "afterAutospacing") is "1" or "true" or "on" ? 280 : WordXml.Twips(xml, "after") ?? After;
        if (WordXml.Twips(xml, "line") is not { } line) return;
        Line = line;
        LineRule = WordXml.Attribute(xml, "lineRule") switch
        {
            "exact" => LineSpacingRule.Exactly,
            "atLeast" => LineSpacingRule.AtLeast,
            _ => LineSpacingRule.Multiple,
        };
    }
}
