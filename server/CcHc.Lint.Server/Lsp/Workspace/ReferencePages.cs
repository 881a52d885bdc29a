using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lookups;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>
/// Pages that every editor can open: those of the rules, entries of the registry, reports. They are part of the program; here
/// they are written to a folder of the user's, so that they have an address.
/// </summary>
/// <param name="folder">Null where there is none: then nothing has a page.</param>
internal sealed class ReferencePages(string? folder, IDocumentChecker checker, ServerSettings settings)
{
    private readonly Dictionary<string, string> _hrefs = new(StringComparer.Ordinal);

    /// <summary>Address of a rule's page, written or about to be; null where there is none.</summary>
    public string? HrefOf(RuleDescriptor rule)
    {
        if (folder is null) return null;
        lock (_hrefs)
        {
            var name = $"{rule.Code}.{settings.Language}.md";
            if (!_hrefs.TryGetValue(name, out var href)) _hrefs[name] = href = DocumentUri.OfPath(Path.Combine(folder, "rules", name));
            return href;
        }
    }

    /// <summary>Writes the pages of all rules.</summary>
    public void WriteRules()
    {
        foreach (var rule in checker.Rules) Write(rule);
    }

    /// <summary>Writes the page of a rule.</summary>
    /// <returns>Its address; null where it has no page or it cannot be written.</returns>
    public string? Write(RuleDescriptor rule)
    {
        var page = BuiltInRules.PageOf(rule, settings.Language) ?? BuiltInRules.PageOf(rule, "vi");
        return page is not null && Write("rules", $"{rule.Code}.{settings.Language}.md", page) ? HrefOf(rule) : null;
    }

    /// <summary>Writes what the registry knows of an instrument on a day.</summary>
    /// <returns>Its address; null where it cannot be written.</returns>
    public string? Write(Instrument instrument, RegistryData registry, DateOnly asOf)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new LookupText(text, registry, asOf, settings.Language).Write([instrument]);
        var name = string.Concat(instrument.Identity.Select(c => char.IsLetterOrDigit(c) ? c : '-')) + $".{asOf:yyyy-MM-dd}.{settings.Language}.txt";
        return Write("registry", name, text.ToString()) ? DocumentUri.OfPath(Path.Combine(folder!, "registry", name)) : null;
    }

    /// <summary>Writes a report for people.</summary>
    /// <returns>Its full path; null where it cannot be written.</returns>
    public string? WriteReport(string name, byte[] content) => Write("reports", name, content) ? Path.Combine(folder!, "reports", name) : null;

    private bool Write(string kind, string name, string content) => Write(kind, name, System.Text.Encoding.UTF8.GetBytes(content));

    private bool Write(string kind, string name, byte[] content)
    {
        if (folder is null) return false;
        try
        {
            var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, kind)).FullName, name);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content)) return true;
            // Written beside and moved: two servers may write the same page at once.
            var temporary = $"{path}.{Environment.ProcessId}.tmp";
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
