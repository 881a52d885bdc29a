using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>Reads "initialize" and "initialized", with which every session begins.</summary>
internal static class InitializeParamsReader
{
    public static InitializeParams Read(JsonElement parameters) => new()
    {
        ProcessId = parameters.NumberOrNull("processId"),
        ClientInfo = parameters.ObjectOrNull("clientInfo", static client => new ClientInfo(client.Text("name")) { Version = client.TextOrNull("version") }),
        RootUri = parameters.TextOrNull("rootUri"),
        RootPath = parameters.TextOrNull("rootPath"),
        InitializationOptions = parameters.AnyOrNull("initializationOptions"),
        Capabilities = parameters.Object("capabilities", ReadCapabilities),
        Trace = parameters.TextOrNull("trace"),
        WorkspaceFolders = parameters.ObjectsOrNull("workspaceFolders", static folder => new WorkspaceFolder(folder.Text("uri"), folder.Text("name"))),
    };

    public static InitializedParams ReadInitialized(JsonElement parameters)
    {
        parameters.RequireObject();
        return new InitializedParams();
    }

    private static ClientCapabilities ReadCapabilities(JsonElement client) => new()
    {
        Workspace = client.ObjectOrNull("workspace", ReadWorkspace),
        TextDocument = client.ObjectOrNull("textDocument", ReadTextDocument),
        Window = client.ObjectOrNull("window", static window => new WindowClientCapabilities
        {
            WorkDoneProgress = window.FlagOrNull("workDoneProgress"),
            ShowDocument = window.ObjectOrNull("showDocument", static show => new ShowDocumentClientCapabilities(show.Flag("support"))),
        }),
        General = client.ObjectOrNull("general", static general => new GeneralClientCapabilities { PositionEncodings = general.TextsOrNull("positionEncodings") }),
    };

    private static WorkspaceClientCapabilities ReadWorkspace(JsonElement workspace) => new()
    {
        WorkspaceEdit = workspace.ObjectOrNull("workspaceEdit", static edit => new WorkspaceEditClientCapabilities
        {
            DocumentChanges = edit.FlagOrNull("documentChanges"),
            ResourceOperations = edit.TextsOrNull("resourceOperations"),
        }),
        DidChangeWatchedFiles = workspace.ObjectOrNull("didChangeWatchedFiles", static watching =>
            new DidChangeWatchedFilesClientCapabilities { DynamicRegistration = watching.FlagOrNull("dynamicRegistration") }),
        Configuration = workspace.FlagOrNull("configuration"),
        Diagnostics = workspace.ObjectOrNull("diagnostics", static one => new DiagnosticWorkspaceClientCapabilities { RefreshSupport = one.FlagOrNull("refreshSupport") }),
        CodeLens = workspace.ObjectOrNull("codeLens", static one => new CodeLensWorkspaceClientCapabilities { RefreshSupport = one.FlagOrNull("refreshSupport") }),
        InlayHint = workspace.ObjectOrNull("inlayHint", static one => new InlayHintWorkspaceClientCapabilities { RefreshSupport = one.FlagOrNull("refreshSupport") }),
        SemanticTokens = workspace.ObjectOrNull("semanticTokens", static one =>
            new SemanticTokensWorkspaceClientCapabilities { RefreshSupport = one.FlagOrNull("refreshSupport") }),
    };

    private static TextDocumentClientCapabilities ReadTextDocument(JsonElement text) => new()
    {
        PublishDiagnostics = text.ObjectOrNull("publishDiagnostics", static publishing => new PublishDiagnosticsClientCapabilities
        {
            RelatedInformation = publishing.FlagOrNull("relatedInformation"),
            CodeDescriptionSupport = publishing.FlagOrNull("codeDescriptionSupport"),
            DataSupport = publishing.FlagOrNull("dataSupport"),
            VersionSupport = publishing.FlagOrNull("versionSupport"),
        }),
        Diagnostic = text.ObjectOrNull("diagnostic", static pulling => new DiagnosticClientCapabilities { DynamicRegistration = pulling.FlagOrNull("dynamicRegistration") }),
        CodeAction = text.ObjectOrNull("codeAction", static action => new CodeActionClientCapabilities
        {
            ResolveSupport = action.ObjectOrNull("resolveSupport", static resolve => new ClientCodeActionResolveOptions(resolve.Texts("properties"))),
            DataSupport = action.FlagOrNull("dataSupport"),
        }),
        Completion = text.ObjectOrNull("completion", static completion => new CompletionClientCapabilities
        {
            CompletionItem = completion.ObjectOrNull("completionItem", static item => new ClientCompletionItemOptions
            {
                SnippetSupport = item.FlagOrNull("snippetSupport"),
                DeprecatedSupport = item.FlagOrNull("deprecatedSupport"),
            }),
        }),
        Hover = text.ObjectOrNull("hover", static hover => new HoverClientCapabilities { ContentFormat = hover.TextsOrNull("contentFormat") }),
        DocumentSymbol = text.ObjectOrNull("documentSymbol", static symbol =>
            new DocumentSymbolClientCapabilities { HierarchicalDocumentSymbolSupport = symbol.FlagOrNull("hierarchicalDocumentSymbolSupport") }),
        SemanticTokens = text.ObjectOrNull("semanticTokens", static tokens =>
            new SemanticTokensClientCapabilities { MultilineTokenSupport = tokens.FlagOrNull("multilineTokenSupport") }),
        Rename = text.ObjectOrNull("rename", static rename => new RenameClientCapabilities { PrepareSupport = rename.FlagOrNull("prepareSupport") }),
    };
}
