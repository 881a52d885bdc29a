namespace CcHc.Lint.Server;

/// <summary>The version that people and reports see.</summary>
internal static class ProductVersion
{
    /// <summary>"0.1.0".</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version!.ToString(3);
}
