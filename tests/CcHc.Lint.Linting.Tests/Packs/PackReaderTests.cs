using System.IO.Compression;
using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.Tests.Packs;

public class PackReaderTests
{
    [Fact]
    public void The_example_pack_holds()
    {
        var report = PackTester.Run(Path.Combine(Repository.Root, "examples", "goi-luat-rieng"));
        Assert.Empty(report.Problems.Select(problem => problem.Explanation.En));
        Assert.Equal(["SNV101", "SNV102", "SNV104", "SNV103"], report.Outcomes.Select(outcome => outcome.Rule.Code));
        Assert.Empty(report.Outcomes.SelectMany(outcome => outcome.Failures).Select(failure => $"{failure.Page}:{failure.Line} {failure.Message.Vi}"));
    }

    /// <summary>What the README shows of a rule in C# is the rule that the tests run.</summary>
    [Fact]
    public void The_script_in_the_README_is_that_of_the_example()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "examples", "goi-luat-rieng", "thoi-han-ngay-nghi", "rule.csx")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{script}```\n", File.ReadAllText(Path.Combine(Repository.Root, "rules", "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule.yaml:1:1 kind")]
    [InlineData("rule.csx:1:1 ", "rule.csx", "Rule.cs")]
    [InlineData("khac.csx:1:1 ", "khac.csx", "rule.csx")]
    public void A_rule_of_kind_code_has_one_script_or_a_class(string expected, params string[] files)
    {
        using var folder = new PackFolder();
        folder.Rule("kind: code");
        foreach (var file in files) folder.Write($"goi/quy-tac/{file}", "When();");
        Assert.Equal([expected], folder.Problems());
    }

    [Fact]
    public void Code_is_read_but_what_a_development_environment_makes_is_not()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: code").Write("goi/quy-tac/rule.csx", "When();").Write("goi/chung.cs", "class A;").Write("goi/obj/x.cs", "class B;").Write("goi/bin/y.cs", "class C;");
        Assert.Equal(["chung.cs", "quy-tac/rule.csx"], folder.Read().Sources.Select(source => source.Name));
        Assert.Equal(folder.Read().Hash, folder.Read().Hash);
        var before = folder.Read().Hash;
        folder.Write("goi/quy-tac/rule.csx", "When(); ");
        Assert.NotEqual(before, folder.Read().Hash);
    }

    /// <summary>The framework's own words are not carried by the program: a pattern's fault is told in ours.</summary>
    [Theory]
    [InlineData("(a", "ký tự thứ 2: thiếu dấu \")\"")]
    [InlineData("a)", "thừa dấu \")\"")]
    [InlineData("[a", "thiếu dấu \"]\"")]
    [InlineData("*a", "không có gì")]
    [InlineData("a{3,1}", "lớn hơn số cuối")]
    public void A_broken_pattern_is_told_in_words(string pattern, string says)
    {
        using var folder = new PackFolder();
        folder.Rule($"kind: pattern\npattern: '{pattern}'");
        Assert.Contains(says, Assert.Single(folder.Read().Problems).Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_is_as_good_as_its_folder()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: [quán triệt]");
        var zip = PackReader.Read(folder.Zip(), BuiltInRegistry.Load().Structure, new Version(1, 0));
        Assert.Empty(zip.Problems);
        Assert.Equal(folder.Read().Hash, zip.Hash);
        Assert.Single(zip.Rules);
    }

    /// <summary>Each mistake is named by file, line, column and field, once.</summary>
    [Theory]
    [InlineData("kind: phrse\nphrases: [a]", "rule.yaml:4:7 kind")]
    [InlineData("kind: phrase\nphrase: [a]", "rule.yaml:1:1 phrases|rule.yaml:5:1 phrase")]
    [InlineData("kind: phrase\nphrases: []", "rule.yaml:5:10 phrases")]
    [InlineData("kind: phrase\nphrases: [a]\nseverity: warn", "rule.yaml:6:11 severity")]
    [InlineData("kind: phrase\nphrases: [a]\nfix: maybe", "rule.yaml:6:6 fix")]
    [InlineData("kind: phrase\nphrases: [a]\nwhere: {chapters: [muc-tiu]}", "rule.yaml:6:8 where.chapters")]
    [InlineData("kind: phrase\nphrases: [a]\nwhere: {kind: [plan]}", "rule.yaml:6:9 where.kind")]
    [InlineData("kind: pattern\npattern: '(a'", "rule.yaml:5:10 pattern")]
    [InlineData("kind: deadline\nlatest: 31-12", "rule.yaml:5:9 latest")]
    [InlineData("kind: deadline\nclasses: [quater]", "rule.yaml:5:11 classes")]
    [InlineData("kind: occurrence\nphrases: [a]\nat-most: nhiều", "rule.yaml:6:10 at-most")]
    [InlineData("kind: table-column\ncolumn: product\nmust: one-of", "rule.yaml:4:1 values")]
    [InlineData("kind: definition\nterm: X\ndefinition: y", "rule.yaml:6:13 definition")]
    [InlineData("kind: required-citation\nsymbols: [76/NQ-CP]\ndate: 15/7/2021", "rule.yaml:6:7 date")]
    [InlineData("kind: number\ncolumn: [Kinh phí]", "rule.yaml:5:9 column")]
    public void A_mistake_in_a_rule(string fields, string expected)
    {
        using var folder = new PackFolder();
        folder.Rule(fields).Write("goi/dung/rule.yaml", "code: THU102\ntitle: Thử\nmessage: sai\nkind: phrase\nphrases: [b]\n");
        var found = folder.Problems().ToList();
        Assert.Equal(expected.Split('|').Select(text => text.Split(' ')[1]), found.Select(text => text.Split(' ')[1]));
        Assert.Equal("dung", Assert.Single(folder.Read().Rules).Descriptor.Id);
    }

    [Theory]
    [InlineData("id: Sở\nversion: 1.0.0\ntitle: a\n", "id")]
    [InlineData("id: a\nversion: một\ntitle: a\n", "version")]
    [InlineData("id: a\nversion: 1.0.0\n", "title")]
    [InlineData("id: a\nversion: 1.0.0\ntitle: a\nengine: {min: 9.0.0}\n", "engine")]
    [InlineData("id: a\nversion: 1.0.0\ntitle: a\nengine: {max: 0.0.1}\n", "engine")]
    [InlineData("id: a\nversion: 1.0.0\ntitle: a\nseverities: {khong-co: info}\n", "severities.khong-co")]
    [InlineData("id: a\nversion: 1.0.0\ntitle: a\nregistry: [khong-co.yml]\n", "")]
    [InlineData("id: a\nvresion: 1.0.0\ntitle: a\n", "version")]
    public void A_mistake_in_the_manifest(string text, string field)
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: [a]").Write("goi/pack.yaml", text);
        Assert.Contains(field, folder.Read().Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void A_code_used_twice_and_one_of_a_built_in_rule_are_named()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: [a]", "mot").Rule("kind: phrase\nphrases: [b]", "hai");
        Assert.Equal("code", Assert.Single(folder.Read().Problems).Field);
        using var other = new PackFolder();
        other.Rule("kind: phrase\nphrases: [a]", "missing-lead-agency");
        var configuration = new Linting.Configuration.ConfigurationLoader(null).For(Path.Combine(other.Root, "k.md"));
        Assert.Contains("missing-lead-agency", Assert.Single(configuration.Problems).Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../ngoai/rule.yaml")]
    [InlineData("/etc/rule.yaml")]
    [InlineData("a/../../rule.yaml")]
    [InlineData("C:/rule.yaml")]
    public void A_zip_that_leads_outside_is_refused(string name)
    {
        using var folder = new PackFolder();
        var zip = Path.Combine(folder.Root, "xau.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using var entry = new StreamWriter(archive.CreateEntry(name).Open());
            entry.Write("a");
        }

        var pack = PackReader.Read(zip, BuiltInRegistry.Load().Structure, new Version(1, 0));
        Assert.Single(pack.Problems);
        Assert.Empty(pack.Rules);
    }

    [Fact]
    public void A_zip_bomb_a_huge_file_and_too_many_files_are_refused()
    {
        using var folder = new PackFolder();
        var structure = BuiltInRegistry.Load().Structure;
        var zip = Path.Combine(folder.Root, "bom.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("a/rule.yaml").Open();
            entry.Write(new byte[8 * 1024 * 1024]);
        }

        Assert.Single(PackReader.Read(zip, structure, new Version(1, 0)).Problems);
        folder.Write("goi/a/rule.yaml", new string('#', 2 * 1024 * 1024));
        Assert.Single(folder.Read().Problems);
        File.Delete(Path.Combine(folder.Pack, "a", "rule.yaml"));
        var few = new PackLimits { MaxFiles = 1 };
        folder.Rule("kind: phrase\nphrases: [a]");
        Assert.Single(PackReader.Read(folder.Pack, structure, new Version(1, 0), few).Problems);
    }

    [Fact]
    public void What_is_no_pack_is_named()
    {
        using var folder = new PackFolder();
        folder.Write(".cchc-lint.yml", "root: true\npacks: [khong-co, hong.zip, goi]").Write("hong.zip", "không phải zip");
        var problems = new Linting.Configuration.ConfigurationLoader(null).For(Path.Combine(folder.Root, "k.md")).Problems;
        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem => Assert.NotEqual(problem.Message.Vi, problem.Message.En));
    }

    [Fact]
    public void A_rule_without_examples_fails_its_test()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: [a]");
        Assert.False(PackTester.Run(folder.Pack).Holds);
        folder.Write("goi/quy-tac/rule.vi.md", "# quy-tac\n\n```sai\n[[a]]\n```\n");
        Assert.Contains("dung", Assert.Single(Assert.Single(PackTester.Run(folder.Pack).Outcomes).Failures).Message.Vi, StringComparison.Ordinal);
        folder.Write("goi/quy-tac/rule.vi.md", "# quy-tac\n\n```sai\n[[b]] a\n```\n\n```dung\nb\n```\n");
        var failure = Assert.Single(Assert.Single(PackTester.Run(folder.Pack).Outcomes).Failures);
        Assert.Equal(3, failure.Line);
        Assert.Contains("“b”", failure.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("“a”", failure.Message.Vi, StringComparison.Ordinal);
    }
}
