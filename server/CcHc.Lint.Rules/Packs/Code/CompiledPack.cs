using CcHc.Lint.Documents.Yaml;

namespace CcHc.Lint.Rules.Packs.Code;

/// <summary>What compiling the C# files of a pack gave.</summary>
/// <param name="Rules">Ids of the rules that were compiled.</param>
/// <param name="Problems">Mistakes by file, line and column; the rules that have one were left out.</param>
/// <param name="Assembly">The compiled code; empty where no rule could be compiled.</param>
/// <param name="Symbols">Its debug symbols, which lead from a failure to the line.</param>
public sealed record CompiledPack(IReadOnlyList<string> Rules, IReadOnlyList<YamlProblem> Problems, byte[] Assembly, byte[] Symbols);
