using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Server.Lsp.Hosting;

namespace CcHc.Lint.Server.Lsp.Checking;

/// <summary>Rules that are code, in an editor: nothing waits for them, and without the client's trust in the folder none is loaded.</summary>
internal static class DeferredCode
{
    /// <param name="machine">What running code needs to know of the machine.</param>
    /// <param name="services">What is told when something is ready; asked for then.</param>
    /// <param name="clock">Says when to look again at what the user trusts.</param>
    public static Lazy<CodeRuleHost> Of(Func<CodeRuleSettings> machine, ServerSettings settings, TimeProvider clock, Func<ServerServices?> services) => new(() =>
    {
        var given = machine();

        // One process: an editor works on one document at a time, and its memory counts.
        var limits = given.Limits with { Processes = 1 };
        return new CodeRuleHost(given with { IsDeferred = true, IsAllowed = () => settings.IsTrusted, Limits = limits, Clock = clock })
        {
            Prepared = () => services()?.Reload(),
            TrustChanged = () => services()?.Reload(),
            Found = path => services()?.RenewFile(path),
        };
    });
}
