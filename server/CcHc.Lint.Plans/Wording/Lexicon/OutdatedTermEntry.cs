using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>A term that the law has dropped.</summary>
/// <param name="Term">Folded words; "…" inside stands for nothing: the words are matched as they are.</param>
/// <param name="Since">First day on which the term is out of date.</param>
/// <param name="Successor">What to write instead.</param>
/// <param name="Basis">The instrument that dropped it, with date.</param>
/// <param name="Context">Folded words of which one must stand in the same paragraph; empty where none is needed.</param>
/// <param name="NotBeside">Folded words that make it right when they stand in the same sentence ("bãi bỏ", "thay thế").</param>
internal sealed record OutdatedTermEntry(
    string Term, DateOnly Since, string Successor, string Basis, Confidence Confidence, IReadOnlyList<string> Context, IReadOnlyList<string> NotBeside);
