using System.Linq.Expressions;
using CcHc.Lint.RuleEngine.Matching;

namespace CcHc.Lint.RuleEngine.Tests;

/// <summary>Where the parts of a condition are tested.</summary>
public sealed class JoinAnalyzerTests
{
    public static TheoryData<string, int, int, int, int> Cases => new()
    {
        // condition; own, earlier, keys, pairs
        { "own", 1, 0, 0, 0 },
        { "key", 0, 0, 1, 0 },
        { "two keys and own", 1, 0, 2, 0 },
        { "enum key", 0, 0, 1, 0 },
        { "null key", 0, 0, 1, 0 },
        { "static equals", 0, 0, 1, 0 },
        { "caseless", 0, 0, 1, 0 },
        { "instance equals", 0, 0, 1, 1 },
        { "computed", 0, 0, 1, 0 },
        { "less", 0, 0, 0, 1 },
        { "or", 0, 0, 0, 1 },
        { "both on one side", 0, 0, 0, 1 },
        { "earlier", 0, 1, 1, 0 },
        { "guarded by own", 1, 0, 1, 0 },
        { "guarded earlier", 1, 0, 0, 1 },
        { "culture", 0, 0, 0, 1 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parts_are_tested_as_early_as_they_can_be(string name, int own, int earlier, int keys, int pairs)
    {
        var scope = new BranchScope("rule");
        var box = scope.Declare(typeof(Box), "box", isFact: true);
        var label = scope.Declare(typeof(Label), "label", isFact: true);
        var result = JoinAnalyzer.Analyze(scope, label, [scope.Rewrite(Condition(name), label, box)]);
        Assert.Equal((own, earlier, keys, pairs), (result.Own.Count, result.Earlier.Count, result.Keys.Count, result.Pairs.Count));
    }

    private static Expression<Func<Label, Box, bool>> Condition(string name) => name switch
    {
        "own" => (l, b) => l.Size > 3,
        "key" => (l, b) => l.Key == b.Key,
        "two keys and own" => (l, b) => b.Key == l.Key && l.Size == b.Size && l.Text != "",
        "enum key" => (l, b) => (Colour)l.Size == b.Colour,
        "null key" => (l, b) => l.Text == b.Owner,
        "static equals" => (l, b) => string.Equals(l.Key, b.Key, StringComparison.Ordinal),
        "caseless" => (l, b) => string.Equals(l.Key, b.Key, StringComparison.OrdinalIgnoreCase),
        "instance equals" => (l, b) => l.Key.Equals(b.Key),
        "computed" => (l, b) => l.Size + 1 == b.Key.Length,
        "less" => (l, b) => l.Size < b.Size,
        "or" => (l, b) => l.Key == b.Key || l.Size == b.Size,
        "both on one side" => (l, b) => l.Size + b.Size == 3,
        "earlier" => (l, b) => b.Size > 0 && l.Size == b.Size,
        "guarded by own" => (l, b) => l.Text != "" && l.Text.Length == b.Size,
        "guarded earlier" => (l, b) => l.Text != "" && l.Size == b.Owner!.Length,
        _ => (l, b) => string.Equals(l.Key, b.Key, StringComparison.InvariantCulture),
    };
}
