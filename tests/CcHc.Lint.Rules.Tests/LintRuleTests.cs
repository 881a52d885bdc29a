using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Rules.Tests;

public class LintRuleTests
{
    private static readonly RuleMessage Message = new(new("Sai.", "Wrong."), new("Vì.", "Why."), new("Sửa.", "Mend."));

    private static readonly AnnexReference Subject = new(3, "Phụ lục kèm theo");

    [Fact]
    public void A_finding_has_the_rules_own_severity_unless_another_is_given()
    {
        var rule = new Sample();

        Assert.Equal(Severity.Warning, rule.Plain().Severity);
        Assert.Equal(Severity.Info, rule.Lighter().Severity);
        Assert.Equal("sample", rule.Plain().RuleId);
        Assert.Equal(FactPart.Title, rule.Plain().Part);
        Assert.Same(Subject, rule.Plain().Subject);
    }

    [Fact]
    public void Confidence_is_verified_unless_a_relation_says_otherwise()
    {
        var rule = new Sample();

        Assert.Equal(Confidence.Verified, rule.Plain().Confidence);
        Assert.Equal(Confidence.Likely, rule.Doubtful().Confidence);
        Assert.Equal(Severity.Error, rule.Doubtful().Severity);
    }

    [Fact]
    public void Findings_that_differ_in_one_property_are_not_equal()
    {
        var finding = new RuleFinding("sample", Subject, FactPart.Title, Severity.Warning, Message);
        var others = new Dictionary<string, RuleFinding>(StringComparer.Ordinal)
        {
            [nameof(RuleFinding.RuleId)] = finding with { RuleId = "other" },
            [nameof(RuleFinding.Subject)] = finding with { Subject = new AnnexReference(4, "Phụ lục kèm theo") },
            [nameof(RuleFinding.Part)] = finding with { Part = FactPart.All },
            [nameof(RuleFinding.Severity)] = finding with { Severity = Severity.Info },
            [nameof(RuleFinding.Message)] = finding with { Message = new(new("Sai hẳn.", "All wrong."), Message.Reason, Message.Remedy) },
            [nameof(RuleFinding.Words)] = finding with { Words = new WordRange(0, 2) },
            [nameof(RuleFinding.Confidence)] = finding with { Confidence = Confidence.Likely },
            [nameof(RuleFinding.Related)] = finding with { Related = new([new RelatedFact(Subject, FactPart.All, new("Xem", "See"))]) },
            [nameof(RuleFinding.Fixes)] = finding with { Fixes = new([new RuleFix(new("Bỏ", "Drop"), false, new([]))]) },
        };

        // Equality is written out: a property that is added must be added there.
        Assert.Equal(typeof(RuleFinding).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal), others.Keys.Order(StringComparer.Ordinal));
        Assert.All(others, other => Assert.False(finding.Equals(other.Value), other.Key));
        Assert.True(finding.Equals(finding with { }));
        Assert.False(finding.Equals(null));
    }

    [Fact]
    public void Equal_words_make_equal_findings_whatever_the_list_objects()
    {
        var rule = new Sample();
        var fix = new RuleFix(new("Bỏ", "Drop"), false, new([new RuleEdit(Subject, FactPart.All, new WordRange(0, 2), "")]));

        var one = rule.Plain() with { Fixes = new([fix]), Related = new([new RelatedFact(Subject, FactPart.All, new("đây", "here"))]) };
        var other = rule.Plain() with
        {
            Fixes = new([fix with { Edits = new([new RuleEdit(Subject, FactPart.All, new WordRange(0, 2), "")]) }]),
            Related = new([new RelatedFact(Subject with { }, FactPart.All, new("đây", "here"))]),
        };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Words = new WordRange(1, 1) });
    }

    [Fact]
    public void Severities_are_ordered_from_light_to_heavy()
    {
        Assert.True(Severity.Info < Severity.Warning);
        Assert.True(Severity.Warning < Severity.Error);
    }

    private sealed class Sample : LintRule
    {
        public override RuleDescriptor Descriptor { get; } = new(
            "sample", "PLAN999", "plan", "custom", Severity.Warning, new("Mẫu", "Sample"), new("Thực tiễn", "Practice"));

        public RuleFinding Plain() => Report(Subject, FactPart.Title, Message);

        public RuleFinding Lighter() => Report(Subject, FactPart.Title, Message, Severity.Info);

        public RuleFinding Doubtful() => Report(Subject, FactPart.Title, Message, Severity.Error, Confidence.Likely);

        public override void Define()
        {
            AnnexReference reference = default!;
            When().Match(() => reference);
            Then().Yield(_ => Report(reference, FactPart.All, Message));
        }
    }
}
