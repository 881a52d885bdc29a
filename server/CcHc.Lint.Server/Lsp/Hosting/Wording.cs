using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>Puts texts for the user into one language.</summary>
/// <param name="Language">"vi" or "en".</param>
internal readonly record struct Wording(string Language)
{
    public string Say(LocalizedText text) => text.In(Language);

    public string Say(string vi, string en) => new LocalizedText(vi, en).In(Language);
}
