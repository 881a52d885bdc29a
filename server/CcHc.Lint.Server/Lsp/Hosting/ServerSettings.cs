using System.Text.Json;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>
/// What the user set in the editor: "initializationOptions", then "workspace/didChangeConfiguration" or the client's
/// section "cchcLint". Values that are wrong keep what was there and are named.
/// </summary>
internal sealed class ServerSettings
{
    private string? _clientLanguage;
    private string? _commandLanguage;

    /// <summary>"vi" or "en", where the client or the command line says it; null to take it from the configuration of each document.</summary>
    public string? Language => _clientLanguage ?? _commandLanguage;

    /// <summary>The day to judge on; null to take it from each document.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>True where the interval of a deadline is shown beside it.</summary>
    public bool ShowsDeadlineHints { get; private set; }

    /// <summary>
    /// True where the user trusts the opened folders. Otherwise no rule that is code is loaded and nothing from them is
    /// run. Only the client that starts the server can say so, never a file of the folder, and never later.
    /// </summary>
    public bool IsTrusted { get; private set; }

    /// <summary>Language given on the command line, which counts where the client says none.</summary>
    public void UseLanguage(string language) => _commandLanguage = language;

    /// <summary>What the client gives at the start, where alone <see cref="IsTrusted"/> can be set.</summary>
    public IReadOnlyList<LocalizedText> Initialise(JsonElement? options)
    {
        if (options is not { ValueKind: JsonValueKind.Object } given) return [];
        var problems = new List<LocalizedText>(Apply(given, out _));
        if (given.TryGetProperty("trusted", out var trusted))
        {
            if (trusted.ValueKind is JsonValueKind.True or JsonValueKind.False) IsTrusted = trusted.GetBoolean();
            else problems.Add(Wrong("trusted", "true|false"));
        }

        return problems;
    }

    /// <summary>Takes the settings over; what is not named stays.</summary>
    /// <param name="changed">True where something is other than it was.</param>
    /// <returns>What was wrong.</returns>
    public IReadOnlyList<LocalizedText> Apply(JsonElement settings, out bool changed)
    {
        var before = (Language, AsOf, ShowsDeadlineHints);
        var problems = Apply(settings);
        changed = before != (Language, AsOf, ShowsDeadlineHints);
        return problems;
    }

    private List<LocalizedText> Apply(JsonElement settings)
    {
        var problems = new List<LocalizedText>();
        if (settings.ValueKind != JsonValueKind.Object) return problems;
        if (settings.TryGetProperty("cchcLint", out var section)) return Apply(section);
        if (settings.TryGetProperty("language", out var language))
        {
            if (IsBlank(language)) _clientLanguage = null;
            else if (language.ValueKind == JsonValueKind.String && language.GetString() is "vi" or "en") _clientLanguage = language.GetString()!;
            else problems.Add(Wrong("language", "vi|en"));
        }

        if (settings.TryGetProperty("asOf", out var asOf))
        {
            if (IsBlank(asOf)) AsOf = null;
            else if (asOf.ValueKind == JsonValueKind.String && DateText.OfIso(asOf.GetString()) is { } day) AsOf = day;
            else problems.Add(Wrong("asOf", "YYYY-MM-DD"));
        }

        if (settings.TryGetProperty("inlayHints", out var hints) && hints.ValueKind == JsonValueKind.Object && hints.TryGetProperty("deadlines", out var deadlines))
        {
            if (deadlines.ValueKind is JsonValueKind.True or JsonValueKind.False) ShowsDeadlineHints = deadlines.GetBoolean();
            else problems.Add(Wrong("inlayHints.deadlines", "true|false"));
        }

        return problems;
    }

    private static bool IsBlank(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && value.GetString()!.Length == 0);

    private static LocalizedText Wrong(string name, string allowed) => new(
        $"Thiết lập cchcLint.{name} không hợp lệ nên không được dùng; giá trị cho phép: {allowed}.",
        $"The setting cchcLint.{name} is not valid and is not used; allowed: {allowed}.");
}
