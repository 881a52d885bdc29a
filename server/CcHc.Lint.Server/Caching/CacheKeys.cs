using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Caching;

/// <summary>
/// Names what was found in a document by everything that it follows from: the program's code, the bytes of the document,
/// what applies to it (configurations, packs and registries, by content, with the document's path from where they lie), the
/// day asked for and the language. The baseline is no part of it: it only leaves out what was found.
/// </summary>
/// <param name="withPlan">True where entries hold tasks and chapters too.</param>
/// <param name="trackedChanges">How the command line has tracked changes read; null for what configurations say.</param>
internal sealed class CacheKeys(LintOptions options, string language, bool withPlan, string? trackedChanges = null)
{
    // A module's id changes with its code, also between two builds of one version.
    private static readonly string Program = string.Join(
        ' ',
        IdOf(typeof(CacheKeys)), IdOf(typeof(DocumentChecker)), IdOf(typeof(LintRule)), IdOf(typeof(BuiltInRules)), IdOf(typeof(Plan)), IdOf(typeof(DocumentReader)),
        IdOf(typeof(LintRule).BaseType!));

    private readonly string _run = $"cchc-lint 2\n{Program}\n{options.AsOf?.DayNumber}\n{language}\n{withPlan}\n{trackedChanges}\n";

    /// <param name="path">Full path of the document; null for one without a place.</param>
    public byte[] Of(string fileName, ReadOnlySpan<byte> document, string? path, DocumentConfiguration configuration)
    {
        var key = new StringBuilder(_run, 1024);
        key.Append(DocumentReader.FormatOf(fileName)).Append('\n').Append(Convert.ToHexString(SHA256.HashData(document))).Append('\n');
        if (configuration.Layers.Count > 0)
        {
            key.Append(configuration.ContentHash).Append('\n');
            foreach (var layer in configuration.Layers)
                key.Append(path is null ? "" : Path.GetRelativePath(layer.Folder, path)).Append('\0').Append(Path.GetFileName(layer.File.Path)).Append('\n');
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString()));
    }

    private static string IdOf(Type type) => type.Module.ModuleVersionId.ToString("N");
}
