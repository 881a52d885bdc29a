using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lookups;
using CcHc.Lint.Server.Lsp.Checking;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>
/// Pages that every editor can open: those of the rules, entries of the registry, reports. They are part of the program; here
/// they are written to a folder of the user's, so that they have an address.
/// </summary>
/// <param name="folder">Null where there is none: then nothing has a page.</param>
internal sealed class ReferencePages(string? folder, IDocumentChecker checker)
{
    private readonly Dictionary<string, string> _hrefs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    /// <summary>Address of a rule's page in a language, written or about to be; null where there is none.</summary>
    public string? HrefOf(RuleDescriptor rule, string language)
    {
        if (folder is null) return null;
        lock (_hrefs)
        {
            var name = NameOf(rule, language);
            if (_hrefs.TryGetValue(name, out var href)) return href;
            BeginRules(language);
            return _hrefs[name] = AddressOf(folder, name);
        }
    }

    /// <summary>Has the pages of all rules written in a language, once, beside everything else.</summary>
    public void BeginRules(string language)
    {
        lock (_hrefs)
        {
            if (!_begun.Add(language)) return;
        }

        _ = Task.Run(() =>
        {
            foreach (var rule in checker.Rules) Write(rule, language);
        });
    }

    /// <summary>Writes the page of a rule.</summary>
    /// <returns>Its address; null where it has no page or it cannot be written.</returns>
    public string? Write(RuleDescriptor rule, string language)
    {
        var page = BuiltInRules.PageOf(rule, language) ?? BuiltInRules.PageOf(rule, "vi");
        var name = NameOf(rule, language);
        return page is not null && Write("rules", name, page) ? AddressOf(folder!, name) : null;
    }

    /// <summary>Writes what the registry knows of an instrument on a day.</summary>
    /// <returns>Its address; null where it cannot be written.</returns>
    public string? Write(Instrument instrument, RegistryData registry, DateOnly asOf, string language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new LookupText(text, registry, asOf, language).Write([instrument]);
        var name = string.Concat(instrument.Identity.Select(c => char.IsLetterOrDigit(c) ? c : '-')) + $".{DateText.Iso(asOf)}.{language}.txt";
        return Write("registry", name, text.ToString()) ? DocumentUri.OfPath(Path.Combine(folder!, "registry", name)) : null;
    }

    /// <summary>Writes a report for people.</summary>
    /// <returns>Its full path; null where it cannot be written.</returns>
    public string? WriteReport(string name, byte[] content) => Write("reports", name, content) ? Path.Combine(folder!, "reports", name) : null;

    private static string NameOf(RuleDescriptor rule, string language) => $"{rule.Code}.{language}.md";

    private static string AddressOf(string folder, string name) => DocumentUri.OfPath(Path.Combine(folder, "rules", name));

    private bool Write(string kind, string name, string content) => Write(kind, name, System.Text.Encoding.UTF8.GetBytes(content));

    private bool Write(string kind, string name, byte[] content)
    {
        if (folder is null) return false;
        try
        {
            var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, kind)).FullName, name);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content)) return true;
            // Written beside and moved: two servers, or two threads of one, may write the same page at once.
            var temporary = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp";
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
