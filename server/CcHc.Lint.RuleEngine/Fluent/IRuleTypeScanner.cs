using System.Reflection;

namespace CcHc.Lint.RuleEngine.Fluent;

/// <summary>Finds rule classes. Every call returns the scanner it was called on.</summary>
public interface IRuleTypeScanner
{
    /// <inheritdoc cref="IRuleLoadSpec.PrivateTypes"/>
    IRuleTypeScanner PrivateTypes(bool include = true);

    /// <inheritdoc cref="IRuleLoadSpec.NestedTypes"/>
    IRuleTypeScanner NestedTypes(bool include = true);

    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    IRuleTypeScanner AssemblyOf<T>();

    IRuleTypeScanner AssemblyOf(Type type);

    IRuleTypeScanner Type(params Type[] types);
}
