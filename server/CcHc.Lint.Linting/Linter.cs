using CcHc.Lint.Documents;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Linting.Placing;
using CcHc.Lint.Linting.Suppression;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Wording.Lexicon;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting;

/// <summary>
/// Runs the rules over documents. A pure function of document, rules, registry and options; holds the compiled rules, so
/// one linter serves many documents. Safe to use from several threads.
/// </summary>
public sealed class Linter
{
    private const string LayoutPack = "layout";

    private readonly PlanReader _reader;
    private readonly IReadOnlyDictionary<string, RuleDescriptor> _descriptors;
    // Compiled when the facts of a document have been read, or meanwhile.
    private readonly RuleSessions _rules;

    // Rules on layout are compiled for the first document that has one: a run over Markdown pays nothing for them.
    private readonly Lazy<ISessionFactory> _layoutRules;
    private readonly PackRunner _packs;

    public Linter(RegistryData registry, IReadOnlyList<LintRule> rules, WordingLexicon? lexicon = null)
        : this(lexicon is null ? new PlanReader(registry, () => BuiltInLexicon.Load(registry)) : new PlanReader(registry, lexicon), rules)
    {
    }

    /// <param name="packRules">Rules of contributed packs, which run beside the engine.</param>
    internal Linter(PlanReader reader, IReadOnlyList<LintRule> rules, IReadOnlyList<PackRule>? packRules = null)
    {
        _reader = reader;
        _packs = new PackRunner(packRules ?? []);
        _descriptors = rules.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor, StringComparer.Ordinal);
        _rules = new RuleSessions([.. rules.Where(rule => rule.Descriptor.Pack != LayoutPack)]);
        _layoutRules = new Lazy<ISessionFactory>(() => RuleSessions.Compile([.. rules.Where(rule => rule.Descriptor.Pack == LayoutPack)]));
    }

    /// <summary>The linter with the built-in packs and registry.</summary>
    public static Linter BuiltIn() => new(BuiltInRegistry.Load(), [.. BuiltInRules.All.Where(rule => !rule.Descriptor.IsPreview)]);

    public IReadOnlyCollection<RuleDescriptor> Rules => [.. _descriptors.Values];

    public LintResult Lint(Document document, LintOptions options) => Lint(Read(document, options), selection: null, isAlone: options.IsAlone);

    /// <summary>The facts of a document.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="options">What the caller knows beside the document.</param>
    /// <param name="memory">What was read of the version before, for a document that is checked again and again; else null.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    /// <exception cref="OperationCanceledException">The reading was given up.</exception>
    public Plan Read(Document document, LintOptions options, PlanMemory? memory = null, CancellationToken cancellation = default) =>
        _reader.Read(document, new PlanReadOptions(options.AsOf, options.Today) { IsAlone = options.IsAlone }, memory, cancellation);

    /// <param name="selection">How the rules are set for this document; null for the defaults.</param>
    /// <param name="catalogue">The rules that suppressions can name.</param>
    /// <param name="fitsPath">Tells whether a pattern of paths fits the document; null where it has no place.</param>
    /// <param name="code">Gives what rules that are code found, asked once the others have run; null where there are none.</param>
    /// <param name="isAlone">True where no other document is checked at the same time, so that a second processor may help.</param>
    /// <param name="memory">What was found in the version before, for a document that is checked again and again; else null.</param>
    /// <param name="cancellation">Gives the work up between two rules.</param>
    /// <exception cref="OperationCanceledException">The work was given up.</exception>
    internal LintResult Lint(
        Plan plan, RuleSelection? selection, RuleCatalogue? catalogue = null, Func<string, bool>? fitsPath = null, Func<CodeRuleOutcome>? code = null,
        bool isAlone = false, CheckMemory? memory = null, CancellationToken cancellation = default)
    {
        var problems = new List<DocumentProblem>(plan.Document.Problems);
        var placer = new FindingPlacer(plan, _descriptors, selection, memory?.Fingerprints);
        var run = _rules.Run(plan.Facts, isAlone, problems, cancellation);
        var findings = placer.Place(run.Findings);
        if (plan.Layout.Count > 0) findings = FindingPlacer.InOrder([.. findings, .. placer.Place(LayoutFindings(plan, problems))]);
        if (_packs.Rules.Count > 0)
            findings = FindingPlacer.InOrder([.. findings, .. placer.Place(_packs.Run(plan, fitsPath ?? (_ => false), problems))]);
        var ofCode = code?.Invoke();
        if (ofCode is not null)
        {
            problems.AddRange(ofCode.Problems);
            findings = FindingPlacer.InOrder([.. findings, .. placer.Place(ofCode.Findings)]);
        }

        findings = IncompleteText.Certain(plan.Document, findings);

        // Whether a suppression is of any use is known once the other rules have run.
        var filter = new SuppressionFilter(plan.Document, catalogue ?? RuleCatalogue.BuiltIn, selection, ofCode?.NotRun);
        var suppressed = new List<SuppressedFinding>();
        findings = filter.Apply(findings, suppressed);
        var faults = filter.Faults(plan.Places);
        if (faults.Count > 0)
        {
            run.Add(faults, problems, cancellation);
            var more = placer.Place(run.Findings.Where(finding => finding.Subject is SuppressionFault));
            findings = IncompleteText.Certain(plan.Document, FindingPlacer.InOrder([.. findings, .. more]));
        }

        return new LintResult(plan, findings, problems, plan.Notices) { Suppressed = suppressed };
    }

    private IEnumerable<RuleFinding> LayoutFindings(Plan plan, List<DocumentProblem> problems) =>
        new RuleRun([RuleRun.Begin(_layoutRules.Value, [plan.Profile, .. plan.Layout], problems, CancellationToken.None)]).Findings;
}
