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
    public static ShardHeader Of(Shard shard, IReadOnlyList<InputItem> inputs, DateOnly? asOf, string language)
    {
        var common = new StringBuilder($"{asOf:yyyy-MM-dd}\n{language}\n");
        foreach (var item in inputs) common.Append(item.File.Replace('\\', '/')).Append('\0');
        return new ShardHeader(shard.Index, shard.Count, inputs.Count, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(common.ToString()))));
    }
}

/// <summary>What a JSON report of a shard holds of a file beside what any report holds.</summary>
/// <param name="Order">The file's place among all inputs, from 0.</param>
/// <param name="Configuration">True for a configuration, false for a document.</param>
/// <param name="Content">All that is reported of the file (<see cref="ReportedFileWriter"/>), in base64.</param>
internal sealed record ShardFileJson(int Order, bool Configuration, string Content);
