using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli;

/// <summary>What the user asked for cannot be done; the message says what can. Ends the program with exit code 2.</summary>
internal sealed class UsageException(LocalizedText explanation) : Exception(explanation.En)
{
    public LocalizedText Explanation { get; } = explanation;
}
