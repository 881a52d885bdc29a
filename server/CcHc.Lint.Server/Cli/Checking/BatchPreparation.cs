using System.Security.Cryptography;
using System.Text.Json;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>What a run over a folder needs before it knows of any document whether it must be checked.</summary>
internal static class BatchPreparation
{
    /// <summary>Has a second processor make it ready while this thread reads the arguments; without it, the run does so where it comes to it.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1) _ = Task.Run(MakeReady);
    }

    // In the order in which the run comes to them.
    private static void MakeReady()
    {
        BuiltInRegistry.Load();
        _ = RuleCatalogue.BuiltIn;
        JsonEncodedText.Encode("a", JsonStyle.Indented.Encoder);
        SHA256.HashData(ReadOnlySpan<byte>.Empty);
    }
}
