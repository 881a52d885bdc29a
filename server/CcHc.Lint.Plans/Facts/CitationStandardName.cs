namespace CcHc.Lint.Plans.Facts;

/// <summary>What is wrong with a standard's designation.</summary>
public enum StandardNameFault
{
    /// <summary>"TCVN 9001:2015": it adopts an international standard and is named TCVN ISO 9001:2015.</summary>
    MissingIso,

    /// <summary>"TCVN ISO 9001/2015", "TCVN ISO 9001-2015": the edition follows a colon.</summary>
    WrongSeparator,

    /// <summary>"TCVN ISO 9001:2016": there is no such edition.</summary>
    UnknownEdition,

    /// <summary>"TCVN ISO" in a document that never gives its number.</summary>
    MissingNumber,
}

/// <summary>A designation of a standard that names none.</summary>
/// <param name="Text">As written.</param>
/// <param name="RightForm">The designation meant, or null where it cannot be told.</param>
public sealed record CitationStandardName(int Ordinal, string Text, StandardNameFault Fault, string? RightForm) : Fact(Ordinal)
{
    public override int GetHashCode() => HashOfOrdinal;
}
