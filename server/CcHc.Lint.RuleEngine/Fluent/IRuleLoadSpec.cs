using System.Reflection;

namespace CcHc.Lint.RuleEngine.Fluent;

/// <summary>Which rules to load. Every call returns the specification it was called on.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Loads rule classes that are not public too; off unless called.</summary>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Loads rule classes inside other classes too; off unless called.</summary>
    IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Loads every rule class of the assemblies.</summary>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <inheritdoc cref="From(Assembly[])"/>
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Loads these rule classes, in this order.</summary>
    IRuleLoadSpec From(params Type[] types);

    /// <inheritdoc cref="From(Type[])"/>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Loads what a scan finds.</summary>
    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Keeps the rules that the filter is true of; once at most.</summary>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Names the rule set that the rules go to; once at most.</summary>
    IRuleLoadSpec To(string ruleSetName);
}
