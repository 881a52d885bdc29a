using System.Text.Json.Serialization;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>
/// What comes in, as JSON; generated at build, so that nothing is reflected on at start. What every session begins with is
/// read by hand (<see cref="JsonMembers"/>): generated readers are generic over numbers and flags, and code of the framework
/// for those is compiled anew at every start.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(InitializedParams))]
[JsonSerializable(typeof(CancelParams))]
[JsonSerializable(typeof(SetTraceParams))]
[JsonSerializable(typeof(DidChangeWatchedFilesParams))]
[JsonSerializable(typeof(DidChangeWorkspaceFoldersParams))]
[JsonSerializable(typeof(DidChangeConfigurationParams))]
[JsonSerializable(typeof(WorkDoneProgressCancelParams))]
[JsonSerializable(typeof(ExecuteCommandParams))]
[JsonSerializable(typeof(DidSaveTextDocumentParams))]
[JsonSerializable(typeof(HoverParams))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(CodeAction))]
[JsonSerializable(typeof(CompletionParams))]
[JsonSerializable(typeof(DefinitionParams))]
[JsonSerializable(typeof(ReferenceParams))]
[JsonSerializable(typeof(DocumentHighlightParams))]
[JsonSerializable(typeof(DocumentSymbolParams))]
[JsonSerializable(typeof(WorkspaceSymbolParams))]
[JsonSerializable(typeof(FoldingRangeParams))]
[JsonSerializable(typeof(DocumentLinkParams))]
[JsonSerializable(typeof(SemanticTokensParams))]
[JsonSerializable(typeof(SemanticTokensDeltaParams))]
[JsonSerializable(typeof(SemanticTokensRangeParams))]
[JsonSerializable(typeof(CodeLensParams))]
[JsonSerializable(typeof(InlayHintParams))]
[JsonSerializable(typeof(PrepareRenameParams))]
[JsonSerializable(typeof(RenameParams))]
[JsonSerializable(typeof(CompletionItem))]
[JsonSerializable(typeof(DocumentLink))]
internal sealed partial class LspJson : JsonSerializerContext;
