namespace CcHc.Lint.Server.Reports;

/// <summary>Writes the outcome of a check, file by file, so that a long run needs little memory.</summary>
internal interface ICheckReport : IDisposable
{
    /// <summary>Called for every file, in the order to report them.</summary>
    void Add(ReportedFile file);

    /// <summary>Called once after the last file; everything is written when it returns.</summary>
    void End(CheckSummary summary);
}
