using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CcHc.Lint.CodeRules;

/// <summary>Finds the class of every rule, and writes down which is which.</summary>
internal static class RuleClasses
{
    /// <summary>C# that names the classes by attributes of the assembly; null where a rule has no class or several.</summary>
    public static string? Find(CSharpCompilation compilation, IReadOnlyList<ParsedSource> sources, IReadOnlyList<string> rules, List<YamlProblem> problems)
    {
        var text = new StringBuilder();
        var count = problems.Count;
        foreach (var rule in rules)
        {
            var own = sources.Where(source => source.Source.Folder == rule).ToList();
            var names = own.SelectMany(source => source.ScriptClass is { } script ? ["global::" + script] : NamesIn(compilation, source.Tree!)).ToList();
            if (names.Count == 1) text.Append($"[assembly: global::{typeof(RuleClassAttribute).FullName}(\"{rule}\", typeof({names[0]}))]\n");
            else problems.Add(Wrong(own[0].Source.Name, names.Count));
        }

        return problems.Count == count ? text.ToString() : null;
    }

    private static IEnumerable<string> NamesIn(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var declared in tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(declared) is not INamedTypeSymbol { IsAbstract: false, IsGenericType: false } type || !IsRule(type)) continue;
            var isVisible = true;
            for (ISymbol at = type; at is INamedTypeSymbol; at = at.ContainingType) isVisible &= at.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal;
            if (isVisible) yield return type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        }
    }

    private static bool IsRule(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.ToDisplayString() == typeof(CodeRule).FullName) return true;
        }

        return false;
    }

    private static YamlProblem Wrong(string file, int count) => new(file, 1, 1, "", count == 0
        ? new LocalizedText("Không có lớp nào kế thừa CodeRule trong thư mục của quy tắc.", "No class in the rule's folder derives from CodeRule.")
        : new LocalizedText($"Có {count} lớp kế thừa CodeRule; mỗi thư mục là một quy tắc.", $"{count} classes derive from CodeRule; one folder is one rule."), IsError: true);
}
