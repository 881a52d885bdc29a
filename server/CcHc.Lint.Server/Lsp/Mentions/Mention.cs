using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Server.Lsp.Mentions;

internal enum MentionKind
{
    Citation,
    Agency,
    Abbreviation,
    Annex,
}

/// <summary>A place of a document that names something which other places name too.</summary>
/// <param name="Key">The same for all mentions of one thing, together with <paramref name="Kind"/>.</param>
/// <param name="IsDefinition">True where the thing is introduced: the first citation, the words that define a short form, an annex's heading.</param>
/// <param name="Fact">What was read there; for a use of a short form the fact that defines it.</param>
internal sealed record Mention(TextSpan Span, MentionKind Kind, string Key, bool IsDefinition, Fact Fact);
