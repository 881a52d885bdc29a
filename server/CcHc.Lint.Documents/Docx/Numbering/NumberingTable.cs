using System.Xml;
using CcHc.Lint.Documents.Docx.Packages;
using CcHc.Lint.Documents.Docx.Styles;

namespace CcHc.Lint.Documents.Docx.Numbering;

/// <summary>The lists of a document: what each numbering id counts and shows.</summary>
internal sealed class NumberingTable(StyleTable styles)
{
    public const int Levels = 9;

    private readonly Dictionary<int, AbstractList> _abstract = [];
    private readonly Dictionary<int, ListInstance> _instances = [];

    /// <summary>Reads the part "numbering".</summary>
    public void Read(XmlReader xml)
    {
        AbstractList? list = null;
        ListInstance? instance = null;
        var overridden = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !WordXml.IsWord(xml)) continue;
            switch (xml.LocalName)
            {
                case "abstractNum":
                    list = new AbstractList();
                    instance = null;
                    _abstract[WordXml.Number(xml, "abstractNumId") ?? -1] = list;
                    break;
                case "num":
                    instance = new ListInstance();
                    _instances[WordXml.Number(xml, "numId") ?? -1] = instance;
                    break;
                case "abstractNumId" when instance is not null:
                    instance.AbstractId = WordXml.Number(xml, "val") ?? -1;
                    break;
                case "lvlOverride":
                    overridden = LevelOf(xml);
                    break;
                case "startOverride" when instance is not null && overridden >= 0:
                    instance.Starts[overridden] = WordXml.Number(xml, "val");
                    break;
                case "lvl" when LevelOf(xml) is >= 0 and var level:
                    var read = NumberingLevel.Read(xml);
                    if (instance is not null) instance.Levels[level] = read;
                    else if (list is not null) list.Levels[level] = read;
                    break;
                case "numStyleLink" when list is not null:
                    list.StyleLink = WordXml.Attribute(xml, "val");
                    break;
            }
        }
    }

    /// <summary>The list of a numbering id with the counters that it shares, or null where there is none.</summary>
    public (ListInstance Instance, AbstractList List)? Find(int numberingId)
    {
        // A list may point at a style that points at a list; two steps are what Word writes.
        for (var step = 0; step < 4; step++)
        {
            if (!_instances.TryGetValue(numberingId, out var instance) || !_abstract.TryGetValue(instance.AbstractId, out var list)) return null;
            if (list.StyleLink is not { } style) return (instance, list);
            if (styles.Numbering(style).NumberingId is not { } linked || linked == numberingId) return (instance, list);
            numberingId = linked;
        }

        return null;
    }

    private static int LevelOf(XmlReader xml) => WordXml.Number(xml, "ilvl") is >= 0 and < Levels and var level ? level : -1;
}

/// <summary>A list definition and its counters: every numbering id that points at it goes on counting where the last stopped.</summary>
internal sealed class AbstractList
{
    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[NumberingTable.Levels];

    public string? StyleLink { get; set; }

    /// <summary>The number that each level showed last; null before its first or after a restart.</summary>
    public int?[] Counters { get; } = new int?[NumberingTable.Levels];
}

/// <summary>A numbering id: a list definition with overrides.</summary>
internal sealed class ListInstance
{
    public int AbstractId { get; set; } = -1;

    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[NumberingTable.Levels];

    public int?[] Starts { get; } = new int?[NumberingTable.Levels];

    /// <summary>Which levels of this id were used: an overridden start holds at the first use only.</summary>
    public bool[] IsUsed { get; } = new bool[NumberingTable.Levels];
}
