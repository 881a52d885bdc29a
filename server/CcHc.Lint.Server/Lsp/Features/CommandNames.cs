namespace CcHc.Lint.Server.Lsp.Features;

/// <summary>Commands that clients run ("workspace/executeCommand").</summary>
internal static class CommandNames
{
    /// <summary>Writes a commented copy of a Word file; its address, then an object with "force".</summary>
    public const string AnnotateDocx = "cchcLint.annotateDocx";

    /// <summary>Checks every document of the opened folders; no arguments.</summary>
    public const string CheckWorkspace = "cchcLint.checkWorkspace";

    /// <summary>Writes a copy of a Word file with tracked changes; its address, then an object with "force" and "unsafe".</summary>
    public const string FixDocx = "cchcLint.fixDocx";

    /// <summary>Shows the page of a rule; its id or code.</summary>
    public const string OpenRule = "cchcLint.openRule";

    /// <summary>Reads configuration, packs and registry again; no arguments.</summary>
    public const string Reload = "cchcLint.reload";

    /// <summary>Writes the HTML report of a document or folder and shows it; its address, or nothing for the opened folders.</summary>
    public const string ShowReport = "cchcLint.showReport";

    public static readonly string[] All = [AnnotateDocx, CheckWorkspace, FixDocx, OpenRule, Reload, ShowReport];
}
