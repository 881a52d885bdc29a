namespace CcHc.Lint.Linting.CodeRules;

/// <summary>What running code of packs needs to know of the machine.</summary>
/// <param name="Program">Starts this program: a file and the arguments before the command; empty where it cannot be started.</param>
/// <param name="TrustFile">Full path of the file that holds what the user trusts; null where there is none.</param>
/// <param name="CacheFolder">Full path of the folder for compiled packs, which need not exist; null for none.</param>
public sealed record CodeRuleSettings(IReadOnlyList<string> Program, string? TrustFile, string? CacheFolder)
{
    public CodeRuleLimits Limits { get; init; } = CodeRuleLimits.Default;

    /// <summary>False in a folder that the user doesn't trust: then no code is loaded whatever the trust file says.</summary>
    public Func<bool> IsAllowed { get; init; } = static () => true;

    /// <summary>
    /// True in an editor: nothing waits for code. What is compiled or found later is told by
    /// <see cref="CodeRuleHost.Prepared"/> and <see cref="CodeRuleHost.Found"/>, and a changed list of trusted packs by
    /// <see cref="CodeRuleHost.TrustChanged"/>.
    /// </summary>
    public bool IsDeferred { get; init; }

    /// <summary>Says when to look again at the list of trusted packs.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
