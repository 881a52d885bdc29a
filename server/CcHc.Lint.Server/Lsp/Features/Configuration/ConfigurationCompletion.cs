using System.Reflection;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Features.Configuration;

/// <summary>
/// Completes a configuration by where the caret stands: names of the top level, rules below "rules", a rule's own options
/// below the rule, and severities behind a colon. What stands above is read from the indentation of the lines.
/// </summary>
internal sealed class ConfigurationCompletion(ServerServices services, RuleNames rules)
{
    private static readonly string[] Levels = ["off", "info", "warning", "error"];

    public IEnumerable<CompletionItem> Complete(string uri, LineIndex lines, int offset)
    {
        var caret = YamlCaret.At(lines, offset);
        string[] parents = [.. caret.Parents];
        if (caret.Name is { } name) return parents is ["suppress"] && name == "rules" ? rules.Complete(uri, lines, offset, "") : ValuesOf(parents, name, lines, offset);
        return parents switch
        {
            [] => TopNames(services.WordingOf(uri), lines, offset),
            ["rules"] or ["overrides", "rules"] => rules.Complete(uri, lines, offset, ": "),
            ["rules", var rule] => OptionNames(rules.CatalogueOf(uri), rule, services.WordingOf(uri), lines, offset),
            _ => [],
        };
    }

    private static IEnumerable<CompletionItem> TopNames(Wording wording, LineIndex lines, int offset)
    {
        foreach (var property in typeof(ConfigurationContent).GetProperties())
        {
            if (property.GetCustomAttribute<OptionAttribute>() is { } option)
                yield return Item(KebabOf(property.Name), ": ", wording.Say(option.Help), lines, offset);
        }
    }

    private static IEnumerable<CompletionItem> OptionNames(RuleCatalogue catalogue, string selector, Wording wording, LineIndex lines, int offset)
    {
        yield return Item("severity", ": ", string.Join(", ", Levels), lines, offset);
        yield return Item("suppressible", ": ", "true, false", lines, offset);
        if (catalogue.Find(selector) is not { } rule) yield break;
        foreach (var option in catalogue.OptionsOf(rule.Id)) yield return Item(option.Name, ": ", wording.Say(option.Help), lines, offset);
    }

    private static IEnumerable<CompletionItem> ValuesOf(string[] parents, string name, LineIndex lines, int offset)
    {
        string[] values = (parents, name) switch
        {
            (["rules"] or ["overrides", "rules"], _) or (_, "severity") => Levels,
            (_, "suppressible" or "root" or "preview") => ["true", "false"],
            ([], "language") => ["vi", "en"],
            _ => [],
        };
        return values.Select(value => Item(value, "", null, lines, offset));
    }

    private static CompletionItem Item(string name, string suffix, string? detail, LineIndex lines, int offset)
    {
        var start = offset;
        while (start > 0 && (char.IsAsciiLetterOrDigit(lines.Text[start - 1]) || lines.Text[start - 1] == '-')) start--;
        return new CompletionItem(name)
        {
            Kind = suffix.Length > 0 ? CompletionItemKind.Property : CompletionItemKind.Value,
            Detail = detail,
            TextEdit = new Protocol.TextEdit(lines.RangeOf(new TextSpan(start, offset)), name + suffix),
        };
    }

    private static string KebabOf(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
