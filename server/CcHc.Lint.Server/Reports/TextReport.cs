namespace CcHc.Lint.Server.Reports;

internal sealed class TextReport(Stream output, CheckRun run) : ICheckReport
{
    public void Add(CheckedFile file) { _ = output; _ = run; }
    public void End(CheckSummary summary) { }
    public void Dispose() { }
}
