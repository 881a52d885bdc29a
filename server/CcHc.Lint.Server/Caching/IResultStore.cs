using CcHc.Lint.Documents;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Caching;

/// <summary>Remembers what was found in documents. Safe to use from several threads.</summary>
internal interface IResultStore
{
    /// <summary>Why results could not be kept, or null.</summary>
    LocalizedText? Fault { get; }

    /// <summary>What was found before, or null where that is not known, or not of this day.</summary>
    /// <param name="names">The reports that it is wanted for (<see cref="ReportSet.NamesFor"/>); null where findings are wanted.</param>
    KnownResult? Find(byte[] key, DateOnly today, IReadOnlyList<string>? names);

    /// <summary>Keeps what was found. Where that fails the run goes on without; <see cref="Fault"/> then says why.</summary>
    /// <param name="day">The day that the findings hold for; null where they hold on every day.</param>
    /// <param name="rendering">What it comes to in reports; null where that is not to be kept.</param>
    void Add(byte[] key, ReportedFile file, DateOnly? day, NamedRendering? rendering);

    /// <summary>Keeps what a document that is known comes to in further reports.</summary>
    void Add(byte[] key, NamedRendering rendering);

    /// <summary>Called at the end of a run.</summary>
    void Finish();
}
