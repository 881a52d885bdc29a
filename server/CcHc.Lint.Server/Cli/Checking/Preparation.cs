using System.Security.Cryptography;
using System.Text.Json;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>
/// Has a second processor make ready what a command will need, while its arguments and documents are read. It changes no
/// result; without it, the command does so where it comes to it.
/// </summary>
internal static class Preparation
{
    /// <param name="args">As the program got them; nothing is read of them yet but the command.</param>
    public static void Start(string[] args)
    {
        if (args is not ["check" or "lsp", ..] || Environment.ProcessorCount == 1) return;
        // Not looked for a folder before: to ask the file system the first thing takes its time too.
        HelperThread.Begin(() =>
        {
            try
            {
                Prepare(args);
            }
            catch (Exception)
            {
                // The command comes to it too, and tells.
            }
        });
    }

    private static void Prepare(string[] args)
    {
        if (Array.FindIndex(args, 1, Directory.Exists) >= 0) ForFolder();
        else if (args[0] == "check") Report(DocumentChecker.Prepare());
        else DocumentChecker.Prepare();
    }

    // A folder keeps both processors busy by itself once it is read, and what it holds may all be known from before: only what
    // the run needs even then, in the order in which it comes to it.
    private static void ForFolder()
    {
        BuiltInRegistry.Load();
        _ = RuleCatalogue.BuiltIn;
        JsonEncodedText.Encode("a", JsonStyle.Indented.Encoder);
        SHA256.HashData(ReadOnlySpan<byte>.Empty);
    }

    /// <summary>Reports to nobody: most checks of one document end with the report for people.</summary>
    private static void Report(LintResult result)
    {
        var run = new CheckRun("vi", Path.DirectorySeparatorChar.ToString(), UsesColor: false);
        var file = ReportedFileMaker.Make(new CheckedFile("plan.md") { Result = result }, run.Language, null);
        var reports = new ReportSet([ReportFormats.Open("text", Stream.Null, run)]);
        using var rendered = reports.Render(file);
        reports.Add(rendered, file);
        var summary = new CheckSummary();
        summary.Count(rendered.Counts);
        reports.End(summary);
    }
}
