namespace CcHc.Lint.Server.Tests.Batch;

/// <summary>A batch that is divided and joined again reads as if it had never been divided.</summary>
public sealed class ShardTests : IDisposable
{
    private const int Shards = 4;

    private readonly Workspace _work = new();
    private readonly string _folder;

    public ShardTests() => _folder = BatchPlans.Write(_work);

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("checkstyle")]
    [InlineData("html")]
    public void A_merged_report_is_that_of_an_undivided_run(string format)
    {
        var whole = _work.Run("check", _folder, "--format", format);
        Assert.Equal(2, whole.Code);
        foreach (var shardFormat in (string[])["json", "jsonl"])
        {
            var merged = _work.Run(["merge", .. WriteShards(shardFormat), "--format", format]);
            Assert.Equal("", merged.Error);
            Assert.Equal(whole.Code, merged.Code);
            Assert.Equal(ReportText.WithoutDuration(whole.Output), ReportText.WithoutDuration(merged.Output));
        }
    }

    [Fact]
    public void So_it_is_in_English_with_baseline_and_mistakes_in_configurations()
    {
        _work.Write("kho/a/.cchc-lint.yml", "root: true\nrules: {PLAN999: off}\nsuppress:\n  - rules: [numbering]\n    reason: x\n");
        _work.Write("kho/b/.cchc-lint.yml", "root: true\nextends: ../a/.cchc-lint.yml\nas-of: hôm nay\n");
        var baseline = _work.PathOf("goc.json");
        Assert.Equal(2, _work.Run("baseline", "write", Path.Combine(_folder, "a/00.md"), Path.Combine(_folder, "a/03.md"), "--baseline", baseline).Code);
        string[] options = ["--baseline", baseline, "--lang", "en", "--as-of", "2019-01-05"];
        var whole = _work.Run(["check", _folder, "--format", "json", .. options]);
        Assert.True(whole.Json.GetProperty("summary").GetProperty("baselined").GetInt32() > 0);
        Assert.Contains("PLAN999", whole.Output, StringComparison.Ordinal);
        var merged = _work.Run(["merge", .. WriteShards("jsonl", options), "--format", "json", "--lang", "en"]);
        Assert.Equal(ReportText.WithoutDuration(whole.Output), ReportText.WithoutDuration(merged.Output));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("html")]
    public void Rules_of_packs_are_described_as_in_an_undivided_run(string format)
    {
        // Folders whose files are in different shards, two of which share a pack; "c" names one with a rule of the same id.
        foreach (var pack in (string[])["chung", "rieng"])
        {
            _work.Write($"{pack}/pack.yaml", $"id: {pack}\nversion: 1.0.0\ntitle: Gói {pack}\n");
            _work.Write($"{pack}/cac-buoc/rule.yaml", $"code: {pack.ToUpperInvariant()}101\nkind: phrase\ntitle: Viết “{pack}”\nsource: Quy chế {pack}\nseverity: error\nmessage: “{{text}}” sai.\nphrases:\n  - biểu mẫu điện tử\n");
            _work.Write($"{pack}/cac-buoc/rule.vi.md", $"# Trang của {pack}\n");
        }

        _work.Write("kho/a/.cchc-lint.yml", "packs: [../../chung]\n");
        _work.Write("kho/b/.cchc-lint.yml", "packs: [../../chung]\n");
        _work.Write("kho/c/.cchc-lint.yml", "packs: [../../rieng]\n");
        var whole = _work.Run("check", _folder, "--format", format).Output;
        Assert.Contains("Viết “chung”", whole, StringComparison.Ordinal);
        foreach (var shardFormat in (string[])["json", "jsonl"])
            Assert.Equal(ReportText.WithoutDuration(whole), ReportText.WithoutDuration(_work.Run(["merge", .. WriteShards(shardFormat), "--format", format]).Output));
    }

    [Fact]
    public void Each_file_is_in_one_shard_and_stays_there()
    {
        var before = ShardOfFiles();
        Assert.Equal(BatchPlans.Count + 2, before.Count);
        Assert.Equal(Shards, before.Values.Distinct().Count());
        _work.Write("kho/a/001-moi.md", SamplePlans.Clean);
        var after = ShardOfFiles();
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
    }

    [Fact]
    public void A_missing_shard_is_named()
    {
        var reports = WriteShards("jsonl");
        var outcome = _work.Run("merge", reports[0], reports[3]);
        Assert.Equal(2, outcome.Code);
        Assert.Equal("", outcome.Output);
        Assert.Contains("2/4, 3/4", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_given_twice_is_named()
    {
        var reports = WriteShards("json");
        File.Copy(reports[1], _work.PathOf("ban-sao.json"));
        var outcome = _work.Run(["merge", .. reports, _work.PathOf("ban-sao.json")]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("2/4", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("ban-sao.json", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_of_different_files_or_days_are_refused()
    {
        var reports = WriteShards("jsonl");
        _work.Write("kho/a/them.md", SamplePlans.Clean);
        Assert.Equal("", _work.Run("check", _folder, "--shard", "3/4", "--output", $"jsonl={reports[2]}").Error);
        Assert.Contains("không thuộc cùng một lần", _work.Run(["merge", .. reports]).Error, StringComparison.Ordinal);
        File.Delete(_work.PathOf("kho/a/them.md"));
        Assert.Equal("", _work.Run("check", _folder, "--shard", "3/4", "--as-of", "2020-01-01", "--output", $"jsonl={reports[2]}").Error);
        Assert.Contains("không thuộc cùng một lần", _work.Run(["merge", .. reports]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\":\"", "\"version\":\"9.", "9.")]
    [InlineData("\"content\":\"", "\"content\":\"AAAA", "đã hỏng")]
    [InlineData("\"order\":", "\"order\":1", "thứ")]
    [InlineData("\"shard\":", "\"shart\":", "--shard I/N")]
    public void A_changed_report_is_refused_before_anything_is_written(string from, string to, string expected)
    {
        var reports = WriteShards("jsonl");
        File.WriteAllText(reports[0], File.ReadAllText(reports[0]).Replace(from, to, StringComparison.Ordinal));
        var outcome = _work.Run(["merge", .. reports]);
        Assert.Equal(2, outcome.Code);
        Assert.Equal("", outcome.Output);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void A_report_that_is_cut_off_anywhere_is_refused(string format)
    {
        var reports = WriteShards(format);
        var bytes = File.ReadAllBytes(reports[2]);
        var random = new Random(7);
        for (var i = 0; i < 40; i++)
        {
            File.WriteAllBytes(reports[2], bytes[..random.Next(bytes.Length - 2)]);
            var outcome = _work.Run(["merge", .. reports]);
            Assert.Equal(2, outcome.Code);
            Assert.Equal("", outcome.Output);
            Assert.NotEqual("", outcome.Error);
        }
    }

    [Fact]
    public void A_report_of_a_whole_run_is_no_shard()
    {
        _work.Run("check", _folder, "--output", $"json={_work.PathOf("ca.json")}");
        var outcome = _work.Run("merge", _work.PathOf("ca.json"));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--shard I/N", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("1/x")]
    [InlineData("-1/2")]
    public void A_wrong_fraction_is_named(string value)
    {
        var outcome = _work.Run("check", _folder, "--shard", value);
        Assert.Equal(2, outcome.Code);
        Assert.Contains($"“{value}”", outcome.Error, StringComparison.Ordinal);
    }

    private string[] WriteShards(string format, params string[] options)
    {
        var reports = new string[Shards];
        for (var i = 0; i < Shards; i++)
        {
            reports[i] = _work.PathOf($"phan-{i + 1}.{format}");
            Assert.Equal("", _work.Run(["check", _folder, "--shard", $"{i + 1}/{Shards}", "--output", $"{format}={reports[i]}", .. options]).Error);
        }

        return reports;
    }

    private Dictionary<string, int> ShardOfFiles()
    {
        var shards = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i <= Shards; i++)
        {
            foreach (var file in _work.Run("check", _folder, "--shard", $"{i}/{Shards}", "--format", "json").Json.GetProperty("files").EnumerateArray())
                shards.Add(file.GetProperty("file").GetString()!, i);
        }

        return shards;
    }
}
