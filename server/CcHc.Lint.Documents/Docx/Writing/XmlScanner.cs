using System.Buffers;

namespace CcHc.Lint.Documents.Docx.Writing;

internal enum XmlTokenKind
{
    Start,
    Empty,
    End,
    Text,

    /// <summary>A comment, a processing instruction, a CDATA section or a declaration.</summary>
    Other,
}

/// <summary>A piece of XML source: a tag or what stands between two.</summary>
/// <param name="Name">The qualified name of a tag; empty otherwise.</param>
internal readonly record struct XmlToken(XmlTokenKind Kind, int Start, int End, string Name);

/// <summary>
/// Cuts XML that is known to be well-formed into tokens that keep their places, so that a change of one spot leaves every
/// other character of the file as it was.
/// </summary>
internal sealed class XmlScanner(string text)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private int _at;

    public bool TryNext(out XmlToken token)
    {
        token = default;
        if (_at >= text.Length) return false;
        var start = _at;
        if (text[start] != '<')
        {
            var next = text.IndexOf('<', start);
            _at = next < 0 ? text.Length : next;
            token = new XmlToken(XmlTokenKind.Text, start, _at, "");
            return true;
        }

        var rest = text.AsSpan(start);
        if (rest.StartsWith("<!--")) return Other(start, "-->", out token);
        if (rest.StartsWith("<![CDATA[")) return Other(start, "]]>", out token);
        if (rest.StartsWith("<?")) return Other(start, "?>", out token);
        if (rest.StartsWith("<!")) return Other(start, ">", out token);
        var end = EndOfTag(start);
        var kind = text[start + 1] == '/' ? XmlTokenKind.End : text[end - 2] == '/' ? XmlTokenKind.Empty : XmlTokenKind.Start;
        var nameStart = start + (kind == XmlTokenKind.End ? 2 : 1);
        var length = text.AsSpan(nameStart, end - nameStart).IndexOfAny(NameEnds);
        _at = end;
        token = new XmlToken(kind, start, end, text.Substring(nameStart, length));
        return true;
    }

    /// <summary>The raw value of an attribute of a tag, or null.</summary>
    public static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        for (var at = 0; at < tag.Length;)
        {
            var found = tag[at..].IndexOf(name, StringComparison.Ordinal);
            if (found < 0) return null;
            at += found + name.Length;
            var rest = tag[at..].TrimStart();
            if (found == 0 || !char.IsWhiteSpace(tag[at - name.Length - 1]) || rest.IsEmpty || rest[0] != '=') continue;
            rest = rest[1..].TrimStart();
            var length = rest[1..].IndexOf(rest[0]);
            return length < 0 ? null : rest.Slice(1, length).ToString();
        }

        return null;
    }

    // A ">" may stand inside the value of an attribute.
    private int EndOfTag(int start)
    {
        var quote = '\0';
        for (var i = start + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '>') return i + 1;
        }

        throw new InvalidDataException("A tag without end.");
    }

    private bool Other(int start, string close, out XmlToken token)
    {
        var end = text.IndexOf(close, start + 2, StringComparison.Ordinal);
        _at = end < 0 ? text.Length : end + close.Length;
        token = new XmlToken(XmlTokenKind.Other, start, _at, "");
        return true;
    }
}
