using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Features.Configuration;

/// <summary>Rules where people write their names: in suppressions and in configurations.</summary>
internal sealed class RuleNames(ServerServices services)
{
    /// <summary>Ids, packs and codes that begin with what stands before the caret.</summary>
    public IEnumerable<CompletionItem> Complete(string uri, LineIndex lines, int offset, string suffix)
    {
        var start = StartOf(lines.Text, offset);
        var typed = lines.Text[start..offset];
        var wording = services.WordingOf(uri);
        foreach (var rule in CatalogueOf(uri).Rules)
        {
            if (!rule.Id.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && !rule.Code.StartsWith(typed, StringComparison.OrdinalIgnoreCase)) continue;
            yield return new CompletionItem(rule.Id)
            {
                Kind = CompletionItemKind.Value,
                LabelDetails = new CompletionItemLabelDetails { Description = rule.Code },
                Detail = wording.Say(rule.Title),
                SortText = rule.Code,
                FilterText = typed,
                TextEdit = new Protocol.TextEdit(lines.RangeOf(new TextSpan(start, offset)), rule.Id + suffix),
            };
        }
    }

    /// <summary>What the rule whose name an offset touches is about; null where none does.</summary>
    public Protocol.Hover? Explain(string uri, LineIndex lines, int offset)
    {
        var (start, end) = (StartOf(lines.Text, offset), offset);
        while (end < lines.Text.Length && IsNamePart(lines.Text[end])) end++;
        if (CatalogueOf(uri).Find(lines.Text[start..end]) is not { } rule) return null;
        return new Protocol.Hover(new MarkupContent("markdown", Describe(rule, services.WordingOf(uri)))) { Range = lines.RangeOf(new TextSpan(start, end)) };
    }

    /// <summary>The rules that a document can name: the built-in ones and those of the packs that its configuration loads.</summary>
    public RuleCatalogue CatalogueOf(string uri) => services.Checker.ConfigurationOf(uri).Catalogue;

    private static string Describe(RuleDescriptor about, Wording wording)
    {
        var text = $"**{about.Code} {about.Id}**\n\n{wording.Say(about.Title)}\n\n"
            + $"- {wording.Say("Mức nặng nhất", "Heaviest severity")}: {ContractNames.Of(about.Severity)}\n- {wording.Say("Căn cứ", "Source")}: {wording.Say(about.Source)}\n";
        var options = BuiltInRules.All.FirstOrDefault(rule => rule.Descriptor.Id == about.Id) is { } rule ? OptionsSection.Of(rule, wording.Language) : "";
        return options.Length > 0 ? $"{text}\n{options}" : text;
    }

    private static int StartOf(string text, int offset)
    {
        while (offset > 0 && IsNamePart(text[offset - 1])) offset--;
        return offset;
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.';
}
