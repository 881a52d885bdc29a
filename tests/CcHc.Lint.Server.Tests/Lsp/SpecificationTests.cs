using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>
/// Holds the types, enumerations and methods of the protocol against the specification's own declarations
/// (tests/LspClients/model.mjs prints them).
/// </summary>
public class SpecificationTests
{
    private static readonly Lazy<JsonNode> Model = new(ReadModel);

    /// <summary>Types of ours that stand for several of the specification, or for one that has no name there.</summary>
    private static readonly Dictionary<string, string[]> StandsFor = new(StringComparer.Ordinal)
    {
        ["DocumentChange"] = ["TextDocumentEdit", "CreateFile"],
        ["WorkDoneProgressValue"] = ["WorkDoneProgressBegin", "WorkDoneProgressReport", "WorkDoneProgressEnd"],
        ["DocumentDiagnosticReport"] = ["RelatedFullDocumentDiagnosticReport", "RelatedUnchangedDocumentDiagnosticReport"],
        ["WorkspaceDocumentDiagnosticReport"] = ["WorkspaceFullDocumentDiagnosticReport", "WorkspaceUnchangedDocumentDiagnosticReport"],
        ["SemanticTokensDelta"] = ["SemanticTokensDelta", "SemanticTokens"],
        ["ServerInfo"] = ["InitializeResult.serverInfo"],
        ["ClientInfo"] = ["InitializeParams.clientInfo"],
        ["ClientCodeActionResolveOptions"] = ["CodeActionClientCapabilities.resolveSupport"],
        ["ClientCompletionItemOptions"] = ["CompletionClientCapabilities.completionItem"],
        ["SemanticTokensFullDelta"] = ["SemanticTokensOptions.full"],
        ["PrepareRenamePlaceholder"] = ["PrepareRenameResult"],
        ["WorkspaceOptions"] = ["ServerCapabilities.workspace"],
        ["DiagnosticWorkspaceClientCapabilities"] = ["WorkspaceClientCapabilities.diagnostics"],
    };

    /// <summary>What clients get back as they were given it; the specification says "any".</summary>
    private static readonly string[] OfOurs = ["DiagnosticData", "CodeActionData", "CompletionItemData", "CancelParams"];

    /// <summary>Required by the specification, sent by clients, and of no use here.</summary>
    private static readonly string[] NotRead =
    [
        "CodeActionContext.diagnostics", "ProgressParams.token", "InitializeParams.processId", "InitializeParams.rootUri", "DidChangeConfigurationParams.settings",
        "ServerInfo.name", "TextDocumentContentChangeEvent.text", "SemanticTokensDelta.data", "SemanticTokensDelta.edits", "DocumentDiagnosticReport.items",
        "WorkspaceDocumentDiagnosticReport.items", "SemanticTokensClientCapabilities.requests",
        "SemanticTokensClientCapabilities.tokenTypes", "SemanticTokensClientCapabilities.tokenModifiers", "SemanticTokensClientCapabilities.formats",
    ];

    public static TheoryData<string> Types => [.. ProtocolTypes().Where(type => !type.IsEnum && !OfOurs.Contains(type.Name)).Select(type => type.Name)];

    public static TheoryData<string> Enumerations => [.. ProtocolTypes().Where(type => type.IsEnum).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_has_the_properties_of_the_specification(string name)
    {
        var ours = ProtocolTypes().Single(type => type.Name == name);
        var theirs = StandsFor.GetValueOrDefault(name, [name]).Select(PropertiesOf).ToList();
        foreach (var property in Properties(ours))
        {
            var json = JsonNameOf(property);
            var specified = theirs.Select(type => type[json]).OfType<JsonNode>().ToList();
            Assert.True(specified.Count > 0, $"{name} has no “{json}” in the specification.");
            var kinds = specified.SelectMany(one => one["kinds"]!.AsArray()).Select(kind => (string)kind!).ToHashSet(StringComparer.Ordinal);
            Assert.True(KindOf(property.PropertyType) is var kind && (kind == "any" || kinds.Contains(kind) || kinds.Contains("any")), $"{name}.{json} is {KindOf(property.PropertyType)}, the specification says {string.Join(" or ", kinds)}.");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_leaves_out_nothing_that_is_required(string name)
    {
        var ours = Properties(ProtocolTypes().Single(type => type.Name == name)).Select(JsonNameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var type in StandsFor.GetValueOrDefault(name, [name]).Select(PropertiesOf))
        {
            foreach (var (json, property) in type)
            {
                if ((bool)property!["optional"]! || NotRead.Contains($"{name}.{json}")) continue;
                Assert.True(ours.Contains(json), $"{name} lacks “{json}”, which the specification requires.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void An_enumeration_has_the_values_of_the_specification(string name)
    {
        var specified = Model.Value["enums"]![name]!;
        foreach (var value in Enum.GetValues(ProtocolTypes().Single(type => type.Name == name)))
            Assert.Equal((int?)specified[value.ToString()!], (int)value);
    }

    [Fact]
    public async Task Every_method_is_one_of_the_specification()
    {
        await using var client = await LspTestClient.StartAsync();
        var specified = Model.Value["methods"]!.AsObject().ToDictionary(pair => pair.Key, pair => (string)pair.Value!, StringComparer.Ordinal);
        Assert.All(client.Server.RequestMethods.Where(IsOfProtocol), method => Assert.Equal("request", specified.GetValueOrDefault(method)));
        Assert.All(client.Server.NotificationMethods.Where(IsOfProtocol), method => Assert.Equal("notification", specified.GetValueOrDefault(method)));
    }

    // "$/…" stands in the base protocol, "cchcLint/…" is our own.
    private static bool IsOfProtocol(string method) => !method.StartsWith("$/", StringComparison.Ordinal) && !method.StartsWith("cchcLint/", StringComparison.Ordinal);

    private static IEnumerable<Type> ProtocolTypes() => typeof(Hover).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Hover).Namespace && !type.IsNested && (type.IsEnum || !typeof(JsonSerializerContext).IsAssignableFrom(type)) && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) && (type.IsEnum || type.GetMethod("<Clone>$") is not null));

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties().Where(property => property.Name != "EqualityContract");

    private static JsonObject PropertiesOf(string path)
    {
        var parts = path.Split('.');
        var type = Model.Value["types"]![parts[0]] ?? throw new Xunit.Sdk.XunitException($"The specification has no type {parts[0]}.");
        return parts.Length == 1 ? type.AsObject() : type[parts[1]]!["properties"]!.AsObject();
    }

    private static string JsonNameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static string KindOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(JsonElement)) return "any";
        if (type == typeof(string)) return "string";
        if (type == typeof(bool)) return "boolean";
        if (type == typeof(int) || type.IsEnum) return "number";
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? "array" : "object";
    }

    private static JsonNode ReadModel()
    {
        var folder = Path.Combine(LspRepository.Root, "tests", "LspClients");
        if (!Directory.Exists(Path.Combine(folder, "node_modules"))) throw new Xunit.Sdk.XunitException($"Run “npm ci” in {folder} first (tests/run does).");
        using var node = Process.Start(new ProcessStartInfo("node", "model.mjs") { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var json = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return JsonNode.Parse(json)!;
    }
}
