using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Markdown.Versions;

/// <summary>What one version of a text was read to, and where reading the next one may begin and end.</summary>
/// <param name="Blocks">As cut, before paragraphs are joined over page breaks. Not to be changed.</param>
/// <param name="Checkpoints">In the order of the text.</param>
/// <param name="CellsLeft">How many table cells the document might still hold at its end.</param>
internal sealed record ParsedVersion(string Source, ReadLimits Limits, List<Block> Blocks, CheckpointList Checkpoints, int CellsLeft);
