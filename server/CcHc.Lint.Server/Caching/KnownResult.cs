using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Caching;

/// <summary>What is remembered of a document: as it stands in the reports of the run, where that is known, else what was found.</summary>
internal sealed record KnownResult(RenderedFile? Rendered, ReportedFile? File);

/// <summary>A document as it stands in reports, to be remembered for other runs.</summary>
/// <param name="Names">Of the reports, as <see cref="ReportSet.NamesFor"/> gives them.</param>
internal sealed record NamedRendering(IReadOnlyList<string> Names, RenderedFile File);
