using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.FormerBodies;

/// <summary>A mention in a text unit, before it is a fact.</summary>
internal sealed record FormerMention(
    int Start, int End, string Name, string Group, FormerBodyKind Kind, DateOnly LastDay, IReadOnlyList<string> Successors, string? Replacement, Confidence Confidence)
{
    public FormerBody ToFact(int ordinal, string words, bool isLead) =>
        new(ordinal, words, Name, Group, Kind, isLead, LastDay, new ValueList<string>(Successors), Replacement, Confidence);
}
