using System.Reflection;
using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.CodeRules.Tests;

/// <summary>What becomes of the C# files of a pack.</summary>
public class PackCompilerTests
{
    private const string Good = "PlanTask task = default!;\nWhen().Match(() => task, t => t.Task.Length > 3);\nThen().Yield(_ => Report(task, FactPart.Task));\n";

    private const string Class = "public class Mau : CodeRule\n{\n    public override void Define()\n    {\n        PlanTask task = default!;\n        When().Match(() => task);\n        Then().Yield(_ => Report(task, FactPart.Task));\n    }\n}\n";

    private static CompiledPack Compile(params (string Name, string Text)[] files) => PackCompiler.Compile(
        "cchc-pack-thu", [.. files.Where(file => file.Name.Contains('/', StringComparison.Ordinal)).Select(file => file.Name.Split('/')[0]).Distinct(StringComparer.Ordinal)],
        [.. files.Select(file => new PackSource(file.Name, file.Text))]);

    private static IEnumerable<string> Places(CompiledPack pack) => pack.Problems.Select(problem => $"{problem.File}:{problem.Line}:{problem.Column} {problem.Field}");

    [Fact]
    public void Scripts_and_classes_of_a_pack_become_one_assembly_that_names_its_rules()
    {
        var pack = Compile(("mot/rule.csx", Good), ("hai/Rule.cs", Class), ("dung-chung.cs", "static class DungChung { public static int Dai(string s) => s.Length; }"), ("ba/rule.csx", "PlanTask task = default!;\nWhen().Match(() => task, t => DungChung.Dai(t.Task) > 3);\nThen().Yield(_ => Report(task, FactPart.Task));\n"));
        Assert.Empty(Places(pack));
        var classes = Assembly.Load(pack.Assembly).GetCustomAttributes<RuleClassAttribute>().OrderBy(named => named.Rule, StringComparer.Ordinal);
        Assert.Equal(["ba", "hai", "mot"], classes.Select(named => named.Rule));
    }

    [Theory]
    [InlineData("PlanTask task = default!;\nWhen().Match(() => task, t => t.Taks == \"\");\n", "mot/rule.csx:2:33 CS1061")]
    [InlineData("\n\n   When().Mach(() => 1);\n", "mot/rule.csx:3:11 CS1061")]
    [InlineData("PlanTask task = default!\nWhen();\n", "mot/rule.csx:1:25 CS1002")]
    [InlineData("When();\nstatic int F() => Khong();\n", "mot/rule.csx:2:19 CS0103")]
    [InlineData("using Khong.Co;\nWhen();\n", "mot/rule.csx:1:7 CS0246")]
    [InlineData("When();\nclass A { int x = \"\"; }\n", "mot/rule.csx:2:19 CS0029")]
    [InlineData("/* mở đầu */ int x = \"\"; When();\n", "mot/rule.csx:1:22 CS0029")]
    [InlineData("When();\nvoid Define() { }\n", "mot/rule.csx:1:1 CS0111")]
    [InlineData("#r \"a.dll\"\nWhen();\n", "mot/rule.csx:1:1 #r")]
    [InlineData("#load \"a.csx\"\nWhen();\n", "mot/rule.csx:1:1 #load")]
    [InlineData("#if X\nWhen();\n#endif\n", "mot/rule.csx:1:1 #if")]
    [InlineData("System.Net.Sockets.Socket? s = null;\n", "mot/rule.csx:1:20 CS1069")]
    [InlineData("System.Diagnostics.Process? p = null;\n", "mot/rule.csx:1:20 CS1069")]
    public void An_error_points_into_the_script(string text, string expected)
    {
        var pack = Compile(("mot/rule.csx", text), ("hai/rule.csx", Good));
        Assert.Contains(expected, Places(pack));
        Assert.All(Places(pack), place => Assert.StartsWith("mot/rule.csx:", place, StringComparison.Ordinal));
        Assert.Equal(["hai"], pack.Rules);
        Assert.NotEmpty(pack.Assembly);
    }

    [Fact]
    public void Names_of_packs_in_quotes_cannot_be_written_into_code()
    {
        // The path of a pack is no part of what the user trusts, so no piece of it may reach the compiler.
        var source = new PackSource("mot/rule.csx", "When().Khong();\n");
        Assert.Equal("mot/rule.csx", Assert.Single(PackCompiler.Compile("cchc-pack-thu", ["mot"], [source]).Problems).File);
    }

    [Theory]
    [InlineData("class A { }", 0)]
    [InlineData("public abstract class A : CodeRule { }", 0)]
    [InlineData("public class A : LintRule { public override RuleDescriptor Descriptor => null!; public override void Define() { } }", 0)]
    [InlineData(Class + "public class Hai : Mau { }", 2)]
    public void A_folder_has_one_class_of_a_rule(string text, int count)
    {
        var problem = Assert.Single(Compile(("mot/Rule.cs", text), ("hai/rule.csx", Good)).Problems);
        Assert.Equal("mot/Rule.cs", problem.File);
        Assert.Contains(count == 0 ? "No class" : "2 classes", problem.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_shared_file_leaves_no_rule()
    {
        var pack = Compile(("mot/rule.csx", Good), ("chung.cs", "class A { int x = \"\"; }"));
        Assert.Equal(["chung.cs:1:19 CS0029"], Places(pack));
        Assert.Empty(pack.Rules);
        Assert.Empty(pack.Assembly);
    }

    [Fact]
    public void Errors_without_number_are_limited()
    {
        var pack = Compile(("mot/rule.csx", string.Concat(Enumerable.Range(0, 500).Select(i => $"int x{i} = \"\";\n"))));
        Assert.Equal(21, pack.Problems.Count);
        Assert.Contains("480", pack.Problems[^1].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        Assert.Equal(Compile(("mot/rule.csx", Good)).Assembly, Compile(("mot/rule.csx", Good)).Assembly);
    }
}
