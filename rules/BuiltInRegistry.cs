using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.RulePacks;

/// <summary>The registry that comes with the product: rules/registry/*.yml as the build compiled it.</summary>
public static class BuiltInRegistry
{
    private static readonly Lazy<RegistryData> Instance = new(Read);

    /// <summary>Reads it once.</summary>
    public static RegistryData Load() => Instance.Value;

    private static RegistryData Read()
    {
        using var stream = typeof(BuiltInRegistry).Assembly.GetManifestResourceStream("registry.bin")
            ?? throw new InvalidOperationException("registry.bin is missing from the assembly");
        return RegistryData.Read(stream);
    }
}
