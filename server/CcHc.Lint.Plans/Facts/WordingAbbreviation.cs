namespace CcHc.Lint.Plans.Facts;

/// <summary>How a document handles one short form. Its place is the first use outside the definition, or the definition where there is none.</summary>
/// <param name="Short">As written.</param>
/// <param name="DefinitionOrdinal">Ordinal of the first <see cref="Abbreviation"/> that defines it, or -1.</param>
/// <param name="UsesBefore">Uses before the definition; all uses where there is none.</param>
/// <param name="UsesAfter">Uses after the definition.</param>
/// <param name="LongUsesAfter">How often the long form is written out after the definition, headings and titles of instruments left out.</param>
public sealed record WordingAbbreviation(int Ordinal, string Short, int DefinitionOrdinal, int UsesBefore, int UsesAfter, int LongUsesAfter) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>True for what needs no definition ("UBND", "ISO").</summary>
    public bool IsWidelyKnown { get; init; }

    /// <summary>True where a list or table of short forms explains it.</summary>
    public bool IsListed { get; init; }

    /// <summary>True where the letters are the initials of the long form; a foreign short form is a name of its own.</summary>
    public bool HasInitials { get; init; }

    /// <summary>The usual long form, or null where the lexicon knows none.</summary>
    public string? UsualLong { get; init; }

    public bool IsDefined => DefinitionOrdinal >= 0 || IsListed;
}
