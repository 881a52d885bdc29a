using CcHc.Lint.Linting;

namespace CcHc.Lint.Server;

/// <summary>The linter with the built-in packs, compiled once for all commands of a process.</summary>
internal static class SharedLinter
{
    private static readonly Lazy<Linter> Linter = new(Linting.Linter.BuiltIn);

    public static Linter Instance => Linter.Value;
}
