namespace CcHc.Lint.Plans.Registry;

/// <summary>Current and former provinces and centrally run cities.</summary>
public sealed class ProvinceRegistry
{
    private static readonly string[] TypeWords = ["thành phố ", "thủ đô ", "tỉnh ", "tp. ", "tp.", "tp "];

    private readonly Dictionary<string, Province> _byName = new(StringComparer.Ordinal);
    private readonly PhraseIndex<Province> _names = new();

    internal ProvinceRegistry(IReadOnlyList<Province> provinces)
    {
        All = provinces;
        foreach (var province in provinces)
        {
            Add(province.Name, province);
            foreach (var alias in province.Aliases) Add(alias, province);
            if (province.ValidTo is { } last && (LastDayOfAll is null || last < LastDayOfAll)) LastDayOfAll = last;
        }
    }

    public IReadOnlyList<Province> All { get; }

    /// <summary>The last day before the first province ended; null where all go on.</summary>
    internal DateOnly? LastDayOfAll { get; }

    /// <summary>By name or alias, with or without type word ("tỉnh Hưng Yên", "TP. Hồ Chí Minh"), in any case; null where unknown.</summary>
    public Province? FindProvince(string name)
    {
        var key = RegistryKeys.Fold(name).Trim();
        if (_byName.TryGetValue(key, out var exact)) return exact;
        foreach (var word in TypeWords)
        {
            if (key.StartsWith(word, StringComparison.Ordinal) && _byName.TryGetValue(key[word.Length..], out var found)) return found;
        }

        return null;
    }

    /// <summary>The province that exists on the day where a former one lay; itself where it still exists.</summary>
    public Province? CurrentOn(Province province, DateOnly day)
    {
        Province? current = province;
        for (var steps = 0; current is not null && current.IsFormerOn(day) && steps < 10; steps++)
            current = current.Successor is { } successor ? FindProvince(successor) : null;
        return current;
    }

    /// <summary>The longest province name that begins at an offset of a folded text, or null.</summary>
    internal IndexedPhrase<Province>? At(string folded, int offset) => _names.At(folded, offset).Next();

    private void Add(string name, Province province)
    {
        var key = RegistryKeys.Fold(name);
        // A province that still exists keeps its name against one that ended.
        if (!_byName.TryAdd(key, province) && _byName[key].ValidTo is not null && province.ValidTo is null) _byName[key] = province;
        _names.Add(key, _byName[key]);
        if (key.Contains(" - ", StringComparison.Ordinal)) _names.Add(key.Replace(" - ", "-", StringComparison.Ordinal), _byName[key]);
    }
}
