using System.IO.Compression;
using System.Text;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.Rules.Packs.Files;

namespace CcHc.Lint.Linting.Tests.Packs;

/// <summary>A thousand broken or hostile packs: each is read to the end, and says what is wrong.</summary>
public class HostilePackTests
{
    private const string Plan = "KẾ HOẠCH\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2024\n\nI. NHIỆM VỤ\n\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! Quán triệt.\n";

    private static readonly string[] Broken =
    [
        "kind: 1", "kind: [phrase]", "kind: {phrase: 1}", "phrases: 5", "phrases: {a: {b: c}}", "phrases: [[a]]", "where: plan", "where: [plan]", "where: {years: 2024}",
        "where: {years: {from: sau}}", "severity: [info]", "message: {}", "message: {en: a}", "message: [a]", "code: snv1", "code: [A]", "title: {vi: {x: y}}", "fix: 1", "x: &a [b]", "x: *a",
        "x: !!python/object:os.system a", "\tkind: phrase", "kind: phrase\nkind: phrase", "{", "[", "\"", "- a", "---\na: 1\n---\nb: 2", "pattern: '('", "pattern: '[a'",
    ];

    private static readonly string[] Names = ["../a/rule.yaml", "/a/rule.yaml", "a\\..\\..\\b/rule.yaml", "a//rule.yaml", "C:\\a/rule.yaml"];

    // Code that nobody trusts: each would leave the file "dau" beside the pack.
    private static readonly string[] Code =
    [
        "while (true) { }", "throw new Exception();", "Environment.Exit(1);", "static void F() => F();\nF();", "var all = new List<byte[]>(); while (true) all.Add(new byte[1 << 20]);",
        "new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp).Connect(\"localhost\", 9);",
        "System.Diagnostics.Process.Start(\"touch\", \"dau\");", "#r \"/tmp/a.dll\"", "#load \"a.csx\"", "[System.Runtime.CompilerServices.ModuleInitializer] internal static void M() { }", "\0\0\0",
    ];

    [Fact]
    public void A_thousand_of_them()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 1000; i++)
        {
            using var folder = new PackFolder();
            var isSurelyBroken = Spoil(folder, random, i);
            using var host = new CodeRuleHost(new CodeRuleSettings([], Path.Combine(folder.Root, "khong-co.json"), null));
            var loader = new ConfigurationLoader(null) { Code = new Lazy<CodeRuleHost>(host) };
            var configuration = loader.For(Path.Combine(folder.Root, "k.md"));
            var result = new DocumentChecker(loader).Check(DocumentReader.ReadText("k.md", Plan), Path.Combine(folder.Root, "k.md"), new LintOptions(null, new DateOnly(2026, 11, 20)));
            Assert.False(File.Exists(Path.Combine(folder.Root, "dau")), $"number {i} ran code that nobody trusts");
            var said = configuration.Problems.Concat(configuration.Code.Problems).Select(problem => problem.Explanation.Vi)
                .Concat(configuration.Code.Notices.Select(notice => notice.Message.Vi)).Concat(result.Problems.Select(problem => problem.Message.Vi)).ToList();
            Assert.True(said.Count > 0 || !isSurelyBroken, $"number {i} says nothing: {string.Join('\n', Directory.EnumerateFiles(folder.Pack, "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText))}");
            Assert.All(said, message => Assert.False(string.IsNullOrWhiteSpace(message)));
            Assert.Equal(said.Count, said.Distinct(StringComparer.Ordinal).Count());
            Assert.True(said.Count < 20, $"number {i} says {said.Count} things: {string.Join(" | ", said)}");
        }
    }

    // True where something must be said.
    private static bool Spoil(PackFolder folder, Random random, int number)
    {
        var kind = RuleKinds.Names[random.Next(RuleKinds.Names.Count)];
        var text = RuleTemplate.Of(kind)!.RuleText("THU201", kind);
        switch (number % 12)
        {
            case 0 or 1 or 2:
                folder.Write("goi/mau/rule.yaml", text + Broken[random.Next(Broken.Length)] + "\n");
                return true;
            case 3:
                folder.Write("goi/mau/rule.yaml", Mutated(text, random));
                return false;
            case 4:
                folder.Write("goi/mau/rule.yaml", text[..random.Next(text.Length / 3)]);
                return true;
            case 5:
                Directory.CreateDirectory(Path.Combine(folder.Pack, "mau"));
                File.WriteAllBytes(Path.Combine(folder.Pack, "mau", "rule.yaml"), [.. Encoding.UTF8.GetBytes(text), 0xC3, 0x28, (byte)random.Next(128, 256)]);
                return true;
            case 6:
                folder.Write("goi/mau/rule.yaml", new string((char)random.Next('a', 'z'), 1024 * 1024 + 1 + random.Next(1000)));
                return true;
            case 7:
                folder.Write("goi/mau/rule.yaml", $"code: THU201\ntitle: a\nmessage: b\nkind: pattern\npattern: '^(a+)+{new string('b', random.Next(1, 4))}$'\ncontains: [aaa]\n");
                return true;
            case 8:
                Zipped(folder, Names[random.Next(Names.Length)], text);
                return true;
            case 9 or 10:
                folder.Write("goi/mau/rule.yaml", "code: THU201\ntitle: a\nmessage: b\nkind: code\n");
                folder.Write($"goi/mau/{(random.Next(2) == 0 ? "rule.csx" : "Rule.cs")}", $"System.IO.File.WriteAllText(@\"{Path.Combine(folder.Root, "dau")}\", \"\");\n{Code[random.Next(Code.Length)]}\n");
                return true;
            default:
                folder.Write("goi/pack.yaml", random.Next(3) switch
                {
                    0 => PackFolder.Manifest + "engine: {min: 99.0.0}\n",
                    1 => PackFolder.Manifest + Broken[random.Next(Broken.Length)] + "\n",
                    _ => "id: " + new string('a', random.Next(61, 5000)) + "\nversion: 1.0.0\ntitle: a\n",
                });
                return true;
        }
    }

    private static string Mutated(string text, Random random)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < 1 + random.Next(8); i++) letters[random.Next(letters.Length)] = "\0\t\n:{}[]&*!|>'\"%@`#a- ế"[random.Next(23)];
        return new string(letters);
    }

    private static void Zipped(PackFolder folder, string name, string text)
    {
        using (var archive = ZipFile.Open(Path.Combine(folder.Root, "goi.zip"), ZipArchiveMode.Create))
        {
            foreach (var (entry, content) in ((string, string)[])[("pack.yaml", PackFolder.Manifest), (name, text)])
            {
                using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
                writer.Write(content);
            }
        }

        folder.Write(".cchc-lint.yml", "root: true\npacks: [goi.zip]\n");
    }
}
