using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Rules.Packs.Matching;

/// <summary>A phrase at its place in a unit of text: offsets in the unit's text.</summary>
public sealed record PhraseHit(TextUnit Unit, int Start, int End)
{
    /// <summary>The words as written.</summary>
    public string Text => Unit.Text.Text[Start..End];
}
