using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Reports;

/// <summary>What a JSON report of a shard says of itself, so that "merge" can tell whether reports belong together.</summary>
/// <param name="Index">1-based.</param>
/// <param name="Count">How many shards there are.</param>
/// <param name="Inputs">How many inputs all shards have together.</param>
/// <param name="Run">SHA-256, in hexadecimal, over what all shards must have in common: the list of inputs, day and language.</param>
internal sealed record ShardHeader(int Index, int Count, int Inputs, string Run)
{
    /// <summary>The rules of packs that are configured for documents of the shard, each once: the merged report describes them.</summary>
    public IReadOnlyList<ContributedRule> Rules { get; init; } = [];

    public static ShardHeader Of(Shard shard, IReadOnlyList<InputItem> inputs, DateOnly? asOf, string language)
    {
        var common = new StringBuilder($"{asOf:yyyy-MM-dd}\n{language}\n");
        foreach (var item in inputs) common.Append(item.File.Replace('\\', '/')).Append('\0');
        return new ShardHeader(shard.Index, shard.Count, inputs.Count, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(common.ToString()))));
    }
}
