using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Citations;

/// <summary>A citation as read from the words, before the registry is asked.</summary>
internal sealed record RawCitation(TextUnit Unit, int Start, int End)
{
    /// <summary>Offsets of the symbol; of the name for a law cited by name.</summary>
    public required int SymbolStart { get; init; }

    public required int SymbolEnd { get; init; }

    public string? Symbol { get; init; }

    public string? TypeCode { get; init; }

    public string? Kind { get; init; }

    public string? Name { get; init; }

    public int? NameYear { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Offsets of the date's words in the unit, where it stands at this citation; without <see cref="Date"/> it is one that no calendar has.</summary>
    public (int Start, int End)? DateRange { get; init; }

    public string? Issuer { get; init; }

    public bool HasSo { get; init; }

    public bool HasOwnTypeWord { get; init; }

    public bool IsAliasDefinition { get; init; }

    public bool IsSelf { get; init; }
}
