using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>What of a document decides which overrides apply.</summary>
/// <param name="Period">Period of the reform programme ("2011-2020"), or null.</param>
public sealed record DocumentTraits(PlanDocumentKind Kind, string? Period)
{
    public static DocumentTraits Of(PlanDocument profile) => new(profile.Kind, profile.Period);
}
