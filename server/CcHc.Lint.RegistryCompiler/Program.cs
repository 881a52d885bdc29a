using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Registry.Yaml;

// Usage: registry-compiler OUTPUT FILE...
// Problems go to standard output in MSBuild's canonical form, so that the build and editors lead to the line.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: registry-compiler OUTPUT FILE...");
    return 2;
}

var files = new List<YamlFile>();
foreach (var path in args.Skip(1).Order(StringComparer.Ordinal)) files.Add(new YamlFile(path, File.ReadAllText(path)));

var result = RegistryYaml.Load(files);
foreach (var problem in result.Problems)
{
    var kind = problem.IsError ? "error CCHCREG1" : "message CCHCREG2";
    Console.WriteLine($"{problem.File}({problem.Line},{problem.Column}): {kind}: {problem.Field}: {problem.Message.Vi} / {problem.Message.En}");
}

if (result.HasErrors) return 1;

// A file that is written only in full: an interrupted build must not leave half a registry behind.
var output = Path.GetFullPath(args[0]);
Directory.CreateDirectory(Path.GetDirectoryName(output)!);
var unfinished = output + ".tmp";
using (var stream = File.Create(unfinished)) new RegistryData(result.Contents).Write(stream);
File.Move(unfinished, output, overwrite: true);
return 0;
