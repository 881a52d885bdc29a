using System.Linq.Expressions;
using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Makes of a rule as written one that sessions can match.</summary>
internal static class RuleCompiler
{
    public static CompiledRule Compile(RuleModel model, int index)
    {
        var branches = new List<CompiledBranch>();
        foreach (var elements in Alternatives(model.Patterns)) branches.Add(CompileBranch(model, elements));
        return new CompiledRule(model, index, branches);
    }

    /// <summary>Groups resolved: lists of elements that must all hold, one list for each combination of alternatives.</summary>
    private static List<List<PatternElement>> Alternatives(IReadOnlyList<PatternElement> elements)
    {
        List<List<PatternElement>> result = [[]];
        foreach (var element in elements)
        {
            List<List<PatternElement>> next = element switch
            {
                GroupElement { IsOr: true } or => [.. or.Elements.SelectMany(e => Alternatives([e]))],
                GroupElement and => Alternatives(and.Elements),
                _ => [[element]],
            };
            result = [.. result.SelectMany(left => next.Select(right => new List<PatternElement>([.. left, .. right])))];
        }

        return result;
    }

    private static CompiledBranch CompileBranch(RuleModel model, List<PatternElement> elements)
    {
        var scope = new BranchScope(model.Name);
        var patterns = new List<Pattern>();
        for (var i = 0; i < elements.Count; i++)
        {
            switch (elements[i])
            {
                case FactElement fact:
                    // Conditions stated right behind a pattern are part of it, so that they can use its indexes.
                    var having = new List<LambdaExpression>();
                    while (fact.Quantifier == FactQuantifier.Each && i + 1 < elements.Count && elements[i + 1] is HavingElement next)
                    {
                        having.AddRange(next.Conditions);
                        i++;
                    }

                    patterns.Add(Fact(scope, fact, having));
                    break;
                case QueryElement query:
                    patterns.Add(Query(scope, query));
                    break;
                case LetElement let:
                    var value = scope.Evaluator(let.Value);
                    patterns.Add(new LetPattern(value, Bind(scope, let.Alias, let.Value.ReturnType)));
                    break;
                case HavingElement conditions:
                    patterns.Add(new HavingPattern([.. conditions.Conditions.Select(c => scope.Evaluator(c))]));
                    break;
            }
        }

        return WithActions(model, scope, patterns);
    }

    private static int Bind(BranchScope scope, System.Reflection.MemberInfo alias, Type type)
    {
        var parameter = scope.Declare(type, alias.Name);
        scope.Bind(alias, parameter);
        return scope.SlotOf(parameter);
    }

    private static FactPattern Fact(BranchScope scope, FactElement fact, List<LambdaExpression> having)
    {
        var own = scope.Declare(fact.FactType, fact.Alias?.Name ?? "fact", isFact: true);
        if (fact.Alias is not null) scope.Bind(fact.Alias, own);
        var conditions = fact.Conditions.Select(c => scope.Rewrite(c, own)).Concat(having.Select(c => scope.Rewrite(c)));
        if (fact.Violated is not null)
        {
            var all = fact.Violated.Select(c => scope.Rewrite(c, own)).DefaultIfEmpty(Expression.Constant(true)).Aggregate(Expression.AndAlso);
            conditions = conditions.Append(Expression.Not(all));
        }

        return new FactPattern(fact.Quantifier, fact.FactType, JoinAnalyzer.Analyze(scope, own, conditions), scope.SlotOf(own));
    }

    private static QueryPattern Query(BranchScope scope, QueryElement query)
    {
        var source = query.FactType is null
            ? null
            : Fact(scope, new FactElement(FactQuantifier.Each, query.FactType, null, query.Conditions), []);
        var from = query.From is null ? null : scope.Evaluator(query.From);
        var steps = new List<CompiledStep>();
        foreach (var step in query.Steps)
        {
            var type = step.Lambdas.Count == 0 ? typeof(object) : step.Lambdas[0].Parameters[0].Type;
            var parameter = scope.Declare(type, "result");
            steps.Add(new CompiledStep(step, [.. step.Lambdas.Select(l => scope.Evaluator(l, parameter))], scope.SlotOf(parameter)));
        }

        return new QueryPattern(source, from, steps, Bind(scope, query.Alias, AliasType(query.Alias)));
    }

    private static Type AliasType(System.Reflection.MemberInfo alias) => alias switch
    {
        System.Reflection.FieldInfo field => field.FieldType,
        System.Reflection.PropertyInfo property => property.PropertyType,
        _ => throw new ArgumentException($"An alias must be a variable: {alias.Name}", nameof(alias)),
    };

    private static CompiledBranch WithActions(RuleModel model, BranchScope scope, List<Pattern> patterns)
    {
        var context = scope.Declare(typeof(IContext), "context");
        var actions = new List<CompiledAction>();
        foreach (var action in model.Actions)
        {
            var insert = scope.Evaluator(scope.Rewrite(action.Action, context), isAction: true);
            if (action.Update is null)
            {
                actions.Add(new CompiledAction(insert, action.YieldType is not null, insert, -1));
                continue;
            }

            var previous = scope.Declare(action.YieldType!, "previous");
            var update = scope.Evaluator(scope.Rewrite(action.Update, context, previous), isAction: true);
            actions.Add(new CompiledAction(insert, IsYield: true, update, scope.SlotOf(previous)));
        }

        return new CompiledBranch(patterns, actions, scope.FrameSize, scope.SlotOf(context));
    }
}
