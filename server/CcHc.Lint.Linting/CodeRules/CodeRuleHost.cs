using System.Collections.Concurrent;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>
/// The one door to rules that are code: only trusted content passes, compiled in a process of its own or taken from the
/// cache, and run in another one. Safe to use from several threads.
/// </summary>
public sealed class CodeRuleHost : IDisposable
{
    private readonly CodeRuleSettings _settings;
    private readonly CompiledPackCache _cache;
    private readonly ChildPool _pool;
    private readonly DeferredRuns _deferred;
    private readonly TrustWatch? _watch;
    private readonly ConcurrentDictionary<string, Lazy<CompiledPack>> _compiled = new(StringComparer.Ordinal);

    public CodeRuleHost(CodeRuleSettings settings)
    {
        _settings = settings;
        _cache = new CompiledPackCache(settings.CacheFolder);
        _pool = new ChildPool(settings);
        _deferred = new DeferredRuns(_pool.Start, path => Found?.Invoke(path));
        Trust = new TrustFile(settings.TrustFile);
        if (settings is { IsDeferred: true, TrustFile: { } list }) _watch = new TrustWatch(list, settings.Clock, () => TrustChanged?.Invoke());
    }

    /// <summary>Where nothing waits: a pack was compiled that was not ready when it was asked for.</summary>
    public Action? Prepared { get; set; }

    /// <summary>Where nothing waits: the path of a document in which the rules have now run.</summary>
    public Action<string>? Found { get; set; }

    /// <summary>Where nothing waits: the user trusts other packs than before.</summary>
    public Action? TrustChanged { get; set; }

    /// <summary>What the user trusts.</summary>
    public TrustFile Trust { get; }

    /// <summary>How far the code of a pack is from running; compiles it where that is needed.</summary>
    /// <param name="waits">False to compile beside the caller.</param>
    public PreparedPack Prepare(RulePack pack, bool waits)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (!_settings.IsAllowed()) return new PreparedPack(pack, CodeState.Forbidden, "", null);
        _watch?.Start();
        if (!Trust.Holds(pack.Hash))
        {
            Trust.Read(out var damaged);
            return new PreparedPack(pack, CodeState.Untrusted, "", null) { Problems = damaged is null ? [] : [new YamlProblem(Trust.Path!, 1, 1, "", damaged, IsError: true)] };
        }

        string[] rules = [.. pack.Rules.Where(rule => rule is CodePackRule).Select(rule => rule.Descriptor.Id)];
        var key = CompiledPackCache.KeyOf(rules, pack.Sources);
        var compiled = _compiled.GetOrAdd(key, _ => new Lazy<CompiledPack>(() => Compile(pack, rules, key)));
        if (!waits && _settings.IsDeferred && !compiled.IsValueCreated)
        {
            if (_cache.Read(key) is not { } kept)
            {
                _ = Task.Run(() =>
                {
                    _ = compiled.Value;
                    Prepared?.Invoke();
                });
                return new PreparedPack(pack, CodeState.Compiling, "", null);
            }

            compiled = _compiled[key] = new Lazy<CompiledPack>(kept);
        }

        // Places are shown as paths; the cache knows names in the pack only, for it serves a copy elsewhere too.
        var value = compiled.Value;
        YamlProblem[] problems = [.. value.Problems.Select(problem => problem with { File = problem.File.Length == 0 ? pack.Path : $"{pack.Path}/{problem.File}" })];
        var state = value.Rules.Count == 0 ? CodeState.Failed : CodeState.Ready;
        return new PreparedPack(pack, state, key, value) { Problems = problems };
    }

    /// <summary>Runs rules over a document.</summary>
    /// <param name="waits">False to take what is known already: the rest is told by <see cref="Found"/>.</param>
    public Task<CodeRuleOutcome> Start(CodeRuleRequest request, bool waits)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (waits || !_settings.IsDeferred) return _pool.Start(request);
        return Task.FromResult(_deferred.Ask(request) ?? CodeRuleOutcome.Without(request.Rules.Select(entry => entry.Rule.Descriptor.Id)));
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _pool.Dispose();
    }

    private CompiledPack Compile(RulePack pack, string[] rules, string key)
    {
        if (_cache.Read(key) is { } kept) return kept;
        var compiled = new PackCompilation(_settings).Compile(pack, rules, key, out var isFinal);
        if (isFinal) _cache.Write(key, compiled);
        return compiled;
    }
}
