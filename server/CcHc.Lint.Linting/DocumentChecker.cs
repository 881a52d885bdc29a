using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.Linting;

/// <summary>
/// Checks documents, each by the configuration that applies to its place. Compiled rules and registries are shared by
/// the documents that need the same ones. Safe to use from several threads; for changed configuration files another
/// checker is made.
/// </summary>
public sealed class DocumentChecker
{
    // Has something to be found, so that placing and naming a finding is made ready too: the first fingerprint loads the
    // system's cryptography.
    private const string Sample = "KẾ HOẠCH\nCải cách hành chính năm 2022\n\nCăn cứ Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011 của Chính phủ;\n";

    // Compiling the built-in rules is paid once a process, whatever becomes of configurations.
    private static readonly Lazy<Linter> BuiltIn = new(Linter.BuiltIn);

    private readonly ConfigurationLoader _configurations;
    private readonly PlanReaders _readers = new(withLexicon: true);
    private readonly ConcurrentDictionary<string, Lazy<Linter>> _linters = new(StringComparer.Ordinal);

    public DocumentChecker(ConfigurationLoader configurations)
    {
        _configurations = configurations;
    }

    /// <summary>
    /// Makes the built-in rules and registry ready and runs them once over a few lines: for a second processor of a program
    /// that has just started, while the first one goes on to what it will need them for. Without it, the first check does so.
    /// </summary>
    /// <returns>What was found in those lines.</returns>
    public static LintResult Prepare() =>
        BuiltIn.Value.Lint(DocumentReader.ReadText("plan.md", Sample), new LintOptions(DateOnly.MinValue, DateOnly.MinValue) { IsAlone = true });

    /// <summary>What applies to a document; its problems are for the caller to report, once for all documents.</summary>
    /// <param name="path">Full path of the document; null for one without a place.</param>
    public DocumentConfiguration ConfigurationOf(string? path) => _configurations.For(path);

    /// <summary>The facts of a document, with the office's registry.</summary>
    public Plan Read(Document document, string? path, LintOptions options) => Read(document, path, options, memory: null, CancellationToken.None);

    private Plan Read(Document document, string? path, LintOptions options, PlanMemory? memory, CancellationToken cancellation)
    {
        var configuration = _configurations.For(path);
        var asOf = options.AsOf ?? configuration.AsOf?.Value;
        return _readers.For(configuration.Registry).Read(document, new PlanReadOptions(asOf, options.Today) { IsAlone = options.IsAlone }, memory, cancellation);
    }

    /// <param name="document">The document as read.</param>
    /// <param name="path">Full path of the document; null for one without a place.</param>
    /// <param name="options">What the caller knows beside the document.</param>
    /// <param name="times">Gets what reading the facts and running the rules took; null where nobody asks.</param>
    /// <param name="waits">False in an editor: findings of code come later, and are there when the same text is checked again.</param>
    /// <param name="memory">What was read of the version before, for a document that is checked again and again; else null.</param>
    /// <param name="cancellation">Gives the check up.</param>
    /// <exception cref="OperationCanceledException">The check was given up.</exception>
    public LintResult Check(
        Document document, string? path, LintOptions options, CheckTimes? times = null, bool waits = true, CheckMemory? memory = null, CancellationToken cancellation = default)
    {
        var start = times?.Now ?? 0;
        var configuration = _configurations.For(path);
        var isBuiltIn = configuration.Layers.Count == 0;
        var plan = isBuiltIn ? BuiltIn.Value.Read(document, options, memory?.Plan, cancellation) : Read(document, path, options, memory?.Plan, cancellation);
        var read = times?.Now ?? 0;
        var result = isBuiltIn
            ? BuiltIn.Value.Lint(plan, selection: null, isAlone: options.IsAlone, memory: memory, cancellation: cancellation)
            : Lint(plan, path, options, configuration, waits, memory, cancellation);
        times?.Add(read - start, times.Now - read);
        return result;
    }

    /// <summary>
    /// Measures what each rule takes on documents, the slowest first: the built-in ones, and those of contributed packs on the
    /// documents that they apply to. Takes many times as long as checking does.
    /// </summary>
    public IReadOnlyList<RuleTime> Measure(IReadOnlyList<TimedDocument> documents, LintOptions options)
    {
        var ofPacks = new PackRuleTimes();
        foreach (var (plan, path) in documents)
        {
            var configuration = _configurations.For(path);
            if (configuration.Catalogue.PackRules.Count == 0) continue;
            var selection = configuration.RulesFor(path, DocumentTraits.Of(plan.Profile));
            bool FitsPath(string pattern) => configuration.FitsPath(pattern, path);
            ofPacks.Measure(
                configuration.Catalogue.PackRules.Where(rule => rule is not CodePackRule && selection.Of(rule.Descriptor.Id) is { Runs: true }), new PackDocument(plan, FitsPath));
            ofPacks.Measure(() => CodeRun.Start(configuration, _configurations.Code, plan, selection, path, options, FitsPath, waits: true)?.Invoke());
        }

        return
        [
            .. RuleTimes.Measure([.. documents.Select(document => document.Plan)]).Concat(ofPacks.All)
                .OrderByDescending(time => time.Elapsed).ThenBy(time => time.RuleId, StringComparer.Ordinal),
        ];
    }

    private LintResult Lint(Plan plan, string? path, LintOptions options, DocumentConfiguration configuration, bool waits, CheckMemory? memory, CancellationToken cancellation)
    {
        var selection = configuration.RulesFor(path, DocumentTraits.Of(plan.Profile));
        bool FitsPath(string pattern) => configuration.FitsPath(pattern, path);
        var code = CodeRun.Start(configuration, _configurations.Code, plan, selection, path, options, FitsPath, waits);
        return LinterOf(configuration, selection).Lint(plan, selection, configuration.Catalogue, FitsPath, code, options.IsAlone, memory, cancellation);
    }

    private Linter LinterOf(DocumentConfiguration configuration, RuleSelection selection)
    {
        var registry = configuration.Registry;
        var key = $"{RuntimeHelpers.GetHashCode(registry)}\n{RuntimeHelpers.GetHashCode(configuration.Catalogue)}\n{selection.Key}";
        return _linters.GetOrAdd(key, _ => new Lazy<Linter>(() => Make(registry, configuration.Catalogue, selection))).Value;
    }

    private Linter Make(RegistryData registry, RuleCatalogue catalogue, RuleSelection selection) => new(
        _readers.For(registry), RuleFactory.Create(selection), [.. catalogue.PackRules.Where(rule => selection.Of(rule.Descriptor.Id) is { Runs: true })]);
}
