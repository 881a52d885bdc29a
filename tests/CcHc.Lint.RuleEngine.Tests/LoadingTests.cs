namespace CcHc.Lint.RuleEngine.Tests;

public sealed class LoadingTests
{
    [Fact]
    public void Rules_are_chosen_by_metadata()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.NestedTypes().From(typeof(Tagged), typeof(Untagged)).Where(r => r.IsTagged("chosen")).To("set"));
        var set = repository.GetRuleSets().Single();
        var rule = set.Rules.Single();
        Assert.Equal("set", set.Name);
        Assert.Equal("tagged rule", rule.Name);
        Assert.Equal("what it is about", rule.Description);
        Assert.Equal(["chosen"], rule.Tags);
        Assert.Equal(7, rule.Priority);
    }

    [Fact]
    public void An_assembly_gives_its_public_rules_that_are_not_nested()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(TopLevelRule).Assembly).Where(r => r.RuleType.Namespace == typeof(TopLevelRule).Namespace));
        Assert.Equal(["top level"], repository.GetRuleSets().Single().Rules.Select(r => r.Name));
    }

    [Fact]
    public void An_activator_can_make_the_rules()
    {
        var repository = new RuleRepository { Activator = new NumberedActivator() };
        repository.Load(x => x.NestedTypes().From(typeof(Numbered)));
        var session = repository.Compile().CreateSession();
        Assert.Equal(["a1", "a2"], session.NotesFor(new Box("a")));
    }

    [Fact]
    public void A_definition_that_throws_is_named()
    {
        var repository = new RuleRepository();
        var error = Assert.Throws<RuleDefinitionException>(() => repository.Load(x => x.NestedTypes().From(typeof(WithoutAction))));
        Assert.Equal(typeof(WithoutAction), error.RuleType);
        Assert.Throws<RuleActivationException>(() => repository.Load(x => x.NestedTypes().From(typeof(Numbered))));
    }

    [Name("tagged rule")]
    [Description("what it is about")]
    [Tag("chosen")]
    [Priority(7)]
    public class Tagged : Untagged;

    public class Untagged : Rule
    {
        public override void Define()
        {
            When().Match<Box>();
            Then().Do(_ => Nothing());
        }

        private static void Nothing()
        {
        }
    }

    public class WithoutAction : Rule
    {
        public override void Define() => When().Match<Box>();
    }

    public class Numbered(int number) : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box);
            Then().Yield(_ => new Note(box.Key + number));
        }
    }

    private sealed class NumberedActivator : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [new Numbered(1), new Numbered(2)];
    }
}

[Name("top level")]
[Tag("top")]
public class TopLevelRule : Rule
{
    public override void Define()
    {
        Box box = default!;
        When().Match(() => box);
        Then().Yield(_ => new Note(box.Key));
    }
}
