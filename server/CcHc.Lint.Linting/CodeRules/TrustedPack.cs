namespace CcHc.Lint.Linting.CodeRules;

/// <summary>A pack whose code the user allowed to run.</summary>
/// <param name="Hash">Of all its files; this exact content is trusted, wherever it lies.</param>
/// <param name="Path">Where it lay when it was trusted.</param>
/// <param name="Since">The day.</param>
public sealed record TrustedPack(string Hash, string Id, string Version, string Path, DateOnly Since);
