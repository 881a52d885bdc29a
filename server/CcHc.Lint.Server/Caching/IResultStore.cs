using CcHc.Lint.Documents;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Caching;

/// <summary>Remembers what was found in documents. Safe to use from several threads.</summary>
internal interface IResultStore
{
    /// <summary>Why results could not be kept, or null.</summary>
    LocalizedText? Fault { get; }

    /// <summary>What was found before, or null where that is not known, or not of this day.</summary>
    ReportedFile? Find(byte[] key, DateOnly today);

    /// <summary>Keeps what was found. Where that fails the run goes on without; <see cref="Fault"/> then says why.</summary>
    /// <param name="day">The day that the findings hold for; null where they hold on every day.</param>
    void Add(byte[] key, ReportedFile file, DateOnly? day);

    /// <summary>Called at the end of a run.</summary>
    void Finish();
}
