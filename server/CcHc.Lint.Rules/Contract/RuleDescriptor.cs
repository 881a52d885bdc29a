using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules;

/// <summary>What a rule is, apart from how it finds anything.</summary>
/// <param name="Id">Kebab-case, names the fault: "missing-lead-agency". The folder's and the class's name say the same.</param>
/// <param name="Code">"PLAN201"; never re-used.</param>
/// <param name="Pack">"plan", "citation", "wording", "layout".</param>
/// <param name="Kind">The defect kind of the contracts ("lead-missing"); several rules may share one.</param>
/// <param name="Severity">The heaviest that its findings have by default.</param>
/// <param name="Title">One line.</param>
/// <param name="Source">What demands it: instrument with date, or practice.</param>
public sealed record RuleDescriptor(
    string Id, string Code, string Pack, string Kind, Severity Severity, LocalizedText Title, LocalizedText Source)
{
    /// <summary>Off by default until its hits on real plans have been read.</summary>
    public bool IsPreview { get; init; }

    /// <summary>
    /// True for a rule that says that something is absent: it keeps quiet where the text could be read in part only, for the
    /// unread rest may hold it.
    /// </summary>
    public bool NeedsWholeText { get; init; }
}
