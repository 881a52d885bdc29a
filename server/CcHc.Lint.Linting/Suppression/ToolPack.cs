namespace CcHc.Lint.Linting.Suppression;

/// <summary>The pack whose rules watch over the use of the checker itself; they run last and cannot be suppressed.</summary>
internal static class ToolPack
{
    public const string Name = "tool";
}
