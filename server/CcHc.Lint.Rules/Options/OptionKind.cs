namespace CcHc.Lint.Rules;

/// <summary>What values an option takes.</summary>
public enum OptionKind
{
    /// <summary>Options of its own: a record.</summary>
    Group,

    /// <summary>A <see cref="FindingLevel"/>.</summary>
    Level,

    /// <summary>A level for each of some ids: a dictionary.</summary>
    LevelById,

    /// <summary>A whole number between a least and a greatest value.</summary>
    Number,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>True or false.</summary>
    YesNo,
}
