using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>A rule of an office's pack, for reports that describe the rules.</summary>
/// <param name="Page">Its page in Markdown, in the language of the run; null where it has none.</param>
/// <param name="Order">The place of the first document among all inputs of the run, from 0, for which the pack is configured.</param>
internal sealed record ContributedRule(RuleDescriptor Rule, string? Page, int Order);
