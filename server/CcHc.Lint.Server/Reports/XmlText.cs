using System.Text;
using System.Xml;

namespace CcHc.Lint.Server.Reports;

/// <summary>XML as reports write it.</summary>
internal static class XmlText
{
    public static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    /// <summary>The text without characters that XML cannot hold: a document may hold any.</summary>
    public static string Clean(string text)
    {
        var isClean = true;
        for (var i = 0; i < text.Length && isClean; i++) isClean = IsAllowed(text, ref i);
        if (isClean) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            if (IsAllowed(text, ref i)) clean.Append(text, start, i - start + 1);
            else clean.Append('\uFFFD');
        }

        return clean.ToString();
    }

    private static bool IsAllowed(string text, ref int index)
    {
        if (XmlConvert.IsXmlChar(text[index])) return true;
        if (index + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index])) return false;
        index++;
        return true;
    }
}
