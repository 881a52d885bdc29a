using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>How far the code of a pack is from running.</summary>
public enum CodeState
{
    /// <summary>It can run.</summary>
    Ready,

    /// <summary>It is being compiled.</summary>
    Compiling,

    /// <summary>The user has not trusted this content.</summary>
    Untrusted,

    /// <summary>The opened folder is not trusted.</summary>
    Forbidden,

    /// <summary>It could not be compiled at all.</summary>
    Failed,
}

/// <summary>The code of a pack, as far as it got.</summary>
/// <param name="Key">The same for the same code; "" where nothing was compiled.</param>
public sealed record PreparedPack(RulePack Pack, CodeState State, string Key, CompiledPack? Compiled)
{
    /// <summary>Mistakes in its files, with full paths.</summary>
    public IReadOnlyList<YamlProblem> Problems { get; init; } = [];

    /// <summary>The rules of the pack that can run.</summary>
    public bool Has(PackRule rule) => State == CodeState.Ready && Compiled!.Rules.Contains(rule.Descriptor.Id, StringComparer.Ordinal) && Pack.Rules.Contains(rule);

    /// <summary>What the user should know; null where all is well.</summary>
    public LocalizedText? Notice
    {
        get
        {
            var count = Pack.Rules.Count(rule => rule is CodePackRule);
            return State switch
            {
                CodeState.Untrusted => new LocalizedText(
                    $"{count} quy tắc viết bằng C# của gói {Pack.Manifest.Id} chưa được tin cậy nên không chạy. Xem và cho phép: cchc-lint pack trust \"{Pack.Path}\"",
                    $"{count} rules in C# of the pack {Pack.Manifest.Id} are not trusted and don't run. To look at them and allow them: cchc-lint pack trust \"{Pack.Path}\""),
                CodeState.Forbidden => new LocalizedText(
                    $"Thư mục đang mở chưa được tin cậy nên {count} quy tắc viết bằng C# của gói {Pack.Manifest.Id} không chạy.",
                    $"The opened folder is not trusted, so {count} rules in C# of the pack {Pack.Manifest.Id} don't run."),
                _ => null,
            };
        }
    }
}
