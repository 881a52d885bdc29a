using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>
/// What goes out, as JSON. Writers alone are generated: what reading needs would be compiled anew at every start, for each
/// type of number and enumeration, which cost more than the rest of the first answer. The first answer and diagnostics, which
/// every session begins with, have writers of their own for the same reason.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InitializedParams))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(LogTraceParams))]
[JsonSerializable(typeof(LogMessageParams))]
[JsonSerializable(typeof(ShowMessageParams))]
[JsonSerializable(typeof(ShowDocumentParams))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(ConfigurationParams))]
[JsonSerializable(typeof(JsonDocument))]
[JsonSerializable(typeof(WorkDoneProgressCreateParams))]
[JsonSerializable(typeof(ProgressParams))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(CodeAction))]
[JsonSerializable(typeof(IReadOnlyList<CodeAction>))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(IReadOnlyList<Location>))]
[JsonSerializable(typeof(IReadOnlyList<DocumentHighlight>))]
[JsonSerializable(typeof(IReadOnlyList<DocumentSymbol>))]
[JsonSerializable(typeof(IReadOnlyList<SymbolInformation>))]
[JsonSerializable(typeof(IReadOnlyList<FoldingRange>))]
[JsonSerializable(typeof(IReadOnlyList<DocumentLink>))]
[JsonSerializable(typeof(SemanticTokens))]
[JsonSerializable(typeof(SemanticTokensDelta))]
[JsonSerializable(typeof(IReadOnlyList<CodeLens>))]
[JsonSerializable(typeof(IReadOnlyList<InlayHint>))]
[JsonSerializable(typeof(PrepareRenamePlaceholder))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(CompletionItem))]
[JsonSerializable(typeof(DocumentLink))]
internal sealed partial class LspOutputJson : JsonSerializerContext;
