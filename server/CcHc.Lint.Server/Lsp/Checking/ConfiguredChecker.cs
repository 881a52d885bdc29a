using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Checking;

/// <summary>Checks each document by the configuration of its place, as "check" does. Configurations are read once until <see cref="Reload"/>.</summary>
/// <param name="userConfiguration">Full path of the user's own configuration, which need not exist; null for none.</param>
/// <param name="code">Runs code of packs; null where none runs.</param>
internal sealed class ConfiguredChecker(ServerSettings settings, TimeProvider clock, string? userConfiguration, Lazy<CodeRuleHost>? code = null) : IDocumentChecker
{
    private DocumentChecker _checker = new(new ConfigurationLoader(userConfiguration) { Code = code });

    public IReadOnlyList<RuleDescriptor> Rules { get; } = [.. BuiltInRules.All.Select(rule => rule.Descriptor)];

    private DocumentChecker Checker => Volatile.Read(ref _checker);

    public LintResult Check(Document document, string uri, bool waits, CheckMemory? memory = null, CancellationToken cancellation = default) => Checker.Check(
        document, DocumentUri.PathOf(uri), new LintOptions(settings.AsOf, DateOnly.FromDateTime(clock.GetLocalNow().Date)) { IsAlone = true }, null, waits, memory, cancellation);

    public DocumentConfiguration ConfigurationOf(string uri) => Checker.ConfigurationOf(DocumentUri.PathOf(uri));

    public string LanguageOf(string uri) => settings.Language ?? ConfigurationOf(uri).Language?.Value ?? "vi";

    public RegistryData RegistryOf(string uri) => ConfigurationOf(uri).Registry;

    public void Reload() => Volatile.Write(ref _checker, new DocumentChecker(new ConfigurationLoader(userConfiguration) { Code = code }));
}
