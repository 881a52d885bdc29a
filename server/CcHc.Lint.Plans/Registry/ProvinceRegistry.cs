namespace CcHc.Lint.Plans.Registry;

/// <summary>Current and former provinces and centrally run cities.</summary>
public sealed class ProvinceRegistry
{
    internal ProvinceRegistry(IReadOnlyList<Province> provinces) => All = provinces;

    public IReadOnlyList<Province> All { get; }

    /// <summary>By name or alias, with or without type word ("tỉnh Hưng Yên", "TP. Hồ Chí Minh"), in any case; null where unknown.</summary>
    public Province? FindProvince(string name) => throw new NotSupportedException();

    /// <summary>The province that exists on the day where a former one lay; itself where it still exists.</summary>
    public Province? CurrentOn(Province province, DateOnly day) => throw new NotSupportedException();
}
