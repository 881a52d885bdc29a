using System.Linq.Expressions;
using CcHc.Lint.RuleEngine.Fluent.Dsl;
using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>
/// Names the generic code that expressions of rules come to. Rules reach it by reflection or from another assembly, where
/// compiling ahead of time does not see it; what is named here is in the compiled assembly and need not be compiled at
/// every start. Other types work too.
/// </summary>
internal static class CommonShapes
{
    /// <summary>Not called: it is there to be compiled.</summary>
    internal static void Name(object?[] frame, System.Reflection.MethodInfo method, Node[] arguments)
    {
        Name(new Call1Node<object, object>(), frame, method, arguments);
        Name(new Call1Node<object, bool>(), frame, method, arguments);
        Name(new Call1Node<object, int>(), frame, method, arguments);
        Name(new Call1Node<object, char>(), frame, method, arguments);
        Name(new Call1Node<int, bool>(), frame, method, arguments);
        Name(new DateCallNode<object>(), frame, method, arguments);
        Name(new NullableDateCallNode<object>(), frame, method, arguments);
        Name(new NullableIntCallNode<object>(), frame, method, arguments);
        Name(new DecimalCallNode<object>(), frame, method, arguments);
        Name(new Call2Node<object, object, object>(), frame, method, arguments);
        Name(new Call2Node<object, object, bool>(), frame, method, arguments);
        Name(new Call2Node<object, object, int>(), frame, method, arguments);
        Name(new Call2Node<object, int, object>(), frame, method, arguments);
        Name(new Call2Node<object, int, bool>(), frame, method, arguments);
        Name(new Call3Node<object, object, object, object>(), frame, method, arguments);
        Name(new Call3Node<object, object, object, bool>(), frame, method, arguments);
        Name(new Call3Node<object, object, int, bool>(), frame, method, arguments);
        Name(new Call4Node<object, object, int, object, object>(), frame, method, arguments);
        Name(new Call5Node<object, object, int, object, int, object>(), frame, method, arguments);
    }

    /// <summary>Not called either.</summary>
    internal static void Name(ICollectQuery<object> query, Expression<Func<object, int>> ordinal, QueryBuilder builder)
    {
        query.OrderBy(ordinal);
        builder.OrderBy(ordinal, descending: false);
        new SortKey<int>(ordinal, Descending: false).Compare(0, 0);
    }

    private static void Name(DelegateCallNode node, object?[] frame, System.Reflection.MethodInfo method, Node[] arguments)
    {
        node.Initialize(method, arguments);
        node.Object(frame);
    }
}
