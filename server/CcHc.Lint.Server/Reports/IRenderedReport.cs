namespace CcHc.Lint.Server.Reports;

/// <summary>
/// A report whose files can be made into bytes each for itself, beside each other; only putting them one behind the other
/// is left for the thread that has the output.
/// </summary>
internal interface IRenderedReport : ICheckReport
{
    /// <summary>The bytes of one file, for the caller to dispose of. Called from any thread; changes nothing.</summary>
    RenderedBytes Render(ReportedFile file);

    /// <summary>
    /// Names all that <see cref="Render"/> follows from beside the file and the language of the run, so that its bytes can be
    /// kept for other runs; null where they are of this run alone.
    /// </summary>
    string? RenderingName { get; }

    /// <summary>As <see cref="ICheckReport.Add"/>, with what <see cref="Render"/> gave for the file.</summary>
    void Add(FileCounts counts, RenderedBytes rendered);
}
