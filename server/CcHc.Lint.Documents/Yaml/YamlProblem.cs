namespace CcHc.Lint.Documents.Yaml;

/// <summary>Something wrong, or worth knowing, in a YAML file.</summary>
/// <param name="File">As named in <see cref="YamlFile"/>.</param>
/// <param name="Line">1-based; <paramref name="Column"/> too.</param>
/// <param name="Field">Where in the entry: "instruments[30c/NQ-CP].issued"; "" for the file as a whole.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
/// <param name="IsError">False for what only informs: a relation to an instrument that the registry doesn't hold.</param>
public sealed record YamlProblem(string File, int Line, int Column, string Field, LocalizedText Message, bool IsError)
{
    /// <summary>The word at fault, and what it was probably meant to be; null where it is no single word.</summary>
    public NearWord? Word { get; init; }
}
