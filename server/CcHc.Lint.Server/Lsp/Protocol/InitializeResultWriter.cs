using System.Text.Json;

namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>Writes the first answer of every session; what is null is left out.</summary>
internal static class InitializeResultWriter
{
    public static void Write(Utf8JsonWriter writer, InitializeResult result)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("capabilities"u8);
        WriteMembers(writer, result.Capabilities);
        writer.WriteEndObject();
        if (result.ServerInfo is { } server)
        {
            writer.WriteStartObject("serverInfo"u8);
            writer.WriteString("name"u8, server.Name);
            WriteText(writer, "version"u8, server.Version);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, ServerCapabilities offered)
    {
        WriteText(writer, "positionEncoding"u8, offered.PositionEncoding);
        if (offered.TextDocumentSync is { } sync) WriteSynchronization(writer, sync);
        if (offered.DiagnosticProvider is { } diagnostics) WriteDiagnostics(writer, diagnostics);
        WriteFlag(writer, "hoverProvider"u8, offered.HoverProvider);
        if (offered.CodeActionProvider is { } actions)
        {
            writer.WriteStartObject("codeActionProvider"u8);
            WriteTexts(writer, "codeActionKinds"u8, actions.CodeActionKinds);
            WriteFlag(writer, "resolveProvider"u8, actions.ResolveProvider);
            writer.WriteEndObject();
        }

        if (offered.CompletionProvider is { } completion)
        {
            writer.WriteStartObject("completionProvider"u8);
            WriteTexts(writer, "triggerCharacters"u8, completion.TriggerCharacters);
            WriteFlag(writer, "resolveProvider"u8, completion.ResolveProvider);
            writer.WriteEndObject();
        }

        WriteFlag(writer, "definitionProvider"u8, offered.DefinitionProvider);
        WriteFlag(writer, "referencesProvider"u8, offered.ReferencesProvider);
        WriteFlag(writer, "documentHighlightProvider"u8, offered.DocumentHighlightProvider);
        WriteFlag(writer, "documentSymbolProvider"u8, offered.DocumentSymbolProvider);
        WriteFlag(writer, "foldingRangeProvider"u8, offered.FoldingRangeProvider);
        if (offered.DocumentLinkProvider is { } links) WriteResolving(writer, "documentLinkProvider"u8, links.ResolveProvider);
        if (offered.SemanticTokensProvider is { } tokens) WriteSemanticTokens(writer, tokens);
        if (offered.CodeLensProvider is { } lenses) WriteResolving(writer, "codeLensProvider"u8, lenses.ResolveProvider);
        WriteFlag(writer, "inlayHintProvider"u8, offered.InlayHintProvider);
        if (offered.RenameProvider is { } rename)
        {
            writer.WritePropertyName("renameProvider"u8);
            rename.WriteTo(writer);
        }

        WriteFlag(writer, "workspaceSymbolProvider"u8, offered.WorkspaceSymbolProvider);
        if (offered.ExecuteCommandProvider is { } commands)
        {
            writer.WriteStartObject("executeCommandProvider"u8);
            WriteTexts(writer, "commands"u8, commands.Commands);
            WriteFlag(writer, "workDoneProgress"u8, commands.WorkDoneProgress);
            writer.WriteEndObject();
        }

        if (offered.Workspace is { } workspace) WriteWorkspace(writer, workspace);
    }

    private static void WriteSynchronization(Utf8JsonWriter writer, TextDocumentSyncOptions sync)
    {
        writer.WriteStartObject("textDocumentSync"u8);
        WriteFlag(writer, "openClose"u8, sync.OpenClose);
        if (sync.Change is { } change) writer.WriteNumber("change"u8, (int)change);
        if (sync.Save is { } save)
        {
            writer.WriteStartObject("save"u8);
            WriteFlag(writer, "includeText"u8, save.IncludeText);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, DiagnosticOptions diagnostics)
    {
        writer.WriteStartObject("diagnosticProvider"u8);
        writer.WriteBoolean("interFileDependencies"u8, diagnostics.InterFileDependencies);
        writer.WriteBoolean("workspaceDiagnostics"u8, diagnostics.WorkspaceDiagnostics);
        WriteText(writer, "identifier"u8, diagnostics.Identifier);
        writer.WriteEndObject();
    }

    private static void WriteSemanticTokens(Utf8JsonWriter writer, SemanticTokensOptions tokens)
    {
        writer.WriteStartObject("semanticTokensProvider"u8);
        writer.WriteStartObject("legend"u8);
        WriteTexts(writer, "tokenTypes"u8, tokens.Legend.TokenTypes);
        WriteTexts(writer, "tokenModifiers"u8, tokens.Legend.TokenModifiers);
        writer.WriteEndObject();
        WriteFlag(writer, "range"u8, tokens.Range);
        if (tokens.Full is { } full)
        {
            writer.WriteStartObject("full"u8);
            WriteFlag(writer, "delta"u8, full.Delta);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteWorkspace(Utf8JsonWriter writer, WorkspaceOptions workspace)
    {
        writer.WriteStartObject("workspace"u8);
        if (workspace.WorkspaceFolders is { } folders)
        {
            writer.WriteStartObject("workspaceFolders"u8);
            WriteFlag(writer, "supported"u8, folders.Supported);
            WriteFlag(writer, "changeNotifications"u8, folders.ChangeNotifications);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteResolving(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? resolves)
    {
        writer.WriteStartObject(name);
        WriteFlag(writer, "resolveProvider"u8, resolves);
        writer.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } given) writer.WriteBoolean(name, given);
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    private static void WriteTexts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<string>? values)
    {
        if (values is null) return;
        writer.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++) writer.WriteStringValue(values[i]);
        writer.WriteEndArray();
    }
}
