using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Packs;

/// <summary>A place that a rule of a pack points at.</summary>
/// <param name="Span">In the source; empty for something that the document lacks.</param>
/// <param name="Text">The words there, white space folded.</param>
public sealed record PackMatch(TextSpan Span, string Text)
{
    /// <summary>Values for the message beside {text}.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The change that would mend it, or null.</summary>
    public Fix? Fix { get; init; }
}
