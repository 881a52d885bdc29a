using System.IO.Compression;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.Tests.Packs;

/// <summary>A pack in a folder of its own, with a configuration that names it.</summary>
public sealed class PackFolder : IDisposable
{
    public const string Manifest = "id: thu-nghiem\nversion: 1.0.0\ntitle: Thử nghiệm\n";

    private const string Common = "code: THU101\ntitle: Thử\nmessage: \"“{text}” sai, đúng là {expected}.\"\n";

    public PackFolder()
    {
        Write("goi/pack.yaml", Manifest);
        Write(".cchc-lint.yml", "root: true\npacks: [goi]\n");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("cchc-lint-").FullName;

    public string Pack => Path.Combine(Root, "goi");

    public PackFolder Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public PackFolder Rule(string fields, string id = "quy-tac") => Write($"goi/{id}/rule.yaml", Common + fields);

    public RulePack Read(Version? engine = null) => PackReader.Read(Pack, BuiltInRegistry.Load().Structure, engine ?? new Version(1, 0, 0));

    public IEnumerable<string> Problems() => Read().Problems.Select(problem => $"{Path.GetFileName(problem.File)}:{problem.Line}:{problem.Column} {problem.Field}");

    public LintResult Check(string text, string document = "k.md") =>
        new DocumentChecker(new ConfigurationLoader(null)).Check(DocumentReader.ReadText(document, text), Path.Combine(Root, document), new LintOptions(null, new DateOnly(2026, 11, 20)));

    /// <summary>The words that the pack's rules point at.</summary>
    public IEnumerable<string> Found(string text, string document = "k.md") => Check(text, document).Findings.Where(finding => finding.Rule.Kind == "custom").Select(finding => finding.Text);

    public string Zip()
    {
        var zip = Path.Combine(Root, "goi.zip");
        ZipFile.CreateFromDirectory(Pack, zip);
        return zip;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
