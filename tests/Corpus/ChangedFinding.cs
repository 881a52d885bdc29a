namespace CcHc.Lint.Corpus;

/// <summary>One finding that stands in both sheets with another severity or other words.</summary>
internal sealed record ChangedFinding(SheetFinding Old, SheetFinding New);
