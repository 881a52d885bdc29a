using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;

namespace CcHc.Lint.Server.Lsp.Features.Navigation;

/// <summary>Where the chapter on implementation says what a body has to do.</summary>
internal static class DutyPlaces
{
    /// <summary>The first mention of the body in that chapter; null where the plan has no such chapter or it doesn't name the body.</summary>
    public static TextSpan? Of(AgencyMention agency, Analysis analysis)
    {
        var plan = analysis.Plan;
        if (plan.Further.OfType<DutyChapter>().FirstOrDefault() is not { } duties) return null;
        var start = plan.Places.SpanOf(duties.Chapter, FactPart.All).End;
        var end = int.MaxValue;
        foreach (var section in plan.Sections)
        {
            if (section.Ordinal > duties.Chapter.Ordinal && section.Kind is SectionKind.Chapter or SectionKind.Annex)
            {
                var next = plan.Places.SpanOf(section, FactPart.All).Start;
                if (next >= start) end = Math.Min(end, next);
            }
        }

        foreach (var mention in plan.Agencies)
        {
            var span = plan.Places.SpanOf(mention, FactPart.All);
            if (mention.AgencyId == agency.AgencyId && span.Start >= start && span.Start < end) return span;
        }

        return null;
    }
}
