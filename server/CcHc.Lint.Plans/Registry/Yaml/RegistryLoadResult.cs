using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Plans.Registry.Yaml;

/// <summary>What came out of registry files.</summary>
/// <param name="Contents">Every entry that could be read, relations resolved; entries with an error are left out.</param>
/// <param name="Problems">In order of file and line.</param>
public sealed record RegistryLoadResult(RegistryContents Contents, IReadOnlyList<YamlProblem> Problems)
{
    public bool HasErrors => Problems.Any(static problem => problem.IsError);
}
