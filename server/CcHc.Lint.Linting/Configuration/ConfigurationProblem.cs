using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Something wrong in a configuration, or in a file that it names. What is sound elsewhere still applies.</summary>
/// <param name="Place">The file with line and column; line 1, column 1 for a file as a whole.</param>
/// <param name="Field">Path of the value ("rules.vague-deadline.severity"); "" for a file as a whole.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record ConfigurationProblem(ConfigurationPlace Place, string Field, LocalizedText Message)
{
    /// <summary>The word at fault, and what it was probably meant to be; null where it is no single word.</summary>
    public NearWord? Word { get; init; }

    /// <summary>The message with its place, for people.</summary>
    public LocalizedText Explanation => new(
        $"Dòng {Place.Line}, cột {Place.Column}{Named}: {Message.Vi}", $"Line {Place.Line}, column {Place.Column}{Named}: {Message.En}");

    private string Named => Field.Length > 0 ? $", “{Field}”" : "";
}
