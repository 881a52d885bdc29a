namespace CcHc.Lint.Server.Reports;

/// <summary>A file as it stands in the reports of a run; whoever gets it disposes of it.</summary>
/// <param name="Reports">Its bytes in each report of the run, in their order; null where a report makes them itself.</param>
internal sealed record RenderedFile(FileCounts Counts, IReadOnlyList<RenderedBytes?> Reports) : IDisposable
{
    public void Dispose()
    {
        foreach (var bytes in Reports) bytes?.Dispose();
    }
}
