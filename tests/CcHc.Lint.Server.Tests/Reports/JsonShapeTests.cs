using System.Text.Json;

namespace CcHc.Lint.Server.Tests.Reports;

/// <summary>The shapes that other programs rely on (contracts): names, order and kinds of values.</summary>
public sealed class JsonShapeTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Check()
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        var root = _work.Run("check", file, "--format", "json").Json;
        AssertNames(root, "version tool files registry summary");
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        AssertNames(root.GetProperty("tool"), "name version");
        Assert.Equal("cchc-lint", root.GetProperty("tool").GetProperty("name").GetString());
        AssertNames(root.GetProperty("registry"), "knownUntil");
        AssertDay(root.GetProperty("registry").GetProperty("knownUntil"));
        AssertNames(root.GetProperty("summary"), "files errors warnings infos durationMs suppressed baselined");
        Assert.Equal(JsonValueKind.Number, root.GetProperty("summary").GetProperty("durationMs").ValueKind);

        var checkedFile = Assert.Single(root.GetProperty("files").EnumerateArray());
        AssertNames(checkedFile, "file asOf findings problems notices");
        Assert.Equal(file, checkedFile.GetProperty("file").GetString());
        var finding = checkedFile.GetProperty("findings").EnumerateArray().Single(item => item.GetProperty("rule").GetString() == "missing-lead-agency");
        AssertNames(finding, "rule code pack severity message reason line column endLine endColumn text kind help source fingerprint confidence related fixes");
        Assert.Equal("PLAN201", finding.GetProperty("code").GetString());
        Assert.Equal("plan", finding.GetProperty("pack").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("lead-missing", finding.GetProperty("kind").GetString());
        Assert.Equal("verified", finding.GetProperty("confidence").GetString());
        Assert.Equal("Rà soát biểu mẫu điện tử", finding.GetProperty("text").GetString());
        Assert.Equal((9, 7, 9, 31), PlaceOf(finding));
    }

    [Fact]
    public void Counts_agree_with_the_findings()
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        var root = _work.Run("check", file, "--format", "json").Json;
        var severities = root.GetProperty("files")[0].GetProperty("findings").EnumerateArray().Select(item => item.GetProperty("severity").GetString()).ToList();
        var summary = root.GetProperty("summary");
        Assert.Equal(severities.Count(name => name == "error"), summary.GetProperty("errors").GetInt32());
        Assert.Equal(severities.Count(name => name == "warning"), summary.GetProperty("warnings").GetInt32());
        Assert.Equal(severities.Count(name => name == "info"), summary.GetProperty("infos").GetInt32());
        Assert.Equal(1, summary.GetProperty("files").GetInt32());
    }

    [Fact]
    public void A_file_that_could_not_be_read_has_no_day_and_is_not_counted()
    {
        var root = _work.Run("check", _work.PathOf("khong-co.md"), "--format", "json").Json;
        var file = Assert.Single(root.GetProperty("files").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, file.GetProperty("asOf").ValueKind);
        Assert.Equal(0, root.GetProperty("summary").GetProperty("files").GetInt32());
    }

    [Fact]
    public void Vietnamese_letters_stay_readable_and_no_secret_escapes_appear()
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        var output = _work.Run("check", file, "--format", "json").Output;
        Assert.Contains("Rà soát biểu mẫu điện tử", output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "không có cơ quan chủ trì")]
    [InlineData("en", "no lead agency")]
    public void Messages_follow_the_language(string language, string expected)
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        Assert.Contains(expected, _work.Run("check", file, "--format", "json", "--lang", language).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        string Once() => string.Join('\n', _work.Run("check", file, "--format", "json").Output.Split('\n').Where(line => !line.Contains("durationMs", StringComparison.Ordinal)));
        Assert.Equal(Once(), Once());
    }

    [Fact]
    public void Extract()
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        var root = _work.Run("extract", file, "--format", "json").Json;
        AssertNames(root, "file document outline citations tasks agencies abbreviations problems notices");
        Assert.Equal(file, root.GetProperty("file").GetString());

        var document = root.GetProperty("document");
        AssertNames(document, "kind title year issuer place number date asOf period");
        Assert.Equal("plan", document.GetProperty("kind").GetString());
        Assert.Equal(2019, document.GetProperty("year").GetInt32());
        Assert.Equal(JsonValueKind.Null, document.GetProperty("date").ValueKind);
        AssertDay(document.GetProperty("asOf"));
        Assert.Equal("2011-2020", document.GetProperty("period").GetString());

        var heading = Assert.Single(root.GetProperty("outline").EnumerateArray());
        AssertNames(heading, "level kind number title line");
        Assert.Equal(("chapter", "I.", "NHIỆM VỤ", 6), (Text(heading, "kind"), Text(heading, "number"), Text(heading, "title"), heading.GetProperty("line").GetInt32()));

        var citation = Assert.Single(root.GetProperty("citations").EnumerateArray());
        AssertNames(citation, "line column text symbol kind date issuer name self resolved status");
        Assert.Equal((4, 8), (citation.GetProperty("line").GetInt32(), citation.GetProperty("column").GetInt32()));
        Assert.Equal(("Nghị quyết số 30c/NQ-CP", "30c/NQ-CP", "Nghị quyết"), (Text(citation, "text"), Text(citation, "symbol"), Text(citation, "kind")));
        Assert.Equal(("2011-11-08", "Chính phủ", "30c/NQ-CP@2011-11-08"), (Text(citation, "date"), Text(citation, "issuer"), Text(citation, "resolved")));
        Assert.Equal(JsonValueKind.Null, citation.GetProperty("name").ValueKind);
        Assert.False(citation.GetProperty("self").GetBoolean());

        var tasks = root.GetProperty("tasks").EnumerateArray().ToList();
        Assert.Equal([9, 10], tasks.Select(task => task.GetProperty("line").GetInt32()));
        AssertNames(tasks[1], "line section no rowType task product lead cooperating deadline leads deadlineClass deadlineFrom deadlineTo");
        Assert.Equal(("2", "task", "Mở lớp tập huấn"), (Text(tasks[1], "no"), Text(tasks[1], "rowType"), Text(tasks[1], "task")));
        Assert.Equal(("Kế hoạch", "Sở Nội vụ", "Sở Tài chính"), (Text(tasks[1], "product"), Text(tasks[1], "lead"), Text(tasks[1], "cooperating")));
        Assert.Equal(("quarter", "2019-04-01", "2019-06-30"), (Text(tasks[1], "deadlineClass"), Text(tasks[1], "deadlineFrom"), Text(tasks[1], "deadlineTo")));
        Assert.Equal(("", "exact-date"), (Text(tasks[0], "lead"), Text(tasks[0], "deadlineClass")));
        var lead = Assert.Single(tasks[1].GetProperty("leads").EnumerateArray());
        AssertNames(lead, "name kind");
        Assert.Equal(("Sở Nội vụ", "single"), (Text(lead, "name"), Text(lead, "kind")));

        var agency = root.GetProperty("agencies").EnumerateArray().First(item => Text(item, "text") == "Sở Nội vụ");
        AssertNames(agency, "line column text name status");
        Assert.Equal((10, "current"), (agency.GetProperty("line").GetInt32(), Text(agency, "status")));
    }

    [Fact]
    public void Extract_of_several_files_is_an_array_and_of_a_folder_too()
    {
        var one = _work.Write("a.md", SamplePlans.Clean);
        var two = _work.Write("b.md", SamplePlans.WithoutLead);
        Assert.Equal([one, two], _work.Run("extract", one, two).Json.EnumerateArray().Select(item => Text(item, "file")));
        Assert.Equal(2, _work.Run("extract", _work.Folder).Json.GetArrayLength());
    }

    [Fact]
    public void Standard_input_goes_by_the_name_given()
    {
        var outcome = _work.RunWith(SamplePlans.WithoutLead, "extract", "-", "--stdin-filename", "du-thao.txt");
        Assert.Equal("du-thao.txt", Text(outcome.Json, "file"));
        Assert.Equal(2, outcome.Json.GetProperty("tasks").GetArrayLength());
    }

    [Theory]
    [InlineData("2019-01-01", "in-force")]
    [InlineData("2022-12-31", "superseded")]
    [InlineData("2010-01-01", "not-yet")]
    public void The_day_given_decides_the_status(string asOf, string expected)
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.WithoutLead);
        var root = _work.Run("extract", file, "--as-of", asOf).Json;
        Assert.Equal(asOf, Text(root.GetProperty("document"), "asOf"));
        var status = Text(root.GetProperty("citations")[0], "status");
        Assert.Contains(status, expected == "superseded" ? (string[])["superseded", "period-over"] : expected == "in-force" ? ["in-force", "amended"] : [expected]);
    }

    private static (int Line, int Column, int EndLine, int EndColumn) PlaceOf(JsonElement item) =>
        (item.GetProperty("line").GetInt32(), item.GetProperty("column").GetInt32(), item.GetProperty("endLine").GetInt32(), item.GetProperty("endColumn").GetInt32());

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static void AssertNames(JsonElement item, string names) => Assert.Equal(names.Split(' '), item.EnumerateObject().Select(property => property.Name));

    private static void AssertDay(JsonElement item) => Assert.True(DateOnly.TryParseExact(item.GetString(), "yyyy-MM-dd", out _));
}
