namespace CcHc.Lint.Plans.Registry;

/// <summary>What a province was called in its own right during some time: "tỉnh" or "thành phố".</summary>
/// <param name="Type">Type word in Vietnamese.</param>
/// <param name="From">First day, or null for as long as the registry reaches back.</param>
/// <param name="To">Last day, or null for today.</param>
/// <param name="Instrument">Symbol of the instrument that set it, or null.</param>
public sealed record ProvinceType(string Type, DateOnly? From, DateOnly? To, string? Instrument);

/// <summary>A province or centrally run city, current or former.</summary>
public sealed record Province
{
    /// <summary>Without type word: "Hưng Yên", "Hồ Chí Minh".</summary>
    public required string Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>In order of time; never empty.</summary>
    public required IReadOnlyList<ProvinceType> Types { get; init; }

    /// <summary>First day as a unit of provincial level under this name, or null where not dated.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, or null where it still exists.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Name of the province that it became part of, or null.</summary>
    public string? Successor { get; init; }

    /// <summary>Names of the provinces that it was formed from in 2025, its own included.</summary>
    public IReadOnlyList<string> FormedFrom { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    public Confidence Confidence { get; init; }

    public bool IsFormerOn(DateOnly day) => ValidTo is { } last && day > last;

    public bool IsNotYetOn(DateOnly day) => ValidFrom is { } first && day < first;

    /// <summary>"tỉnh" or "thành phố" on that day.</summary>
    public string TypeOn(DateOnly day)
    {
        foreach (var type in Types)
        {
            if (type.To is null || day <= type.To) return type.Type;
        }

        return Types[^1].Type;
    }
}
