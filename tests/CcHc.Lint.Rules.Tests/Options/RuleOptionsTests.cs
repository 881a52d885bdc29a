using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Rules.Tests.Options;

public class RuleOptionsTests
{
    [Fact]
    public void Names_kinds_and_defaults_follow_from_the_record()
    {
        var options = RuleOptions.Of(typeof(SampleOptions)).SelectMany(option => option.Leaves);

        Assert.Equal(
            ["most-words Number 3", "words Texts [a, b]", "is-strict YesNo false", "by-id LevelById {x: off}", "levels.late-task Level warning"],
            options.Select(option => $"{option.Name} {option.Kind} {option.DefaultText}"));
    }

    [Fact]
    public void A_number_says_its_range_and_an_option_its_help()
    {
        var number = RuleOptions.Of(typeof(SampleOptions))[0];

        Assert.Equal("số nguyên 1–9", number.TypeText.Vi);
        Assert.Equal("whole number 1–9", number.TypeText.En);
        Assert.Equal("Số từ.", number.Help.Vi);
        Assert.Equal("Words.", number.Help.En);
    }

    [Fact]
    public void Values_that_are_not_allowed_are_named()
    {
        Assert.Empty(RuleOptions.Problems(new SampleOptions()));
        Assert.Contains("most-words", Assert.Single(RuleOptions.Problems(new SampleOptions { MostWords = 10 })), StringComparison.Ordinal);
        Assert.Contains("words", Assert.Single(RuleOptions.Problems(new SampleOptions { Words = [" "] })), StringComparison.Ordinal);
        Assert.Contains("levels.late-task", Assert.Single(RuleOptions.Problems(new SampleOptions { Levels = new() { LateTask = (FindingLevel)9 } })), StringComparison.Ordinal);
        Assert.Contains("words", Assert.Single(RuleOptions.Problems(new SampleOptions { Words = null! })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Undocumented))]
    [InlineData(typeof(Unreadable))]
    public void A_record_that_no_configuration_can_fill_is_refused(Type type) =>
        Assert.Throws<NotSupportedException>(() => RuleOptions.Of(type));

    [Fact]
    public void A_rule_takes_its_own_options_only()
    {
        var rule = new Sample();
        rule.UseOptions(new SampleOptions { MostWords = 5 });

        Assert.Equal(5, rule.Most);
        Assert.Throws<ArgumentException>(() => rule.UseOptions(new Undocumented()));
        Assert.Throws<ArgumentException>(() => rule.UseOptions(new SampleOptions { MostWords = 0 }));
        Assert.Equal(5, rule.Most);
    }

    [Theory]
    [InlineData("vi", "## Tùy chọn\n\nTên đầy đủ gồm `plan.sample.` và tên trong bảng. Mức là")]
    [InlineData("en", "## Options\n\nThe full name is `plan.sample.` and the name in the table. A level is")]
    public void The_section_of_the_page_names_every_option(string language, string opening)
    {
        var section = OptionsSection.Of(new Sample(), language);

        Assert.StartsWith(opening, section, StringComparison.Ordinal);
        Assert.Contains("| `levels.late-task` |", section, StringComparison.Ordinal);
        Assert.Contains("| `3` | `5` |", section, StringComparison.Ordinal);
    }

    /// <summary>Options and values captured from them both work in conditions; another object has other values.</summary>
    [Theory]
    [InlineData(3, "Một hai ba bốn", 2)]
    [InlineData(4, "Một hai ba bốn", 0)]
    public void Conditions_read_the_options_of_their_object(int most, string text, int expected)
    {
        var rule = new Sample();
        rule.UseOptions(new SampleOptions { MostWords = most });
        var repository = new RuleRepository { Activator = new Given(rule) };
        repository.Load(load => load.PrivateTypes().NestedTypes().From(typeof(Sample)));
        var session = repository.Compile().CreateSession();
        session.Insert(new AnnexReference(0, text));
        session.Fire();

        Assert.Equal(expected, session.Query<RuleFinding>().Count());
    }

    private sealed class Given(LintRule rule) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [rule];
    }

    private sealed class Sample : LintRule<SampleOptions>
    {
        private static readonly RuleMessage Message = new(new("Sai.", "Wrong."), new("Vì.", "Why."), new("Sửa.", "Mend."));

        public override RuleDescriptor Descriptor { get; } = new(
            "sample", "PLAN999", "plan", "custom", Severity.Warning, new("Mẫu", "Sample"), new("Thực tiễn", "Practice"));

        public int Most => Options.MostWords;

        public override void Define()
        {
            AnnexReference reference = default!;
            var most = Options.MostWords;
            When().Match(() => reference, r => Words(r.Text) > Options.MostWords, r => Words(r.Text) > most);
            Then()
                .Yield(_ => Report(reference, FactPart.All, Message))
                .Yield(_ => Report(reference, FactPart.Title, Message));
        }

        private static int Words(string text) => text.Split(' ').Length;
    }

    private sealed record SampleOptions
    {
        [Option("Số từ.", "Words.", Example = "5", Minimum = 1, Maximum = 9)]
        public int MostWords { get; init; } = 3;

        [Option("Từ.", "Words.", Example = "[c]")]
        public IReadOnlyList<string> Words { get; init; } = ["a", "b"];

        [Option("Chặt.", "Strict.", Example = "true")]
        public bool IsStrict { get; init; }

        [Option("Mức.", "Levels.", Example = "{y: info}")]
        public IReadOnlyDictionary<string, FindingLevel> ById { get; init; } = new Dictionary<string, FindingLevel>(StringComparer.Ordinal) { ["x"] = FindingLevel.Off };

        [Option("Mức.", "Levels.")]
        public SampleLevels Levels { get; init; } = new();
    }

    private sealed record SampleLevels
    {
        [Option("Trễ.", "Late.", Example = "off")]
        public FindingLevel LateTask { get; init; } = FindingLevel.Warning;
    }

    private sealed record Undocumented
    {
        public int Number { get; init; }
    }

    private sealed record Unreadable
    {
        [Option("Ngày.", "Day.", Example = "2022-01-01")]
        public DateOnly Day { get; init; }
    }
}
