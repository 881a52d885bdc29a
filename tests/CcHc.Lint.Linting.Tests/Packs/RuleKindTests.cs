using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs.Files;
using CcHc.Lint.Rules.Packs.Kinds;

namespace CcHc.Lint.Linting.Tests.Packs;

/// <summary>What each kind of YAML rule finds.</summary>
public class RuleKindTests
{
    private const string Head = "KẾ HOẠCH\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2024\n\n";

    private const string Table = Head + "| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|---|\n";

    /// <summary>All but rules in C#, which run in a process of the program (tests of the server).</summary>
    public static TheoryData<string> Kinds => [.. RuleKinds.Names.Where(kind => kind != "code")];

    /// <summary>The template of every kind is a pack that passes its test, so the pages' examples are tests of the kinds.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_template_of_every_kind_holds(string kind)
    {
        using var folder = new PackFolder();
        var template = RuleTemplate.Of(kind)!;
        folder.Write("goi/mau/rule.yaml", template.RuleText("THU201", kind)).Write("goi/mau/rule.vi.md", template.PageText("mau", "THU201"));
        var report = PackTester.Run(folder.Pack);
        Assert.Empty(report.Problems.Select(problem => problem.Explanation.En));
        Assert.Empty(Assert.Single(report.Outcomes).Failures.Select(failure => failure.Message.Vi));
    }

    [Theory]
    [InlineData("kind: phrase\nphrases: [quán triệt]", "Quán triệt, quan triet và quán triệt.", "Quán triệt|quán triệt")]
    [InlineData("kind: phrase\nphrases: [quán triệt]\nmarks: any", "Quán triệt và quan triet.", "Quán triệt|quan triet")]
    [InlineData("kind: phrase\nphrases: [Một cửa]\ncase: exact", "Một cửa và một cửa.", "Một cửa")]
    [InlineData("kind: phrase\nphrases: [cửa]", "Cửahàng, một cửa; cửa.", "cửa|cửa")]
    [InlineData("kind: phrase\nphrases: [hòa giải]", "Hoà giải ở cơ sở.", "Hoà giải")]
    [InlineData("kind: phrase\nphrases: [sâu sắc]\nexcept: [sâu sắc hơn]", "Sâu sắc hơn, thật sâu sắc.", "sâu sắc")]
    [InlineData("kind: phrase\nphrases: [người dân]", "người  dân và người\ndân", "người dân|người dân")]
    [InlineData("kind: pattern\npattern: 'ngày \\d{1,2}/\\d{1,2}(?!/)'", "ngày 5/3 và ngày 5/3/2024", "ngày 5/3")]
    [InlineData("kind: occurrence\nphrases: [một cửa]\nat-most: 1", "Một cửa, một cửa, một cửa.", "một cửa|một cửa")]
    [InlineData("kind: consistency\nspellings: [một cửa, Một cửa]", "Bộ phận một cửa, bộ phận một cửa, bộ phận Một cửa.", "Một cửa")]
    [InlineData("kind: definition\nterm: HTDL\ndefinition: hệ thống (HTDL)", "Dùng HTDL, hệ thống (HTDL), HTDL.", "HTDL")]
    public void Words(string fields, string text, string expected)
    {
        using var folder = new PackFolder();
        folder.Rule(fields);
        Assert.Empty(folder.Problems());
        Assert.Equal(expected.Split('|'), folder.Found(Head + text + "\n"));
    }

    [Fact]
    public void A_remedy_that_cannot_be_filled_gives_way_to_a_general_one()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: {quán triệt: nắm vững, sâu sắc: }\nremedy: Viết “{expected}”.");
        Assert.Empty(folder.Problems());
        var remedies = folder.Check(Head + "Quán triệt sâu sắc.\n").Findings.Where(finding => finding.Rule.Kind == "custom").Select(finding => finding.Message.Remedy.Vi);
        Assert.Equal(["Viết “Nắm vững”.", "Sửa lại chỗ này."], remedies);
    }

    [Fact]
    public void A_place_that_nothing_fills_is_a_mistake()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: [quán triệt]\nremedy: Viết “{dung}”.");
        Assert.Equal(["rule.yaml:6:9 remedy"], folder.Problems());
    }

    [Theory]
    [InlineData("kind: deadline\nclasses: [exact-date, quarter]", "Thường xuyên")]
    [InlineData("kind: deadline\nlatest: \"11-30\"", "15/12/2024")]
    [InlineData("kind: lead\nmust-be: [Sở Nội vụ]", "Sở Tài chính")]
    [InlineData("kind: lead\nmust-not-be: [Sở Tài chính]", "Sở Tài chính")]
    [InlineData("kind: table-column\ncolumn: product\nmust: one-of\nvalues: [Báo cáo, Kế hoạch]", "Tờ trình")]
    [InlineData("kind: table-column\ncolumn: product\nmust: matches\npattern: '^(Báo|Kế)'", "Tờ trình")]
    [InlineData("kind: phrase\nphrases: [rà soát]\nwhere: {columns: [task]}", "Rà soát")]
    public void Tasks(string fields, string expected)
    {
        using var folder = new PackFolder();
        folder.Rule(fields);
        Assert.Empty(folder.Problems());
        var plan = Table + "| 1 | Rà soát mẫu | Báo cáo rà soát | Sở Nội vụ | Sở Y tế | Quý II/2024 |\n".Replace("Báo cáo rà soát", fields.Contains("columns", StringComparison.Ordinal) ? "Bản rà soát" : "Báo cáo", StringComparison.Ordinal)
            + "| 2 | Tập huấn | Tờ trình | Sở Tài chính | Sở Y tế | " + (fields.Contains("latest", StringComparison.Ordinal) ? "15/12/2024" : "Thường xuyên") + " |\n";
        Assert.Equal([expected], folder.Found(plan));
    }

    // Labelled lines of the text have no columns, but leads and deadlines.
    [Theory]
    [InlineData("kind: table-column\ncolumn: product\nmust: present", new string[0])]
    [InlineData("kind: table-column\ncolumn: lead\nmust: one-of\nvalues: [Sở Nội vụ]", new string[0])]
    [InlineData("kind: lead\nmust-be: [Sở Nội vụ]", new[] { "Sở Tài chính" })]
    [InlineData("kind: deadline\nlatest: \"11-30\"", new[] { "15/12/2024" })]
    public void Tasks_in_labelled_lines(string fields, string[] expected)
    {
        using var folder = new PackFolder();
        folder.Rule(fields);
        Assert.Empty(folder.Problems());
        const string plan = "# KẾ HOẠCH\n\nCải cách hành chính năm 2024\n\nII. NHIỆM VỤ\n\n1. Rà soát mẫu\n\n- Cơ quan chủ trì: Sở Tài chính.\n- Thời gian: 15/12/2024.\n";
        Assert.Equal(expected, folder.Found(plan));
    }

    [Theory]
    [InlineData("where: {kinds: [decision]}", 0)]
    [InlineData("where: {kinds: [plan]}", 1)]
    [InlineData("where: {years: {from: 2025}}", 0)]
    [InlineData("where: {years: {from: 2020, to: 2024}}", 1)]
    [InlineData("where: {periods: [2011-2020]}", 0)]
    [InlineData("where: {subject: [chuyển đổi số]}", 0)]
    [InlineData("where: {subject: [Cải cách hành chính]}", 1)]
    [InlineData("where: {files: [\"khac/**\"]}", 0)]
    [InlineData("where: {files: [\"*.md\"]}", 1)]
    [InlineData("where: {chapters: [muc-tieu]}", 0)]
    public void Where(string where, int count)
    {
        using var folder = new PackFolder();
        folder.Rule($"kind: phrase\nphrases: [quán triệt]\n{where}");
        Assert.Empty(folder.Problems());
        Assert.Equal(count, folder.Found(Head + "I. NHIỆM VỤ\n\nQuán triệt.\n").Count());
    }

    [Theory]
    [InlineData("1.250.000", 1250000)]
    [InlineData("12,5", 12.5)]
    [InlineData("0.5", 0.5)]
    [InlineData("95%", 95)]
    [InlineData("1.250,75", 1250.75)]
    [InlineData("-3", -3)]
    public void Numbers_are_read_as_written_in_Vietnam(string text, double expected) => Assert.Equal((decimal)expected, NumberRule.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("12 người")]
    [InlineData("1,2,3")]
    public void What_is_no_number_is_none(string text) => Assert.Null(NumberRule.Read(text));

    [Fact]
    public void A_replacement_keeps_the_capital_and_is_a_fix()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: {phấn đấu hoàn thành: hoàn thành}\nfix: safe\n");
        var fix = Assert.Single(Assert.Single(folder.Check(Head + "Phấn đấu hoàn thành việc rà soát.\n").Findings, finding => finding.Rule.Kind == "custom").Fixes);
        Assert.True(fix.IsSafe);
        Assert.Equal("Hoàn thành", Assert.Single(fix.Edits).NewText);
    }

    [Fact]
    public void A_slow_pattern_is_cut_off_named_and_the_others_run()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: pattern\npattern: '(a+)+$'\ncontains: [aaaa]", "cham").Write("goi/nhanh/rule.yaml", "code: THU102\ntitle: Thử\nmessage: sai\nkind: phrase\nphrases: [quán triệt]\n");
        var result = folder.Check(Head + new string('a', 60) + "!\n\nQuán triệt.\n");
        Assert.Contains("cham", Assert.Single(result.Problems).Message.Vi, StringComparison.Ordinal);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "nhanh");
    }

    [Fact]
    public void A_flood_of_findings_is_cut_off()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: [a]");
        var result = folder.Check(Head + string.Join(' ', Enumerable.Repeat("a", 5000)) + "\n");
        Assert.Contains(result.Problems, problem => problem.Code == "rule-floods");
        Assert.Equal(1000, result.Findings.Count(finding => finding.Rule.Kind == "custom"));
    }

    [Fact]
    public void A_configuration_sets_and_suppresses_rules_of_a_pack()
    {
        using var folder = new PackFolder();
        folder.Rule("kind: phrase\nphrases: [quán triệt]");
        folder.Write(".cchc-lint.yml", "root: true\npacks: [goi]\nrules: {THU101: error}");
        Assert.Equal(Severity.Error, Assert.Single(folder.Check(Head + "Quán triệt.\n").Findings, finding => finding.Rule.Kind == "custom").Severity);
        Assert.Empty(folder.Found(Head + "<!-- cchc-lint-disable-next-line THU101 -- trích dẫn -->\nQuán triệt.\n"));
        folder.Write(".cchc-lint.yml", "root: true\npacks: [goi]\nrules: {thu-nghiem: off}");
        Assert.Empty(folder.Found(Head + "Quán triệt.\n"));
    }
}
