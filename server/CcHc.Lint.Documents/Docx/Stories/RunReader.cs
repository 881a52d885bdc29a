using System.Globalization;
using System.Text;
using System.Xml;
using CcHc.Lint.Documents.Docx.LegacyFonts;
using CcHc.Lint.Documents.Docx.Packages;
using CcHc.Lint.Documents.Docx.Styles;

namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>Reads runs to the characters that Word shows for them.</summary>
/// <param name="xml">The part.</param>
/// <param name="context">What all stories share.</param>
/// <param name="fields">The fields that are open.</param>
/// <param name="readBoxes">Reads text boxes below the current element.</param>
internal sealed class RunReader(XmlReader xml, StoryContext context, FieldStack fields, Func<DraftParagraph, int> readBoxes)
{
    private DraftParagraph _draft = null!;
    private RunLook _look = RunLook.Plain;
    private LegacyEncoding _encoding;
    private bool _inCell;

    /// <summary>Reads "w:r", on whose start tag the reader stands; it is left on its end tag.</summary>
    public void Read(DraftParagraph draft, RunLook paragraph, bool inCell)
    {
        if (WordXml.IsWord(xml)) draft.OpenRun();
        else draft.OpenForeignRun();
        if (xml.IsEmptyElement) return;
        _draft = draft;
        _inCell = inCell;
        SetLook(paragraph);
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPr") SetLook(context.Styles.RunLookOf(RunLook.Read(xml), paragraph));
            else ReadContent(depth);
            // A text box inside reads runs of its own.
            _draft = draft;
        }
    }

    private void SetLook(RunLook look)
    {
        _look = look;
        _encoding = LegacyEncodings.Of(look.Font);
    }

    private void ReadContent(int depth)
    {
        switch (xml.LocalName)
        {
            case "t":
                AppendText(ReadText());
                break;
            case "delText" when context.ReadsOriginal:
                AppendText(ReadText());
                break;
            case "tab" or "ptab" when xml.Depth == depth + 1:
                _draft.CountTab(xml.LocalName == "ptab" ? ParagraphLook.AlignmentOf(WordXml.Attribute(xml, "alignment")) : null);
                // Tabs set the cells of a row apart in the text view.
                Append(_inCell ? " " : "\t");
                break;
            case "br" or "cr":
                if (WordXml.Attribute(xml, "type") == "page") context.HasPageBreak = true;
                Append("\v");
                break;
            // Where Word last began a page.
            case "lastRenderedPageBreak":
                context.HasPageBreak = true;
                break;
            case "pgNum":
                _draft.MarkPageNumber(_look);
                break;
            case "noBreakHyphen":
                Append("\u2011");
                break;
            case "softHyphen":
                Append("\u00AD");
                break;
            case "sym":
                Append(ReadSymbol().ToString());
                break;
            case "fldChar":
                fields.Mark(WordXml.Attribute(xml, "fldCharType"), _draft.Paragraph);
                PassOver();
                break;
            case "instrText":
                var instruction = ReadText();
                fields.AddInstruction(instruction);
                if (FieldStack.IsPageNumber(instruction)) _draft.MarkPageNumber(_look);
                break;
            case "drawing" or "pict" or "object" or "AlternateContent":
                var (look, encoding, inCell) = (_look, _encoding, _inCell);
                readBoxes(_draft);
                (_look, _encoding, _inCell) = (look, encoding, inCell);
                break;
            // The reading aid above a word is no word of the text.
            case "rt" or "rubyPr" or "delText" or "delInstrText":
                PassOver();
                break;
        }
    }

    private void AppendText(string text)
    {
        if (text.Length == 0) return;
        fields.DropBroken(_draft.Paragraph);
        if (_look.IsHidden == true || fields.IsHidden)
        {
            _draft.SkipHidden(text.Length);
        }
        else if (_encoding == LegacyEncoding.None || LegacyEncodings.IsUnicode(text))
        {
            var shown = WithBlanks(text);
            _draft.Append(_look.IsCapitals == true ? shown.ToUpperInvariant() : shown, text.Length, _look);
        }
        else
        {
            AppendLegacy(text);
        }
    }

    private void AppendLegacy(string text)
    {
        // Figures and plain letters are the same in every encoding.
        if (context.Legacy == LegacyEncoding.None && !System.Text.Ascii.IsValid(text)) (context.Legacy, context.LegacyFont) = (_encoding, _look.Font!);
        for (var at = 0; at < text.Length;)
        {
            var shown = LegacyEncodings.Convert(_encoding, text, at, out var length);
            _draft.Append(WithBlanks(_look.IsCapitals == true ? shown.ToUpperInvariant() : shown), length, _look, isLegacy: true);
            at += length;
        }
    }

    private void Append(string character)
    {
        if (_look.IsHidden == true || fields.IsHidden) _draft.SkipHidden(1);
        else _draft.Append(character, 1, _look);
    }

    // Line ends and tabs in the XML are blanks; the text view gives them a meaning of their own.
    private static string WithBlanks(string text) =>
        text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private char ReadSymbol()
    {
        _ = int.TryParse(WordXml.Attribute(xml, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code);
        return Symbols.Show(code, WordXml.Attribute(xml, "font"));
    }

    private string ReadText()
    {
        if (xml.IsEmptyElement) return "";
        var isPreserved = xml.XmlSpace == XmlSpace.Preserve;
        var depth = xml.Depth;
        string? text = null;
        StringBuilder? more = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            if (text is null) text = xml.Value;
            else (more ??= new StringBuilder(text)).Append(xml.Value);
        }

        text = more?.ToString() ?? text ?? "";
        return isPreserved ? text : text.Trim(' ', '\t', '\n', '\r');
    }

    private void PassOver()
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }
}
