using System.Xml;
using CcHc.Lint.Documents.Docx.Packages;

namespace CcHc.Lint.Documents.Docx.Styles;

/// <summary>The styles of a document with what they inherit.</summary>
internal sealed class StyleTable
{
    // A chain of styles as long as this is a circle.
    private const int MaxChain = 64;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunLook> _looks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphLook> _paragraphs = new(StringComparer.Ordinal);
    private RunLook _defaults = RunLook.Plain;
    private ParagraphLook _paragraphDefaults = ParagraphLook.Plain;
    private string _defaultParagraph = "";

    /// <summary>Reads the part "styles".</summary>
    public void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !WordXml.IsWord(xml)) continue;
            if (xml.LocalName == "rPrDefault") ReadDefaults(xml);
            else if (xml.LocalName == "pPrDefault") ReadParagraphDefaults(xml);
            else if (xml.LocalName == "style") ReadStyle(xml);
        }
    }

    /// <summary>The runs of a paragraph style; the default style where none is named.</summary>
    public RunLook RunsOf(string? styleId)
    {
        var id = styleId is not null && _styles.ContainsKey(styleId) ? styleId : _defaultParagraph;
        if (_looks.TryGetValue(id, out var known)) return known;
        return _looks[id] = Chain(id, _defaults);
    }

    /// <summary>Alignment, indents and spacing that a paragraph style brings; of the default style where none is named.</summary>
    public ParagraphLook ParagraphsOf(string? styleId)
    {
        var id = styleId is not null && _styles.ContainsKey(styleId) ? styleId : _defaultParagraph;
        if (_paragraphs.TryGetValue(id, out var known)) return known;
        var look = _paragraphDefaults;
        var chain = ChainOf(id);
        for (var i = chain.Count - 1; i >= 0; i--) look = chain[i].Paragraph.Over(look);
        return _paragraphs[id] = look;
    }

    /// <summary>What a run looks like: its own properties over its character style over the paragraph's style.</summary>
    public RunLook RunLookOf(RunLook direct, RunLook paragraph)
    {
        if (ReferenceEquals(direct, RunLook.Plain)) return paragraph;
        if (direct.StyleId is not { } id || !_styles.ContainsKey(id)) return direct.Over(paragraph, isToggled: false);
        return direct.Over(Chain(id, RunLook.Plain).Over(paragraph, isToggled: true), isToggled: false);
    }

    /// <summary>0 to 8 for headings; 9 for body text, which is what counts where nothing is said.</summary>
    public int OutlineLevel(string? styleId) => Find(styleId, style => style.OutlineLevel) ?? 9;

    /// <summary>The numbering that a paragraph style brings: list and level, each null where it says none.</summary>
    /// <remarks>Of a list that the style below has as well Word writes only what is another: the level.</remarks>
    public (int? NumberingId, int? Level, string? StyleId) Numbering(string? styleId)
    {
        var id = styleId ?? _defaultParagraph;
        int? level = null;
        for (var i = 0; i < MaxChain && _styles.TryGetValue(id, out var style); i++)
        {
            level ??= style.Level;
            if (style.NumberingId is not null) return (style.NumberingId, level, id);
            id = style.BasedOn;
        }

        return (null, null, null);
    }

    private static int? HeadingLevelOf(string? name) =>
        name is { Length: 9 } && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[8] is >= '1' and <= '9' ? name[8] - '1' : null;

    private int? Find(string? styleId, Func<Style, int?> property)
    {
        var id = styleId ?? _defaultParagraph;
        for (var i = 0; i < MaxChain && _styles.TryGetValue(id, out var style); i++)
        {
            if (property(style) is { } value) return value;
            id = style.BasedOn;
        }

        return null;
    }

    private RunLook Chain(string id, RunLook lowest)
    {
        var look = lowest;
        var chain = ChainOf(id);
        for (var i = chain.Count - 1; i >= 0; i--) look = chain[i].Look.Over(look, isToggled: false);
        return look;
    }

    /// <summary>A style and what it is based on, itself first.</summary>
    private List<Style> ChainOf(string id)
    {
        var chain = new List<Style>();
        for (var i = 0; i < MaxChain && _styles.TryGetValue(id, out var style); i++)
        {
            chain.Add(style);
            id = style.BasedOn;
        }

        return chain;
    }

    private void ReadDefaults(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPr") _defaults = RunLook.Read(xml);
        }
    }

    private void ReadParagraphDefaults(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        _paragraphDefaults = new ParagraphLook();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element) _paragraphDefaults.ReadProperty(xml);
        }
    }

    private void ReadStyle(XmlReader xml)
    {
        var id = WordXml.Attribute(xml, "styleId") ?? "";
        var style = new Style();
        if (WordXml.Attribute(xml, "type") == "paragraph" && WordXml.Attribute(xml, "default") is "1" or "true" or "on") _defaultParagraph = id;
        _styles[id] = style;
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "basedOn":
                    style.BasedOn = WordXml.Attribute(xml, "val") ?? "";
                    break;
                // Word knows its headings by name, whether or not the style says their level.
                case "name" when xml.Depth == depth + 1:
                    style.OutlineLevel ??= HeadingLevelOf(WordXml.Attribute(xml, "val"));
                    break;
                case "outlineLvl":
                    style.OutlineLevel = WordXml.Number(xml, "val");
                    break;
                case "numId":
                    style.NumberingId = WordXml.Number(xml, "val");
                    break;
                case "ilvl":
                    style.Level = WordXml.Number(xml, "val");
                    break;
                // Deeper ones belong to the parts of table styles.
                case "rPr" when xml.Depth == depth + 1:
                    style.Look = RunLook.Read(xml);
                    break;
                case "jc" or "ind" or "spacing" when xml.Depth == depth + 2:
                    style.ReadParagraph(xml);
                    break;
            }
        }
    }

    private sealed class Style
    {
        public string BasedOn { get; set; } = "";

        public RunLook Look { get; set; } = RunLook.Plain;

        public ParagraphLook Paragraph { get; private set; } = ParagraphLook.Plain;

        public int? OutlineLevel { get; set; }

        public int? NumberingId { get; set; }

        public int? Level { get; set; }

        public void ReadParagraph(XmlReader xml)
        {
            if (ReferenceEquals(Paragraph, ParagraphLook.Plain)) Paragraph = new ParagraphLook();
            Paragraph.ReadProperty(xml);
        }
    }
}
