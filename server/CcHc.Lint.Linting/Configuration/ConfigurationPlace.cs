namespace CcHc.Lint.Linting.Configuration;

/// <summary>Where a value of a configuration stands.</summary>
/// <param name="File">Full path of the file.</param>
/// <param name="Line">1-based; <paramref name="Column"/> too.</param>
public sealed record ConfigurationPlace(string File, int Line, int Column);
