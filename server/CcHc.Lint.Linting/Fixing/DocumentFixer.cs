using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting.Fixing;

/// <summary>
/// Mends what can be mended in a document. A pure function of the document, of what is found in it and of the options:
/// it writes nothing, and outside the edits the text stays as it is, character by character.
/// </summary>
/// <param name="lint">Finds what is wrong, with the configuration that holds for the document. Must give the same for the same text.</param>
/// <param name="read">Reads a changed text again, in the format of the document.</param>
public sealed class DocumentFixer(Func<Document, LintResult> lint, Func<string, Document> read)
{
    /// <summary>One change may show what another hid; ten rounds are more than any document has needed.</summary>
    public const int MostPasses = 10;

    /// <summary>
    /// Applies the wanted fixes. Edits that touch each other wait for the next pass; after each pass the document is read and
    /// checked again. A fix that would bring a finding of severity error or lose structure is refused.
    /// </summary>
    public FixResult Fix(Document document, FixOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var run = new FixRun(lint(document), text => lint(read(text)));
        for (var pass = 1; pass <= MostPasses; pass++)
        {
            if (!run.Pass(options)) return run.Result(isSettled: true);
        }

        return run.Result(isSettled: !run.WantsMore(options));
    }
}
