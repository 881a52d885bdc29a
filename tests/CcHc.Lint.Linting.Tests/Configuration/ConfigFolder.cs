using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Linting.Tests.Configuration;

/// <summary>A folder with configurations for a test.</summary>
public sealed class ConfigFolder : IDisposable
{
    public static readonly DocumentTraits Plan2022 = new(PlanDocumentKind.Plan, "2021-2030");

    public string Root { get; } = Directory.CreateTempSubdirectory("cchc-lint-").FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    public ConfigFolder Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    public ConfigurationLoader Loader(string? userFile = null, string? given = null) => new(userFile, given);

    public DocumentConfiguration For(string document) => Loader().For(PathOf(document));

    public RuleSelection Rules(string document, DocumentTraits? traits = null) => For(document).RulesFor(PathOf(document), traits ?? Plan2022);

    public LintResult Check(string document, string text) =>
        new DocumentChecker(Loader()).Check(DocumentReader.ReadText(document, text), PathOf(document), new LintOptions(null, new DateOnly(2026, 11, 20)));

    /// <summary>"line:column field" of every problem that applies to a document.</summary>
    public IEnumerable<string> Problems(string document) => For(document).Problems.Select(problem => $"{Path.GetFileName(problem.Place.File)}:{problem.Place.Line}:{problem.Place.Column} {problem.Field}");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
