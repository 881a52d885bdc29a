namespace CcHc.Lint.Server.Reports;

/// <summary>
/// A report whose files can be made into bytes each for itself, beside each other; only putting them one behind the other
/// is left for the thread that has the output.
/// </summary>
internal interface IRenderedReport : ICheckReport
{
    /// <summary>The bytes of one file, for the caller to dispose of. Called from any thread; changes nothing.</summary>
    RenderedBytes Render(ReportedFile file);

    /// <summary>As <see cref="ICheckReport.Add"/>, with what <see cref="Render"/> gave for the file.</summary>
    void Add(ReportedFile file, RenderedBytes rendered);
}
