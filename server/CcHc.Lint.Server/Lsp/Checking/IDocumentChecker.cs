using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Lsp.Checking;

/// <summary>
/// The one door from the editor to the checking itself: what "check" on the command line does with a document, configuration
/// included. Safe to use from several threads.
/// </summary>
internal interface IDocumentChecker
{
    /// <summary>All rules that there are, by code.</summary>
    IReadOnlyList<RuleDescriptor> Rules { get; }

    /// <param name="document">As read from the text that the editor holds.</param>
    /// <param name="uri">Address of the document, from which its configuration follows.</param>
    /// <param name="waits">False to take what is there at once: what rules that are code find may come later.</param>
    /// <param name="memory">What was read of the version before, for a document that is open; else null.</param>
    /// <param name="cancellation">Gives the check up.</param>
    /// <exception cref="OperationCanceledException">The check was given up.</exception>
    LintResult Check(Document document, string uri, bool waits, CheckMemory? memory = null, CancellationToken cancellation = default);

    /// <summary>What applies to a document.</summary>
    DocumentConfiguration ConfigurationOf(string uri);

    /// <summary>Language of what is said of a document, "vi" or "en": as client or command line say, else as its configuration does.</summary>
    string LanguageOf(string uri);

    /// <summary>The registry that a document is judged by: the built-in one with an office's own entries.</summary>
    RegistryData RegistryOf(string uri);

    /// <summary>Forgets what was read from files: configurations, and what they name.</summary>
    void Reload();
}
