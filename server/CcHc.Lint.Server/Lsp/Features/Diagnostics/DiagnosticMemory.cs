using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Diagnostics;

/// <summary>
/// The diagnostics of the last versions of an open document: what is found again and says the same is put in words and written
/// once, and only its place is new. Safe to use from several threads.
/// </summary>
internal sealed class DiagnosticMemory
{
    private readonly Lock _gate = new();

    // By fingerprint.
    private readonly RememberedValues<Known> _known = new();

    /// <summary>Makes the diagnostics of a version, one after the other.</summary>
    /// <param name="findings">What is shown of the version.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="make">Makes a diagnostic that is not known.</param>
    /// <param name="place">Gives a finding its place.</param>
    /// <param name="diagnostics">Gets them.</param>
    public void Add(IReadOnlyList<Finding> findings, string language, Func<Finding, Diagnostic> make, Func<Finding, Protocol.Range> place, List<Diagnostic> diagnostics)
    {
        lock (_gate)
        {
            _known.Use(language).Advance();
            for (var i = 0; i < findings.Count; i++) diagnostics.Add(DiagnosticOf(findings[i], make, place));
        }
    }

    private Diagnostic DiagnosticOf(Finding finding, Func<Finding, Diagnostic> make, Func<Finding, Protocol.Range> place)
    {
        if (_known.Find(finding.Fingerprint) is { } known && IsAlike(known.Finding, finding)) return MovedTo(place(finding), known.Diagnostic);
        var made = make(finding);
        // Places of related words are in the words themselves.
        if (made.RelatedInformation is null) _known.Put(finding.Fingerprint, new Known(finding, made));
        return made;
    }

    private static Diagnostic MovedTo(Protocol.Range range, Diagnostic known) => known.Range == range ? known : known with { Range = range };

    // Two rules of an office may bear one name while its packs are read again.
    private static bool IsAlike(Finding known, Finding finding) =>
        ReferenceEquals(known.Rule, finding.Rule) && known.Severity == finding.Severity && finding.Related.Count == 0 && known.Message.IsAlike(finding.Message);

    private sealed record Known(Finding Finding, Diagnostic Diagnostic);
}
