using System.Text.Json;

namespace CcHc.Lint.Server.Tests;

/// <summary>What a run of the program left behind.</summary>
public sealed record RunOutcome(int Code, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
