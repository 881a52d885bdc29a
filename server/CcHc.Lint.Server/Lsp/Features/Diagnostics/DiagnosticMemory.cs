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
    private Dictionary<string, Known> _current = new(StringComparer.Ordinal);
    private Dictionary<string, Known> _last = new(StringComparer.Ordinal);
    private string _language = "";

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
            (_current, _last) = (_last, _current);
            _current.Clear();
            if (language != _language) _last.Clear();
            _language = language;
            for (var i = 0; i < findings.Count; i++)
            {
                var finding = findings[i];
                var diagnostic = _last.TryGetValue(finding.Fingerprint, out var known) && IsAlike(known.Finding, finding)
                    ? MovedTo(place(finding), known.Diagnostic)
                    : make(finding);
                diagnostics.Add(diagnostic);
                // Places of related words are in the words themselves.
                if (diagnostic.RelatedInformation is null) _current.TryAdd(finding.Fingerprint, new Known(finding, diagnostic));
            }
        }
    }

    private static Diagnostic MovedTo(Protocol.Range range, Diagnostic known) => known.Range == range ? known : known with { Range = range };

    // Two rules of an office may bear one name while its packs are read again.
    private static bool IsAlike(Finding known, Finding finding) =>
        ReferenceEquals(known.Rule, finding.Rule) && known.Severity == finding.Severity && finding.Related.Count == 0 && known.Message.IsAlike(finding.Message);

    private sealed record Known(Finding Finding, Diagnostic Diagnostic);
}
