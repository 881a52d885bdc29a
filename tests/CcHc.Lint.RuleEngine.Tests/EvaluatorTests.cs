using System.Linq.Expressions;
using CcHc.Lint.RuleEngine.Expressions;

namespace CcHc.Lint.RuleEngine.Tests;

/// <summary>Interpreted and compiled, an expression must give what C# gives.</summary>
public sealed class EvaluatorTests
{
    private static readonly DateOnly Start = new(2022, 1, 10);

    private readonly int _limit = 3;

    public static TheoryData<string> Names => [.. Expressions.Keys];

    private static Dictionary<string, Expression<Func<Sample, object?>>> Expressions { get; } = new EvaluatorTests().Make();

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_what_the_language_gives(string name)
    {
        var expression = Expressions[name];
        var plain = expression.Compile();
        var parameter = expression.Parameters[0];
        var slots = new Dictionary<ParameterExpression, int> { [parameter] = 0 };
        new Numbering(slots).Visit(expression.Body);
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } box && box.Type == typeof(object) ? box.Operand : expression.Body;
        foreach (var sample in Samples())
        {
            var frame = new object?[slots.Count];
            frame[0] = sample;
            var expected = Result(() => plain(sample));
            var evaluator = new Evaluator(body, slots, "rule", isAction: false);
            Assert.Equal(expected, Result(() => evaluator.Evaluate(frame)));
            evaluator.Compile();
            Assert.Equal(expected, Result(() => evaluator.Evaluate(frame)));
            if (body.Type == typeof(bool)) Assert.Equal(expected, Result(() => evaluator.Test(frame)));
        }
    }

    /// <summary>The value, or the type of what was thrown.</summary>
    private static object? Result(Func<object?> evaluate)
    {
        try
        {
            return evaluate();
        }
        catch (RuleLhsExpressionEvaluationException e)
        {
            return e.InnerException!.GetType();
        }
        catch (Exception e) when (e is NullReferenceException or InvalidOperationException)
        {
            return e.GetType();
        }
    }

    private static Sample[] Samples() =>
    [
        new("a", 1, Colour.Red, Start, null, 1.5, ["x", "y"], null),
        new("Sở Nội vụ", 5, Colour.Green, new DateOnly(2023, 5, 1), 7, double.NaN, [], new Sample("", 0, Colour.Red, Start, 0, 0, ["z"], null)),
        new(null!, -2, Colour.Red, null, -1, -0.0, ["a", "Sở Nội vụ"], null),
    ];

    private Dictionary<string, Expression<Func<Sample, object?>>> Make()
    {
        var captured = "a";
        return new Dictionary<string, Expression<Func<Sample, object?>>>
        {
            ["enum"] = s => s.Colour == Colour.Green,
            ["enum value"] = s => s.Colour,
            ["int"] = s => s.Number > _limit,
            ["int sum"] = s => (s.Number * 2) - 1 >= _limit,
            ["string"] = s => s.Text == captured,
            ["string not"] = s => s.Text != "a",
            ["string empty"] = s => string.IsNullOrEmpty(s.Text),
            ["starts"] = s => s.Text.StartsWith("Sở", StringComparison.Ordinal),
            ["contains"] = s => s.Text.Contains("VỤ", StringComparison.OrdinalIgnoreCase),
            ["length"] = s => s.Text.Length,
            ["logic"] = s => (s.Text != null && s.Text.Length > 2) || !(s.Number < 0),
            ["date"] = s => s.Date < new DateOnly(2023, 1, 1),
            ["date equal"] = s => s.Date == Start,
            ["date year"] = s => s.Date!.Value.Year,
            ["has value"] = s => s.Date.HasValue,
            ["nullable int"] = s => s.Maybe > 3,
            ["nullable int equal"] = s => s.Maybe == s.Number,
            ["nullable default"] = s => s.Maybe.GetValueOrDefault(),
            ["nullable coalesce"] = s => s.Maybe ?? 4,
            ["double"] = s => s.Ratio == 0.0,
            ["double self"] = s => s.Ratio == s.Ratio,
            ["double order"] = s => s.Ratio < 1,
            ["conditional"] = s => s.Number > 0 ? s.Text : "none",
            ["concat"] = s => s.Text + "-" + s.Number,
            ["inner"] = s => s.Inner!.Text,
            ["inner null"] = s => s.Inner == null,
            ["any"] = s => s.Words.Any(w => w == s.Text),
            ["nested lambdas"] = s => string.Join(",", s.Words.SelectMany(w => s.Words.Where(v => v != w).Select(v => v + w + s.Number))),
            ["array contains"] = s => s.Words.Contains(s.Text),
            ["count"] = s => s.Words.Count(),
            ["array"] = s => string.Concat(new[] { s.Text, captured }),
            ["static method"] = s => Twice(s.Number),
            ["instance method"] = s => Above(s.Number),
            ["many arguments"] = s => string.Format("{0}{1}{2}", s.Text, s.Number, s.Colour),
            ["type is"] = s => (object)s.Text is string,
            ["cast"] = s => (int)s.Colour,
            ["long"] = s => (long)s.Number + int.MaxValue,
            ["negate"] = s => -s.Number,
            ["object equals"] = s => Equals(s.Number, 5),
            ["value equals"] = s => s.Number.Equals(5),
            ["new"] = s => new Label(s.Text, "x", s.Number),
            ["initializer"] = s => new Note(s.Text) { Text = "y" },
        };
    }

    private static int Twice(int number) => number * 2;

    private bool Above(int number) => number > _limit;

    private sealed record Sample(string Text, int Number, Colour Colour, DateOnly? Date, int? Maybe, double Ratio, string[] Words, Sample? Inner);

    /// <summary>Gives the parameters of inner lambdas slots, as the compiler of rules does.</summary>
    private sealed class Numbering(Dictionary<ParameterExpression, int> slots) : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            foreach (var parameter in node.Parameters) slots.TryAdd(parameter, slots.Count);
            return base.VisitLambda(node);
        }
    }
}
