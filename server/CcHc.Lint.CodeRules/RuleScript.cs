using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CcHc.Lint.CodeRules;

/// <summary>
/// Makes a class of a rule.csx: its statements and variables become the body of <c>Define()</c>; its functions, constants,
/// static fields and types become members of the class. Every piece keeps its line and column.
/// </summary>
/// <param name="Text">The class.</param>
/// <param name="ClassName">Its full name.</param>
/// <remarks>A compilation takes one script only; as classes all scripts of a pack are compiled together.</remarks>
internal sealed record RuleScript(string Text, string ClassName)
{
    private const string Namespace = "CchcRuleScripts";

    /// <summary>The class, or null where the script has a mistake.</summary>
    public static RuleScript? Read(PackSource source, CSharpParseOptions parsing, List<YamlProblem> problems)
    {
        var tree = CSharpSyntaxTree.ParseText(source.Text, parsing.WithKind(SourceCodeKind.Script), source.Name);
        var root = tree.GetCompilationUnitRoot();
        var count = problems.Count;
        foreach (var diagnostic in tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) problems.Add(CompilerMessages.Of(diagnostic, isOriginal: true));
        RefuseDirectives(source, root, problems);
        if (problems.Count > count) return null;
        var name = "Rule_" + source.Folder.Replace('-', '_');
        return new RuleScript(new Writer(source, root).Write(name), $"{Namespace}.{name}");
    }

    private static void RefuseDirectives(PackSource source, CompilationUnitSyntax root, List<YamlProblem> problems)
    {
        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: true))
        {
            if (trivia.GetStructure() is not DirectiveTriviaSyntax directive) continue;
            var word = directive.DirectiveNameToken.Text;
            if (word is "nullable" or "pragma" or "region" or "endregion") continue;
            var line = directive.GetLocation().GetLineSpan().StartLinePosition;
            var message = word is "r" or "load"
                ? new LocalizedText(
                    $"Không dùng được #{word}: quy tắc không nạp thư viện hay tệp ngoài gói. Đoạn mã dùng chung đặt trong tệp .cs của gói.",
                    $"#{word} cannot be used: a rule loads no libraries and no files from outside. Shared code belongs in a .cs file of the pack.")
                : new LocalizedText($"Không dùng được #{word} trong rule.csx.", $"#{word} cannot be used in rule.csx.");
            problems.Add(new YamlProblem(source.Name, line.Line + 1, line.Character + 1, $"#{word}", message, IsError: true));
        }
    }

    private sealed class Writer(PackSource source, CompilationUnitSyntax root)
    {
        private readonly StringBuilder _text = new();
        private readonly Microsoft.CodeAnalysis.Text.SourceText _lines = Microsoft.CodeAnalysis.Text.SourceText.From(source.Text);

        public string Write(string name)
        {
            foreach (var directive in root.Usings) Append(directive);
            _text.Append($"\n#line hidden\nnamespace {Namespace}\n{{\npublic sealed class {name} : global::{typeof(CodeRule).FullName}\n{{\n");
            foreach (var member in root.Members.Where(IsMember)) Append(member);
            _text.Append("\n#line hidden\npublic override void Define()\n{\n");
            foreach (var member in root.Members.Where(member => !IsMember(member))) Append(member);
            return _text.Append("\n#line hidden\n}\n}\n}\n").ToString();
        }

        // A variable without a modifier belongs to the rule's body, where conditions can name it.
        private static bool IsMember(MemberDeclarationSyntax member) => member switch
        {
            GlobalStatementSyntax => false,
            FieldDeclarationSyntax field => field.Modifiers.Count > 0,
            _ => true,
        };

        // Each piece stands alone on its lines, behind as many blanks as characters stood before it.
        private void Append(SyntaxNode node)
        {
            var line = _lines.Lines.GetLineFromPosition(node.SpanStart);
            _text.Append($"\n#line {line.LineNumber + 1} \"{source.Name}\"\n");
            _text.Append(' ', node.SpanStart - line.Start);
            _text.Append(node.ToString());
        }
    }
}
