using System.Text.Json.Serialization;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Status;

/// <summary>
/// What a client shows of the server's state ("cchcLint/status"): by which rules, packs, registry and day a document is
/// judged. Not part of the protocol; a client that knows of it asks.
/// </summary>
internal sealed class StatusFeature(ServerServices services) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities)
    {
        // There is nothing in the protocol to say this with.
    }

    public void Register(RouteTable routes) =>
        routes.OnRequest("cchcLint/status", static () => StatusJson.Default.StatusParams, static () => StatusJson.Default.StatusResult, AnswerAsync);

    private async Task<StatusResult?> AnswerAsync(StatusParams asked, CancellationToken cancellation)
    {
        var snapshot = asked.TextDocument is { } document ? services.Documents.Find(document.Uri) : null;
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var configuration = services.Checker.ConfigurationOf(asked.TextDocument?.Uri ?? "");
        var wording = services.WordingOf(asked.TextDocument?.Uri ?? "");
        DateOnly? asOf = null;
        if (snapshot?.CheckedName is not null) asOf = (await snapshot.Analysis.WaitAsync(cancellation).ConfigureAwait(false)).Plan.Profile.AsOf;
        return new StatusResult(
            services.Settings.IsTrusted,
            RuleCatalogue.BuiltIn.Rules.Count,
            [.. configuration.Packs.Select(pack => new PackStatus(wording.Say(pack.Manifest.Title), pack.Rules.Count))],
            DateText.Iso(configuration.Registry.KnownUntil))
        {
            AsOf = asOf is { } day ? DateText.Iso(day) : null,
        };
    }
}

/// <param name="TextDocument">The document in view; null for none.</param>
internal sealed record StatusParams(TextDocumentIdentifier? TextDocument = null);

/// <param name="Trusted">Whether the client said that the opened folders are trusted.</param>
/// <param name="BuiltInRules">How many rules come with the product.</param>
/// <param name="Packs">Packs of the office that apply to the document.</param>
/// <param name="RegistryKnownUntil">The day until which the registry was kept, YYYY-MM-DD.</param>
internal sealed record StatusResult(bool Trusted, int BuiltInRules, IReadOnlyList<PackStatus> Packs, string RegistryKnownUntil)
{
    /// <summary>The day that the document is judged on, YYYY-MM-DD; null where it is not open or not checked.</summary>
    public string? AsOf { get; init; }
}

/// <param name="Name">The pack's title in the language of the document.</param>
/// <param name="Rules">How many of its rules were read without a mistake.</param>
internal sealed record PackStatus(string Name, int Rules);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(StatusParams))]
[JsonSerializable(typeof(StatusResult))]
internal sealed partial class StatusJson : JsonSerializerContext;
