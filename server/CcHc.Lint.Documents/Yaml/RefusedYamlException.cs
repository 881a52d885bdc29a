using YamlDotNet.Core;

namespace CcHc.Lint.Documents.Yaml;

/// <summary>YAML that is well formed but not accepted here.</summary>
internal sealed class RefusedYamlException(in Mark start, in Mark end, LocalizedText reason) : YamlException(start, end, reason.En)
{
    public LocalizedText Reason { get; } = reason;
}
