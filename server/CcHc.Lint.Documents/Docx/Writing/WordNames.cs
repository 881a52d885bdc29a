namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>How a part spells the names of WordprocessingML: its prefix and which edition's namespace.</summary>
/// <param name="Prefix">With its colon; empty for a default namespace.</param>
/// <param name="Namespace">The namespace's address.</param>
internal sealed record WordNames(string Prefix, string Namespace)
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public bool IsStrict => Namespace == Strict;

    /// <summary>The names as the root element of a part declares them, or null where it does not.</summary>
    public static WordNames? Of(string xml)
    {
        var scanner = new XmlScanner(xml);
        while (scanner.TryNext(out var token))
        {
            if (token.Kind is not (XmlTokenKind.Start or XmlTokenKind.Empty)) continue;
            var tag = xml.AsSpan(token.Start, token.End - token.Start);
            var colon = token.Name.IndexOf(':', StringComparison.Ordinal);
            var declared = XmlScanner.Attribute(tag, colon < 0 ? "xmlns" : "xmlns:" + token.Name[..colon]);
            return declared is Transitional or Strict ? new WordNames(token.Name[..(colon + 1)], declared) : null;
        }

        return null;
    }

    public string this[string local] => Prefix + local;

    /// <summary>The name of an attribute: unlike elements it needs a prefix to be in a namespace.</summary>
    public string Attribute(string local) => Prefix.Length == 0 ? local : Prefix + local;
}
