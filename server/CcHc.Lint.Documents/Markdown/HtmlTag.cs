namespace CcHc.Lint.Documents.Markdown;

/// <summary>An HTML tag in a source.</summary>
/// <param name="Name">Lower case.</param>
/// <param name="Attributes">Place of what stands between name and ">".</param>
internal readonly record struct HtmlTag(string Name, bool IsClosing, TextSpan Span, TextSpan Attributes)
{
    /// <summary>Most characters of a tag: none behind them decides whether one begins.</summary>
    public const int MaxLength = 1_024;

    private static readonly string[] KnownNames =
    [
        "a", "b", "blockquote", "br", "caption", "center", "col", "colgroup", "dd", "div", "dl", "dt", "em", "font", "h1", "h2",
        "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "section", "span", "strong", "sub", "sup", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "u", "ul",
    ];

    /// <summary>The tag that begins at an offset; false where "&lt;" is only a sign.</summary>
    public static bool TryRead(string source, int at, int end, out HtmlTag tag)
    {
        tag = default;
        var nameStart = at + 1;
        var isClosing = nameStart < end && source[nameStart] == '/';
        if (isClosing) nameStart++;
        if (nameStart >= end || !char.IsAsciiLetter(source[nameStart])) return false;
        var nameEnd = nameStart;
        var limit = Math.Min(end, at + MaxLength);
        while (nameEnd < limit && char.IsAsciiLetterOrDigit(source[nameEnd])) nameEnd++;
        var quote = '\0';
        for (var i = nameEnd; i < limit; i++)
        {
            var c = source[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '<')
            {
                return false;
            }
            else if (c == '>')
            {
                tag = new HtmlTag(Intern(source.AsSpan(nameStart, nameEnd - nameStart)), isClosing, new TextSpan(at, i + 1), new TextSpan(nameEnd, i));
                return true;
            }
        }

        return false;
    }

    /// <summary>The lower-case name in the text of a tag; "" for a comment.</summary>
    public static string NameOf(ReadOnlySpan<char> tag)
    {
        var start = tag.StartsWith("</") ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end])) end++;
        return start >= tag.Length ? "" : Intern(tag[start..end]);
    }

    /// <summary>True for tags that begin or end a paragraph, a list item, a cell.</summary>
    public static bool IsBlock(string name) => name is
        "p" or "div" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "center" or "blockquote" or "section" or "caption" or "hr";

    /// <summary>A whole number from 1 to 1,000 that an attribute holds, else 1.</summary>
    public int Number(string source, string attribute)
    {
        var text = source.AsSpan(Attributes.Start, Attributes.Length);
        var at = text.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return 1;
        var rest = text[(at + attribute.Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=') return 1;
        rest = rest[1..].TrimStart().TrimStart("\"'").TrimStart();
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits == 0) return 1;
        return digits > 4 ? 1_000 : Math.Clamp(int.Parse(rest[..digits]), 1, 1_000);
    }

    private static string Intern(ReadOnlySpan<char> name)
    {
        foreach (var known in KnownNames)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return known;
        }

        return name.ToString().ToLowerInvariant();
    }
}
