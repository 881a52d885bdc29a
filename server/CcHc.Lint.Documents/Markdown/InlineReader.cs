using CcHc.Lint.Documents.Lines;
using Markdig.Parsers.Inlines;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>
/// Reads a stretch of a source to words without mark-up. Markdig parses what holds more mark-up than plain bold words;
/// everything else, most of a plan, is copied.
/// </summary>
internal static class InlineReader
{
    // Emphasis, links and HTML tags can cost as much as their number times the length. No paragraph that people write
    // comes near; one that does is read as plain text.
    private const int MaxMarks = 2_000;
    private const long MaxWork = 8_000_000;

    // Its own class: the pipeline is made when something is parsed for the first time, which many plans never need.
    private static class Parser
    {
        public static readonly MarkdownPipeline Pipeline = CreatePipeline();
    }

    /// <summary>Reads source[start..end].</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset after the last character.</param>
    /// <param name="inCell">True for a table cell: "br" and block tags are blanks there and not line ends.</param>
    public static InlineText Read(string source, int start, int end, bool inCell)
    {
        var slice = source.AsSpan(start, end - start);
        if (NeedsParsing(slice) && (PlainEmphasis.TryRead(source, start, end, inCell) ?? ReadMarkup(source, start, end, inCell)) is { } read) return read;

        if (slice.IndexOfAny('\n', '\r') < 0)
        {
            var from = start + slice.Length - slice.TrimStart().Length;
            return new InlineText(MappedText.Verbatim(source, from, Math.Max(from, start + slice.TrimEnd().Length)), []);
        }

        var builder = new MappedText.Builder();
        AppendPlain(builder, source, start, end);
        return new InlineText(builder.Build(), []);
    }

    /// <summary>Reads source[start..end] with Markdig; null for what it doesn't take for a paragraph.</summary>
    internal static InlineText? ReadMarkup(string source, int start, int end, bool inCell) =>
        Parse(source[start..end]) is { } parsed ? new InlineWalker(source, start, inCell).Walk(parsed) : null;

    private static bool NeedsParsing(ReadOnlySpan<char> slice)
    {
        // Most texts have none, which two searches tell soonest.
        if (!slice.ContainsAny('*', '<', '&') && !slice.ContainsAnyInRange('[', '`')) return false;
        var marks = 0;
        var isMarked = false;
        for (var i = 0; i < slice.Length; i++)
        {
            if (slice[i] is not ('*' or '_' or '`' or '[' or '<' or '\\' or '&')) continue;
            marks++;
            isMarked |= CanOpen(slice, i);
            if (marks > MaxMarks || (long)marks * slice.Length > MaxWork) return false;
        }

        return isMarked;
    }

    private static bool CanOpen(ReadOnlySpan<char> slice, int at)
    {
        var next = at + 1 < slice.Length ? slice[at + 1] : ' ';
        return slice[at] switch
        {
            '&' => next == '#' || (char.IsAsciiLetter(next) && slice.Slice(at, Math.Min(33, slice.Length - at)).Contains(';')),
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?',
            '\\' => true,
            _ => true,
        };
    }

    private static MarkdownDocument? Parse(string slice)
    {
        try
        {
            var document = Markdig.Markdown.Parse(slice, Parser.Pipeline);
            foreach (var block in document)
            {
                // A line such as "[1]: ..." is taken for a link definition and would vanish.
                if (block is not ParagraphBlock) return null;
            }

            return document;
        }
        catch (ArgumentException)
        {
            // Markdig refuses mark-up that nests too deep.
            return null;
        }
    }

    /// <summary>Appends source lines as they stand, each trimmed, with "\n" between them.</summary>
    internal static void AppendPlain(MappedText.Builder builder, string source, int start, int end)
    {
        var lastEnd = -1;
        for (var at = start; at < end;)
        {
            var line = SourceLine.At(source, at);
            var from = at;
            var to = Math.Min(line.End, end);
            at = line.Next;
            while (from < to && char.IsWhiteSpace(source[from])) from++;
            while (to > from && char.IsWhiteSpace(source[to - 1])) to--;
            if (from == to) continue;
            if (lastEnd >= 0) builder.AppendReplacement("\n", new TextSpan(lastEnd, from));
            builder.AppendVerbatim(source.AsSpan(from, to - from), from);
            lastEnd = to;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new HtmlEntityParser());
        builder.InlineParsers.Add(new LinkInlineParser());
        builder.InlineParsers.Add(new EscapeInlineParser());
        builder.InlineParsers.Add(new EmphasisInlineParser());
        builder.InlineParsers.Add(new CodeInlineParser());
        builder.InlineParsers.Add(new AutolinkInlineParser());
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }
}
