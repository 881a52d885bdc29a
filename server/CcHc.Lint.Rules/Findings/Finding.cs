using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Rules;

/// <summary>A finding at its place in a document, ready to be reported.</summary>
public sealed record Finding
{
    public required RuleDescriptor Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>Never empty where the document has any text: an empty place is widened to the words beside it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words pointed at, without mark-up, white space folded.</summary>
    public required string Text { get; init; }

    public required RuleMessage Message { get; init; }

    /// <summary>Stays the same when other parts of the document are edited or moved.</summary>
    public required string Fingerprint { get; init; }

    public Confidence Confidence { get; init; } = Confidence.Verified;

    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    public IReadOnlyList<Fix> Fixes { get; init; } = [];
}

/// <summary>Another place that belongs to a finding.</summary>
public sealed record RelatedPlace(TextSpan Span, LocalizedText Message);

/// <summary>A change of the source text that would mend a finding. Edits don't overlap.</summary>
public sealed record Fix(LocalizedText Title, bool IsSafe, IReadOnlyList<TextEdit> Edits);

/// <summary>Replaces a range of the source text.</summary>
public sealed record TextEdit(TextSpan Span, string NewText);
