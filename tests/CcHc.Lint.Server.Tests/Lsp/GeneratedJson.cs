using System.Text.Json;
using System.Text.Json.Serialization;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>What the generator makes of the messages that the server reads by hand; with the options of <see cref="LspJson"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializedParams))]
[JsonSerializable(typeof(DidOpenTextDocumentParams))]
[JsonSerializable(typeof(DidChangeTextDocumentParams))]
[JsonSerializable(typeof(DidCloseTextDocumentParams))]
[JsonSerializable(typeof(DocumentDiagnosticParams))]
[JsonSerializable(typeof(WorkspaceDiagnosticParams))]
internal sealed partial class GeneratedInput : JsonSerializerContext;

/// <summary>What the generator makes of the messages that the server writes by hand; with the options of <see cref="LspOutputJson"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(DocumentDiagnosticReport))]
[JsonSerializable(typeof(WorkspaceDiagnosticReport))]
internal sealed partial class GeneratedOutput : JsonSerializerContext;
