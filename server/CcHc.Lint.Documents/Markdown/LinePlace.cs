namespace CcHc.Lint.Documents.Markdown;

/// <summary>Where a line stands: its first character that is no blank, its indentation in columns, its quote marks.</summary>
internal readonly record struct LinePlace(int Start, int Indentation, int Quotes);
