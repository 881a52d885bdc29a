using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Mentions;
using CcHc.Lint.Server.Lsp.Text;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Checking;

/// <summary>What was found in one version of a document. Immutable.</summary>
/// <param name="Lines">The text and its positions in the client's encoding.</param>
internal sealed record Analysis(string Uri, int? Version, LineIndex Lines, LintResult Result, IDocumentChecker Checker)
{
    private MentionIndex? _mentions;

    public Plan Plan => Result.Plan;

    /// <summary>The registry that the document was judged by.</summary>
    public RegistryData Registry => Checker.RegistryOf(Uri);

    /// <summary>The language of what is said of the document.</summary>
    public Wording Wording => new(Checker.LanguageOf(Uri));

    public IReadOnlyList<Finding> Findings => Result.Findings;

    /// <summary>What places of the text name; found when it is first asked for.</summary>
    public MentionIndex Mentions => LazyInitializer.EnsureInitialized(ref _mentions, () => MentionIndex.Of(Plan))!;

    /// <summary>The version analysed, for an open document; null for a file that was read.</summary>
    public DocumentSnapshot? Snapshot { get; init; }

    public static Analysis Of(DocumentSnapshot snapshot, IDocumentChecker checker) =>
        Of(snapshot.Uri, snapshot.CheckedName!, snapshot.Lines, checker, snapshot.Memory, snapshot.Superseded) with { Snapshot = snapshot, Version = snapshot.Version };

    public static Analysis Of(
        string uri, string fileName, LineIndex lines, IDocumentChecker checker, CheckMemory? memory = null, CancellationToken cancellation = default)
    {
        var document = Read(fileName, lines.Text, memory?.Plan.Document);
        cancellation.ThrowIfCancellationRequested();
        return new Analysis(uri, null, lines, checker.Check(document, uri, waits: false, memory, cancellation), checker);
    }

    // The limit on files holds for what an editor sends too.
    private static Document Read(string fileName, string text, DocumentMemory? memory)
    {
        var limit = ReadLimits.Default.MaxBytes;
        if (text.Length <= limit / 3 || System.Text.Encoding.UTF8.GetByteCount(text) <= limit) return DocumentReader.ReadText(fileName, text, memory: memory);
        var problem = new DocumentProblem("too-large", new LocalizedText(
            $"Văn bản lớn hơn giới hạn {limit / (1024 * 1024)} MB nên không được kiểm tra. Hãy chia nhỏ văn bản.",
            $"The document is larger than the limit of {limit / (1024 * 1024)} MB and is not checked. Split it."));
        return new Document(DocumentFormat.Markdown, new SourceText(""), [], [problem]);
    }
}
