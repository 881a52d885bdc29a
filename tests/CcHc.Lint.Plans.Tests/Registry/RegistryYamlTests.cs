using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Registry.Yaml;

namespace CcHc.Lint.Plans.Tests.Registry;

/// <summary>Every bad entry names file, line and field; good entries beside it are kept.</summary>
public sealed class RegistryYamlTests
{
    private const string Good = "- {symbol: 1/2020/NĐ-CP, kind: Nghị định, issuer: Chính phủ, issued: 2020-01-01, title: T, confidence: verified}\n";

    private static string Problems(string yaml) =>
        string.Join('\n', TestRegistry.Load(yaml).Problems.Select(problem => $"{problem.File}({problem.Line}) {problem.Field}{(problem.IsError ? "" : " note")}"));

    private static string Instrument(string fields) =>
        "instruments:\n- symbol: 2/2020/NĐ-CP\n  kind: Nghị định\n  issuer: Chính phủ\n  title: T\n  confidence: verified\n" + fields;

    [Theory]
    [InlineData("  issued: 30/02/2020\n", "own.yml(8) instruments[2/2020/NĐ-CP].issued")]
    [InlineData("  issued: 2020-02-30\n", "own.yml(8) instruments[2/2020/NĐ-CP].issued")]
    [InlineData("  subject: T\n", "own.yml(8) instruments[2/2020/NĐ-CP].subject")]
    [InlineData("  supersedes: 1/2020/NĐ-CP\n", "own.yml(8) instruments[2/2020/NĐ-CP].supersedes")]
    [InlineData("  supersedes: [9/2019/NĐ-CP]\n", "own.yml(3) instruments[2/2020/NĐ-CP].supersedes note")]
    [InlineData("  period: {from: 2020, to: 2019}\n", "own.yml(8) instruments[2/2020/NĐ-CP].period")]
    [InlineData("  period: {from: 2020}\n", "own.yml(8) instruments[2/2020/NĐ-CP].period.to")]
    [InlineData("  period: {from: hai nghìn, to: 2021}\n", "own.yml(8) instruments[2/2020/NĐ-CP].period.from")]
    [InlineData("  issued: 2020-05-01\n  expired: 2020-04-01\n", "own.yml(9) instruments[2/2020/NĐ-CP].expired")]
    [InlineData("  issued: 2020-05-01\n  effective: 2020-04-01\n", "own.yml(9) instruments[2/2020/NĐ-CP].effective")]
    [InlineData("  superseded_by: [2/2020/NĐ-CP]\n", "own.yml(3) instruments[2/2020/NĐ-CP].superseded_by")]
    public void A_bad_field_is_reported_where_it_stands(string fields, string expected) => Assert.Equal(expected, Problems(Instrument(fields)));

    [Theory]
    [InlineData("instruments:\n- {kind: Luật, issuer: Quốc hội, title: T, confidence: verified}\n", "own.yml(3) instruments[1].symbol")]
    [InlineData("instruments:\n- {symbol: A, kind: Luật, issuer: Quốc hội, title: T, confidence: sure}\n", "own.yml(3) instruments[A].confidence")]
    [InlineData("instruments:\n- {symbol: 1 /QĐ, kind: Luật, issuer: Quốc hội, title: T, confidence: likely}\n", "own.yml(3) instruments[1 /QĐ].symbol")]
    [InlineData("instruments:\n- chỉ là chữ\n", "own.yml(3) instruments")]
    [InlineData("instruments: 5\n", "own.yml(2) instruments")]
    [InlineData("văn_bản: []\n", "own.yml(2) văn_bản")]
    [InlineData("agencies:\n- {id: a, name: A, level: tỉnh, kind: single, can_lead: yes, confidence: likely}\n", "own.yml(3) agencies[a].level")]
    [InlineData("agencies:\n- {id: a, name: A, level: province, kind: single, can_lead: yes, confidence: likely, parent: b}\n", "own.yml(3) agencies[a].parent")]
    [InlineData("agencies:\n- {id: a, name: A, level: province, kind: single, can_lead: yes, confidence: likely, name_patterns: [A + name]}\n", "own.yml(3) agencies[a].name_patterns")]
    [InlineData("provinces:\n- {name: A, type: huyện, confidence: likely}\n", "own.yml(3) provinces[A].type")]
    [InlineData("provinces:\n- {name: A, type: tỉnh, valid_to: 2025-06-30, confidence: likely}\n", "own.yml(3) provinces[A].successor")]
    [InlineData("known_until: hôm nay\n", "own.yml(2) known_until")]
    public void A_bad_entry_is_reported_where_it_stands(string yaml, string expected) => Assert.Equal(expected, Problems(yaml));

    [Theory]
    [InlineData("instruments: [&a 1, *a]\n")]
    [InlineData("instruments: *a\n")]
    [InlineData("instruments: !!python/object x\n")]
    [InlineData("instruments:\n\t- x\n")]
    [InlineData("law_names: [a]\nlaw_names: [b]\n")]
    [InlineData("law_names: [[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]\n")]
    [InlineData("---\nlaw_names: [a]\n")]
    public void What_is_not_plain_data_is_refused(string yaml)
    {
        var result = TestRegistry.Load(yaml);

        Assert.True(result.HasErrors);
        Assert.All(result.Problems, problem => Assert.Equal("own.yml", problem.File));
        Assert.Empty(result.Contents.LawNames);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused() => Assert.True(TestRegistry.Load("law_names: [" + new string('a', 5_000_000) + "]").HasErrors);

    [Theory]
    [InlineData("")]
    [InlineData("law_names: [a]")]
    [InlineData("schema: cchc-registry/9\nlaw_names: [a]")]
    [InlineData("- a")]
    public void A_file_must_say_its_schema(string text) =>
        Assert.Contains(RegistryYaml.Load([new YamlFile("x.yml", text)]).Problems, problem => problem.IsError && problem.File == "x.yml");

    [Fact]
    public void An_entry_given_twice_names_the_first()
    {
        var result = TestRegistry.Load("instruments:\n" + Good + Good);
        var problem = Assert.Single(result.Problems);

        Assert.Equal(("instruments[1/2020/NĐ-CP].symbol", 4), (problem.Field, problem.Line));
        Assert.Contains("own.yml, line 3", problem.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_instruments_cannot_replace_each_other()
    {
        var found = Problems(
            "instruments:\n"
            + "- {symbol: 1/2020/NĐ-CP, kind: Nghị định, issuer: Chính phủ, title: T, confidence: verified, superseded_by: [2/2020/NĐ-CP]}\n"
            + "- {symbol: 2/2020/NĐ-CP, kind: Nghị định, issuer: Chính phủ, title: T, confidence: verified, superseded_by: [1/2020/NĐ-CP]}\n");

        Assert.Equal("own.yml(3) instruments[1/2020/NĐ-CP].superseded_by\nown.yml(4) instruments[2/2020/NĐ-CP].superseded_by", found);
    }

    [Fact]
    public void Good_entries_beside_a_bad_one_are_kept()
    {
        var result = TestRegistry.Load("instruments:\n- {symbol: X}\n" + Good);

        Assert.Equal("1/2020/NĐ-CP", Assert.Single(result.Contents.Instruments).Symbol);
        Assert.Equal(["confidence", "issuer", "kind", "title"], result.Problems.Select(problem => problem.Field.Split('.')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_compiled_form_holds_all_that_was_read()
    {
        var contents = TestRegistry.LoadBuiltIn().Contents;
        var first = Compiled(contents);
        using var stream = new MemoryStream(first);
        var read = RegistryData.Read(stream);

        Assert.Equal(first, Compiled(read.Contents));
        Assert.Equal(TestRegistry.Day("2026-11-20"), read.KnownUntil);
        Assert.Equal(contents.Instruments.Select(entry => entry.Title), read.Instruments.All.Select(entry => entry.Title));
        Assert.Equal(contents.Agencies.Select(entry => entry.ValidTo), read.Agencies.All.Select(entry => entry.ValidTo));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(5000)]
    public void A_damaged_compiled_form_is_said_to_be_damaged(int length)
    {
        using var stream = new MemoryStream(Compiled(TestRegistry.LoadBuiltIn().Contents), 0, length);

        Assert.Throws<InvalidDataException>(() => RegistryData.Read(stream));
    }

    [Fact]
    public void An_office_adds_its_own_entries()
    {
        var builtIn = TestRegistry.From("known_until: 2026-01-01\ninstruments:\n" + Good);
        var own = RegistryYaml.Load(
            [new YamlFile("own.yml", "schema: cchc-registry/1\ninstruments:\n- {symbol: 3/2024/NĐ-CP, kind: Nghị định, issuer: Chính phủ, issued: 2024-01-01, title: T, confidence: likely, supersedes: [1/2020/NĐ-CP]}\n")],
            builtIn.Contents);
        var both = builtIn.With(own.Contents);
        var old = both.Instruments.WithSymbol("1/2020/NĐ-CP")[0];

        Assert.Empty(own.Problems);
        Assert.Equal(InstrumentStatus.Superseded, both.Instruments.StatusOn(old, TestRegistry.Day("2025-01-01")).Status);
        Assert.Equal(TestRegistry.Day("2026-01-01"), both.KnownUntil);
    }

    private static byte[] Compiled(RegistryContents contents)
    {
        using var stream = new MemoryStream();
        new RegistryData(contents).Write(stream);
        return stream.ToArray();
    }
}
