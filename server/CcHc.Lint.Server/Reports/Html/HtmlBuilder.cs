using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>Builds HTML in which no text from a document can become mark-up: every value goes through the encoder.</summary>
internal sealed class HtmlBuilder
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    public int Length => _html.Length;

    /// <summary>Mark-up of ours, as it is.</summary>
    public HtmlBuilder Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public HtmlBuilder Text(string text)
    {
        _html.Append(Encoder.Encode(text));
        return this;
    }

    /// <summary>Opens an element; attributes are pairs of name and value, and one whose value is null is left out.</summary>
    public HtmlBuilder Open(string element, params (string Name, string? Value)[] attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null) _html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        }

        _html.Append('>');
        return this;
    }

    public HtmlBuilder Close(string element)
    {
        _html.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>An element with a text in it.</summary>
    public HtmlBuilder Element(string element, string text, params (string Name, string? Value)[] attributes) => Open(element, attributes).Text(text).Close(element);

    public HtmlBuilder Add(HtmlBuilder other)
    {
        _html.Append(other._html);
        return this;
    }

    public override string ToString() => _html.ToString();
}
