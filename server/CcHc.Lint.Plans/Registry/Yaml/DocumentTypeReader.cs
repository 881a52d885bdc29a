using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>Reads type abbreviations and issuer codes.</summary>
internal static class DocumentTypeReader
{
    private static readonly (string, (bool State, bool Party))[] Uses =
        [("state", (true, false)), ("party", (false, true)), ("both", (true, true))];

    public static DocumentType ReadType(YamlEntryReader entry)
    {
        var (state, party) = entry.Choice("used_by", Uses, required: true);
        return new DocumentType(entry.RequiredText("code"), entry.RequiredText("name"), state, party);
    }

    public static IssuerCode ReadIssuer(YamlEntryReader entry) => new(entry.RequiredText("code"), entry.RequiredText("name"));
}
