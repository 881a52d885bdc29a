using System.Reflection;
using CcHc.Lint.RuleEngine.Fluent.Dsl;

namespace CcHc.Lint.RuleEngine.Fluent;

/// <inheritdoc cref="IRuleTypeScanner"/>
public sealed class RuleTypeScanner : IRuleTypeScanner
{
    private readonly List<Type> _types = [];
    private bool _nested;
    private bool _private;

    /// <summary>A class that can be made and is a <see cref="Rule"/>.</summary>
    public static bool IsRuleType(Type type) =>
        !type.IsAbstract && !type.IsInterface && !type.IsGenericTypeDefinition && typeof(Rule).IsAssignableFrom(type);

    public IRuleTypeScanner PrivateTypes(bool include = true)
    {
        _private = include;
        return this;
    }

    public IRuleTypeScanner NestedTypes(bool include = true)
    {
        _nested = include;
        return this;
    }

    public IRuleTypeScanner Assembly(params Assembly[] assemblies)
    {
        foreach (var assembly in assemblies) Type(assembly.GetTypes());
        return this;
    }

    public IRuleTypeScanner AssemblyOf<T>() => AssemblyOf(typeof(T));

    public IRuleTypeScanner AssemblyOf(Type type) => Assembly(type.Assembly);

    public IRuleTypeScanner Type(params Type[] types)
    {
        foreach (var type in types)
        {
            if (IsRuleType(type)) _types.Add(type);
        }

        return this;
    }

    /// <summary>What was found, in the order in which it was.</summary>
    public IEnumerable<Type> GetRuleTypes() => _types.Where(t => (_private || !t.IsNotPublic) && (_nested || !t.IsNested));
}
