using CcHc.Lint.Documents.Docx.Stories;
using CcHc.Lint.Documents.Docx.Styles;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Documents.Docx.Layout;

/// <summary>Gathers the layout of a Word file while its body is laid out as a text view.</summary>
internal sealed class LayoutMaker
{
    private readonly List<LayoutParagraph> _paragraphs = [];
    private readonly List<SectionEnd> _sections = [];
    private readonly Dictionary<string, MarginNumber> _numbers = new(StringComparer.Ordinal);
    private int _sectionStart;

    /// <summary>A paragraph of the body that has its place in the text view.</summary>
    /// <param name="start">Offset of its words, behind a number that Word makes.</param>
    public void Add(DraftParagraph draft, int lineStart, int start, int end, LayoutPlace place, ThemeFonts fonts)
    {
        var look = draft.Look;
        _paragraphs.Add(new LayoutParagraph(new TextSpan(lineStart, end), place)
        {
            Alignment = look.Alignment ?? TextAlignment.Left,
            FirstLine = look.FirstLine ?? 0,
            Left = look.Left ?? 0,
            Before = look.Before ?? 0,
            After = look.After ?? 0,
            Line = look.Line ?? 240,
            LineRule = look.LineRule ?? LineSpacingRule.Multiple,
            HasAutomaticMark = draft.Mark is not null,
            Runs = RunsOf(draft, start, fonts),
        });
        if (draft.Section is { } section) EndSection(section, end);
    }

    /// <summary>The pages of what was laid out since the last section's end.</summary>
    public void EndSection(SectionProperties properties, int end)
    {
        _sections.Add(new SectionEnd(properties, new TextSpan(_sectionStart, Math.Max(_sectionStart, end))));
        _sectionStart = end;
    }

    /// <summary>Looks for a page number in a header or footer.</summary>
    /// <param name="part">Name of its part.</param>
    public void AddMargin(string part, List<DraftBlock> blocks)
    {
        if (NumberIn(blocks, isBox: false) is { } number) _numbers.TryAdd(part, number);
    }

    /// <param name="targets">Names of parts by the id of the relationship.</param>
    /// <param name="hasPageBreak">True where the body shows that it goes on on a second page.</param>
    public DocumentLayout Make(Dictionary<string, string> targets, bool hasPageBreak)
    {
        var sections = new List<PageSection>(_sections.Count);
        var inherited = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var end in _sections)
        {
            foreach (var margin in end.Properties.Margins)
            {
                if (targets.TryGetValue(margin.Id, out var target)) inherited[KeyOf(margin.IsFooter, margin.Type)] = target;
            }

            sections.Add(new PageSection(end.Span)
            {
                Width = end.Properties.Width,
                Height = end.Properties.Height,
                Top = end.Properties.Top,
                Bottom = end.Properties.Bottom,
                Left = end.Properties.Left,
                Right = end.Properties.Right,
                Number = NumberOf(inherited, isFooter: false, end.Properties.HasTitlePage) ?? NumberOf(inherited, isFooter: true, end.Properties.HasTitlePage),
            });
        }

        return new DocumentLayout(sections, _paragraphs, hasPageBreak || sections.Count > 1);
    }

    private PageNumber? NumberOf(Dictionary<string, string> margins, bool isFooter, bool hasTitlePage)
    {
        if (Find(margins, isFooter, "default") is not { } number) return null;
        return new PageNumber(isFooter, number.Alignment, number.HalfPoints, !hasTitlePage || Find(margins, isFooter, "first") is not null);
    }

    private MarginNumber? Find(Dictionary<string, string> margins, bool isFooter, string type) =>
        margins.TryGetValue(KeyOf(isFooter, type), out var part) && _numbers.TryGetValue(part, out var number) ? number : null;

    private static string KeyOf(bool isFooter, string type) => (isFooter ? "footer " : "header ") + type;

    private static MarginNumber? NumberIn(List<DraftBlock> blocks, bool isBox)
    {
        foreach (var block in blocks)
        {
            if (block is DraftParagraph paragraph)
            {
                if (paragraph.PageNumber is { } mark) return new MarginNumber(isBox && paragraph.Look.Alignment is null ? null : AlignmentOf(paragraph, mark), mark.HalfPoints);
                if (NumberIn(paragraph.Boxes, isBox: true) is { } boxed) return boxed;
            }
            else if (block is DraftTable table)
            {
                foreach (var row in table.Rows)
                {
                    foreach (var cell in row.Cells)
                    {
                        // Where in the page the cell lies is not known.
                        if (NumberIn(cell.Blocks, isBox: true) is { } inCell) return inCell with { Alignment = null };
                    }
                }
            }
        }

        return null;
    }

    private static TextAlignment? AlignmentOf(DraftParagraph paragraph, PageNumberMark mark)
    {
        if (mark.TabAlignment is { } own) return own;
        if (paragraph.FrameAlignment is { } frame) return frame;
        if (paragraph.Look.Alignment is TextAlignment.Center or TextAlignment.Right) return paragraph.Look.Alignment;
        return mark.Tabs switch { 0 => TextAlignment.Left, 1 => TextAlignment.Center, _ => TextAlignment.Right };
    }

    private static List<LayoutRun> RunsOf(DraftParagraph draft, int start, ThemeFonts fonts)
    {
        var runs = new List<LayoutRun>(draft.Looks.Count);
        foreach (var stretch in draft.Looks)
        {
            var look = stretch.Look;
            runs.Add(new LayoutRun(new TextSpan(stretch.Start + start, stretch.End + start), fonts.NameOf(look.Font), look.HalfPoints, look.IsBold == true, look.IsItalic == true));
        }

        return runs;
    }

    private sealed record SectionEnd(SectionProperties Properties, TextSpan Span);

    private sealed record MarginNumber(TextAlignment? Alignment, int? HalfPoints);
}
