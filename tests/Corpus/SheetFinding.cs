namespace CcHc.Lint.Corpus;

/// <summary>One line of a sheet.</summary>
/// <param name="File">Path below the folder, "/" between folders.</param>
/// <param name="Rule">Id of the rule; for what a document could not be read or judged for, "!" and the problem's code.</param>
/// <param name="Severity">"error", "warning", "info", or "problem".</param>
/// <param name="Line">Where it begins, from 1; 0 for a document as a whole.</param>
/// <param name="Text">The words pointed at, white space folded.</param>
/// <param name="Fingerprint">What names the finding while other parts of the document change.</param>
internal sealed record SheetFinding(string File, string Rule, string Severity, int Line, string Text, string Fingerprint);
