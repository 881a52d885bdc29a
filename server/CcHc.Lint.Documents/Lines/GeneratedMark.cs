namespace CcHc.Lint.Documents.Lines;

/// <summary>A number or bullet that the format makes (automatic numbering) and that the source shows as characters.</summary>
/// <param name="Length">How many characters of the source it takes, without the blank behind it.</param>
/// <param name="Kind">Its kind; null for a bullet.</param>
internal sealed record GeneratedMark(int Length, MarkerKind? Kind);
