using System.Text.RegularExpressions;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans;
using CcHc.Lint.Rules.Packs.Kinds;
using CcHc.Lint.Rules.Packs.Matching;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Rules.Packs;

/// <summary>Runs rules of packs over documents. Their phrases are searched in one pass. Safe to use from several threads.</summary>
public sealed class PackRunner(IReadOnlyList<PackRule> rules)
{
    private readonly Lazy<PhraseSearch> _search = new(() => new PhraseSearch(rules.SelectMany(rule => rule.Phrases)));

    public IReadOnlyList<PackRule> Rules => rules;

    /// <summary>What the rules find; a rule that fails is named in <paramref name="problems"/>, the others go on.</summary>
    /// <param name="fitsPath">Tells whether a pattern of paths fits the document.</param>
    public IReadOnlyList<PackFinding> Run(Plan plan, Func<string, bool> fitsPath, List<DocumentProblem> problems) =>
        rules.Count == 0 ? [] : Run(new PackDocument(plan, fitsPath), problems);

    /// <summary>The same for a document in which other rules may have been looked for.</summary>
    public IReadOnlyList<PackFinding> Run(PackDocument document, List<DocumentProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<PackFinding>();
        foreach (var (phrase, hits) in _search.Value.Find(document.Units)) document.SetHits(phrase, hits);
        foreach (var rule in rules) Run(rule, document, found, problems);
        return found;
    }

    private static void Run(PackRule rule, PackDocument document, List<PackFinding> found, List<DocumentProblem> problems)
    {
        var id = rule.Descriptor.Id;
        var count = 0;
        try
        {
            if (!rule.Head.Where.FitsDocument(document)) return;
            foreach (var match in rule.Find(document))
            {
                if (++count > PackLimits.Default.MaxMatches)
                {
                    problems.Add(new DocumentProblem("rule-floods", new LocalizedText(
                        $"Quy tắc {id} có hơn {PackLimits.Default.MaxMatches} phát hiện; phần còn lại không được báo.",
                        $"Rule {id} has more than {PackLimits.Default.MaxMatches} findings; the rest is not reported.")));
                    return;
                }

                found.Add(new PackFinding(rule, match));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            problems.Add(new DocumentProblem("rule-slow", new LocalizedText(
                $"Quy tắc {id}: biểu thức chạy quá {PatternRule.TimeLimit.TotalMilliseconds:0} ms cho một đoạn và bị dừng. Hãy viết lại biểu thức.",
                $"Rule {id}: the expression took more than {PatternRule.TimeLimit.TotalMilliseconds:0} ms for one block and was stopped. Rewrite it.")));
        }
    }
}

/// <summary>A match with the rule that found it.</summary>
public sealed record PackFinding(PackRule Rule, PackMatch Match)
{
    /// <summary>The message, filled.</summary>
    public RuleMessage Message
    {
        get
        {
            var values = new Dictionary<string, string>(Match.Values, StringComparer.Ordinal) { ["text"] = Short(Match.Text) };
            return Rule.Head.Message.Fill(values);
        }
    }

    private static string Short(string text) => text.Length > 80 ? string.Concat(text.AsSpan(0, 79).TrimEnd(), "…") : text;
}
