using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Rules;

/// <summary>
/// A rule of a contributed pack that is written in C#: the base of the class in its folder, and of what a
/// <c>rule.csx</c> becomes. Id, code, severity and texts stand in <c>rule.yaml</c> beside it.
/// </summary>
public abstract class CodeRule : LintRule
{
    private const int LongestQuote = 80;

    private PackRuleHead? _head;

    /// <summary>What rule.yaml says of the rule.</summary>
    public sealed override RuleDescriptor Descriptor => Head.Descriptor;

    /// <summary>
    /// The message of rule.yaml. In it "{text}" becomes the words that a finding points at; other names get their values
    /// by <see cref="RuleMessage.With(string, string)"/>.
    /// </summary>
    protected RuleMessage Message => new(Head.Message.Problem, Head.Message.Reason, Head.Message.Remedy);

    private PackRuleHead Head => _head ?? throw new InvalidOperationException("A rule of a pack is used before rule.yaml was given to it.");

    /// <summary>Called once, before the rule is defined.</summary>
    internal void Use(PackRuleHead head) => _head = head;

    /// <summary>A finding on words of a fact with severity and message of rule.yaml; for a task "{task}" becomes its words.</summary>
    protected RuleFinding Report(Fact subject, FactPart part) =>
        Report(subject, part, subject is PlanTask task ? Message.With("task", Short(task.Task)) : Message);

    /// <summary>The finding with a fix that writes <paramref name="newText"/> in place of the words it points at; a reader must look at it.</summary>
    protected static RuleFinding WithFix(RuleFinding finding, string newText) => WithFix(finding, newText, isSafe: false);

    /// <summary>The finding with a fix that writes <paramref name="newText"/> in place of the words it points at.</summary>
    /// <param name="isSafe">True where it cannot change the meaning.</param>
    protected static RuleFinding WithFix(RuleFinding finding, string newText, bool isSafe)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(newText);
        var title = new LocalizedText($"Thay bằng “{Short(newText)}”", $"Replace by “{Short(newText)}”");
        var fix = new RuleFix(title, isSafe, new([new RuleEdit(finding.Subject, finding.Part, finding.Words, newText)]));
        return finding with { Fixes = new([.. finding.Fixes, fix]) };
    }

    /// <summary>Words short enough for a message: at most 80 characters.</summary>
    protected static string Short(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote - 1).TrimEnd(), "…") : text;
    }
}
