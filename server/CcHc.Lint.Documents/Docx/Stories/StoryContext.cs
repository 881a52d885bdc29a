using CcHc.Lint.Documents.Docx.Layout;
using CcHc.Lint.Documents.Docx.LegacyFonts;
using CcHc.Lint.Documents.Docx.Numbering;
using CcHc.Lint.Documents.Docx.Styles;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>What all stories of a document share.</summary>
internal sealed class StoryContext(StyleTable styles, ListCounter lists, ReadLimits limits, bool readsOriginal)
{
    public StyleTable Styles { get; } = styles;

    public ListCounter Lists { get; } = lists;

    public ReadLimits Limits { get; } = limits;

    /// <summary>True to read tracked changes as rejected; by default they count as accepted.</summary>
    public bool ReadsOriginal { get; } = readsOriginal;

    public int CellsLeft { get; set; } = limits.MaxTableCells;

    public int ParagraphsLeft { get; set; } = limits.MaxBlocks;

    /// <summary>The pages of what follows the last paragraph that ends a section; null where the body says nothing.</summary>
    public SectionProperties? LastSection { get; set; }

    /// <summary>True once something shows that the document has a second page.</summary>
    public bool HasPageBreak { get; set; }

    /// <summary>True once a place is met at which another file is to be put in ("altChunk", "subDoc"): its words are not in this one.</summary>
    public bool HasOtherFile { get; set; }

    /// <summary>The first legacy encoding met, or none.</summary>
    public LegacyEncoding Legacy { get; set; }

    /// <summary>The font that gave it away.</summary>
    public string LegacyFont { get; set; } = "";
}

/// <summary>The XML nests deeper than its limit.</summary>
internal sealed class XmlTooDeepException : IOException;

/// <summary>The document has more paragraphs than its limit.</summary>
internal sealed class TooManyParagraphsException : IOException;
