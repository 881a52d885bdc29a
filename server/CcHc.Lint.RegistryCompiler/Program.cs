using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Registry.Yaml;
using CcHc.Lint.Plans.Wording.Lexicon;

// Usage: registry-compiler REGISTRY LEXICON FILE...
// Makes the registry of the *.yml files, and of it and the *.txt files the lexicon.
// Problems go to standard output in MSBuild's canonical form, so that the build and editors lead to the line.
if (args.Length < 3)
{
    Console.Error.WriteLine("usage: registry-compiler REGISTRY LEXICON FILE...");
    return 2;
}

var files = new List<YamlFile>();
var words = new List<LexiconFile>();
foreach (var path in args.Skip(2).Order(StringComparer.Ordinal))
{
    var content = File.ReadAllText(path);
    if (Path.GetExtension(path) == ".txt") words.Add(new LexiconFile(Path.GetFileName(path), content));
    else files.Add(new YamlFile(path, content));
}

var result = RegistryYaml.Load(files);
foreach (var problem in result.Problems)
{
    var kind = problem.IsError ? "error CCHCREG1" : "message CCHCREG2";
    Console.WriteLine($"{problem.File}({problem.Line},{problem.Column}): {kind}: {problem.Field}: {problem.Message.Vi} / {problem.Message.En}");
}

if (result.HasErrors) return 1;

var registry = new RegistryData(result.Contents);
Save(args[0], registry.Write);
Save(args[1], WordingLexicon.Build(words, registry).Write);
return 0;

// A file that is written only in full: an interrupted build must not leave half a registry behind.
static void Save(string path, Action<Stream> write)
{
    var output = Path.GetFullPath(path);
    Directory.CreateDirectory(Path.GetDirectoryName(output)!);
    var unfinished = output + ".tmp";
    using (var stream = File.Create(unfinished)) write(stream);
    File.Move(unfinished, output, overwrite: true);
}
