namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>A file of the lexicon: one entry per line, "#" opens a comment.</summary>
/// <param name="Name">File name without folder: it says what the entries are good for ("phrases.txt").</param>
public sealed record LexiconFile(string Name, string Content);
