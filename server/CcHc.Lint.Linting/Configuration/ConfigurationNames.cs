using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Words that a configuration uses for what the product knows by types.</summary>
public static class ConfigurationNames
{
    public static readonly IReadOnlyList<string> Languages = ["vi", "en"];

    /// <summary>Ways to read tracked changes, the default first.</summary>
    public static readonly IReadOnlyList<string> TrackedChanges = ["accepted", "original"];

    public static readonly IReadOnlyList<string> Kinds = [Of(PlanDocumentKind.Plan), Of(PlanDocumentKind.Decision), Of(PlanDocumentKind.Dispatch), Of(PlanDocumentKind.Other)];

    public static string Of(PlanDocumentKind kind) => kind switch
    {
        PlanDocumentKind.Plan => "plan",
        PlanDocumentKind.Decision => "decision",
        PlanDocumentKind.Dispatch => "dispatch",
        _ => "other",
    };
}
