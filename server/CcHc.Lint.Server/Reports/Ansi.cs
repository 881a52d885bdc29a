using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Colours for a terminal; plain text where they are off.</summary>
internal sealed class Ansi(bool isOn)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Problem(string text) => Wrap("1;31", text);

    public string Of(Severity severity, string text) => Wrap(
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "36",
        },
        text);

    private string Wrap(string code, string text) => isOn ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
