using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules.Packs.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CcHc.Lint.CodeRules;

/// <summary>
/// Compiles all C# files of a pack together. A rule with a mistake is named by file, line and column and left out; the
/// others are compiled without it.
/// </summary>
public static class PackCompiler
{
    private const int MostProblems = 20;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Suppress, deterministic: true, allowUnsafe: false, concurrentBuild: true);

    /// <param name="name">Name of the assembly to make.</param>
    /// <param name="rules">Ids of the rules of kind code; each is the name of its folder.</param>
    public static CompiledPack Compile(string name, IReadOnlyList<string> rules, IReadOnlyList<PackSource> sources)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(sources);
        var problems = new List<YamlProblem>();
        var files = sources.Select(source => Parse(source, problems)).ToList();
        var left = rules.ToList();
        while (true)
        {
            // What an earlier round named is left out of the next one; a mistake in a shared file leaves nothing to compile.
            var broken = problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
            var folders = files.Where(file => broken.Contains(file.Source.Name)).Select(file => file.Source.Folder).ToHashSet(StringComparer.Ordinal);
            if (folders.Any(folder => !rules.Contains(folder, StringComparer.Ordinal))) left.Clear();
            left.RemoveAll(folders.Contains);
            if (left.Count == 0) return Failed(problems);
            var used = files.Where(file => !rules.Contains(file.Source.Folder, StringComparer.Ordinal) || left.Contains(file.Source.Folder, StringComparer.Ordinal)).ToList();
            var count = problems.Count;
            var compilation = CSharpCompilation.Create(name, [GlobalUsings(), .. used.Select(file => file.Tree!)], CompilerReferences.All, Options);
            CheckSyntax(compilation, problems);
            if (problems.Count == count && RuleClasses.Find(compilation, used, left, problems) is { } classes)
            {
                if (Emit(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(classes, Parsing)), left, problems) is { } compiled) return compiled;
            }

            if (problems.Count == count) return Failed(problems);
        }
    }

    private static CompiledPack? Emit(CSharpCompilation compilation, List<string> rules, List<YamlProblem> problems)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (emitted.Success) return new CompiledPack([.. rules], Limited(problems), assembly.ToArray(), symbols.ToArray());
        Add(emitted.Diagnostics, problems);
        return null;
    }

    private static void CheckSyntax(CSharpCompilation compilation, List<YamlProblem> problems) => Add(compilation.GetParseDiagnostics(), problems);

    private static void Add(IEnumerable<Diagnostic> diagnostics, List<YamlProblem> problems)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Error) continue;
            var problem = CompilerMessages.Of(diagnostic, isOriginal: false);
            if (!problems.Contains(problem)) problems.Add(problem);
        }
    }

    private static ParsedSource Parse(PackSource source, List<YamlProblem> problems)
    {
        if (!source.IsScript) return new ParsedSource(source, CSharpSyntaxTree.ParseText(source.Text, Parsing, source.Name, System.Text.Encoding.UTF8), null);
        var script = RuleScript.Read(source, Parsing, problems);
        return new ParsedSource(source, script is null ? null : CSharpSyntaxTree.ParseText(script.Text, Parsing, source.Name, System.Text.Encoding.UTF8), script?.ClassName);
    }

    private static SyntaxTree GlobalUsings() =>
        CSharpSyntaxTree.ParseText(string.Concat(CompilerReferences.Namespaces.Select(space => $"global using {space};\n")), Parsing);

    private static CompiledPack Failed(List<YamlProblem> problems) => new([], Limited(problems), [], []);

    private static List<YamlProblem> Limited(List<YamlProblem> problems)
    {
        var first = problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column).Take(MostProblems).ToList();
        if (problems.Count <= MostProblems) return first;
        var more = problems.Count - MostProblems;
        first.Add(first[^1] with { Message = new LocalizedText($"Còn {more} lỗi biên dịch nữa.", $"{more} more errors of the compiler.") });
        return first;
    }
}

/// <summary>A C# file that was parsed.</summary>
/// <param name="Tree">Null where a script has a mistake.</param>
/// <param name="ScriptClass">Full name of the class that a script became; null for ordinary C#.</param>
internal sealed record ParsedSource(PackSource Source, SyntaxTree? Tree, string? ScriptClass);
