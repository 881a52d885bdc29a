using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CcHc.Lint.Server.Lsp.Protocol;
using Range = CcHc.Lint.Server.Lsp.Protocol.Range;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>Messages that are written by hand are byte for byte what the generator would write.</summary>
public class HandWrittenWriterTests
{
    private static readonly Diagnostic Full = new(new Range(new Position(0, 1), new Position(2, 30)), "Không có “đơn vị chủ trì”.\n\"Vì\" \\ \t😀 <b>&\u0001")
    {
        Severity = DiagnosticSeverity.Warning,
        Code = "PLAN001",
        CodeDescription = new CodeDescription("file:///trang/PLAN001.html"),
        Source = "cchc-lint",
        Tags = [DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated],
        RelatedInformation = [new DiagnosticRelatedInformation(new Location("file:///a%20b.md", new Range(new Position(5, 0), new Position(5, 7))), "Ở đây")],
        Data = new DiagnosticData("missing-lead-agency", "abc"),
    };

    private static readonly Diagnostic Bare = new(new Range(new Position(1, 0), new Position(1, 0)), "");

    [Fact]
    public void All_that_could_be_offered() => AssertSame(
        new InitializeResult(new ServerCapabilities
        {
            PositionEncoding = "utf-32",
            TextDocumentSync = new TextDocumentSyncOptions { OpenClose = false, Change = TextDocumentSyncKind.Full, Save = new SaveOptions { IncludeText = true } },
            DiagnosticProvider = new DiagnosticOptions(true, false) { Identifier = "i" },
            HoverProvider = true,
            CodeActionProvider = new CodeActionOptions { CodeActionKinds = ["quickfix", "source"], ResolveProvider = false },
            CompletionProvider = new CompletionOptions { TriggerCharacters = ["/", "“"], ResolveProvider = true },
            DefinitionProvider = true,
            ReferencesProvider = false,
            DocumentHighlightProvider = true,
            DocumentSymbolProvider = false,
            FoldingRangeProvider = true,
            DocumentLinkProvider = new DocumentLinkOptions { ResolveProvider = true },
            SemanticTokensProvider = new SemanticTokensOptions(new SemanticTokensLegend(["a", "b"], [])) { Range = true, Full = new SemanticTokensFullDelta { Delta = false } },
            CodeLensProvider = new CodeLensOptions { ResolveProvider = false },
            InlayHintProvider = false,
            RenameProvider = JsonElement.Parse("""{"prepareProvider":true}"""),
            WorkspaceSymbolProvider = true,
            ExecuteCommandProvider = new ExecuteCommandOptions(["c"]) { WorkDoneProgress = true },
            Workspace = new WorkspaceOptions { WorkspaceFolders = new WorkspaceFoldersServerCapabilities { Supported = true, ChangeNotifications = false } },
        })
        {
            ServerInfo = new ServerInfo("cchc-lint") { Version = "1.0" },
        },
        InitializeResultWriter.Write,
        GeneratedOutput.Default.InitializeResult);

    [Fact]
    public void Nothing_offered() => AssertSame(
        new InitializeResult(new ServerCapabilities
        {
            TextDocumentSync = new TextDocumentSyncOptions(),
            DiagnosticProvider = new DiagnosticOptions(false, false),
            CodeActionProvider = new CodeActionOptions(),
            CompletionProvider = new CompletionOptions(),
            DocumentLinkProvider = new DocumentLinkOptions(),
            SemanticTokensProvider = new SemanticTokensOptions(new SemanticTokensLegend([], [])),
            CodeLensProvider = new CodeLensOptions(),
            ExecuteCommandProvider = new ExecuteCommandOptions([]),
            Workspace = new WorkspaceOptions(),
        }),
        InitializeResultWriter.Write,
        GeneratedOutput.Default.InitializeResult);

    [Fact]
    public void Published_diagnostics()
    {
        AssertSame(new PublishDiagnosticsParams("file:///a.md", [Full, Bare]) { Version = 7 }, DiagnosticsWriter.Write, GeneratedOutput.Default.PublishDiagnosticsParams);
        AssertSame(new PublishDiagnosticsParams("untitled:“ê”", []), DiagnosticsWriter.Write, GeneratedOutput.Default.PublishDiagnosticsParams);
    }

    [Fact]
    public void A_diagnostic_that_goes_out_again_and_elsewhere()
    {
        foreach (var diagnostic in new[] { Full, Bare })
        {
            var kept = diagnostic with { Encoded = new EncodedMembers() };
            for (var line = 0; line < 3; line++)
            {
                var moved = kept with { Range = new Range(new Position(line * 1_000_000, line), new Position(int.MaxValue, int.MaxValue - line)) };
                AssertSame(new PublishDiagnosticsParams("file:///a.md", [Bare, moved, moved, Bare]), DiagnosticsWriter.Write, GeneratedOutput.Default.PublishDiagnosticsParams);
            }

            Assert.NotNull(kept.Encoded.Bytes);
        }
    }

    [Fact]
    public void Pulled_diagnostics()
    {
        AssertSame(new DocumentDiagnosticReport("full") { ResultId = "3", Items = [Bare, Full] }, DiagnosticsWriter.Write, GeneratedOutput.Default.DocumentDiagnosticReport);
        AssertSame(new DocumentDiagnosticReport("unchanged") { ResultId = "3-held" }, DiagnosticsWriter.Write, GeneratedOutput.Default.DocumentDiagnosticReport);
        AssertSame(new DocumentDiagnosticReport("full") { Items = [] }, DiagnosticsWriter.Write, GeneratedOutput.Default.DocumentDiagnosticReport);
    }

    [Fact]
    public void Diagnostics_of_the_folders() => AssertSame(
        new WorkspaceDiagnosticReport(
        [
            new WorkspaceDocumentDiagnosticReport("full", "file:///a.md", 2) { ResultId = "1", Items = [Full] },
            new WorkspaceDocumentDiagnosticReport("unchanged", "file:///b.md", null) { ResultId = "2" },
            new WorkspaceDocumentDiagnosticReport("full", "file:///c.md", null) { Items = [] },
        ]),
        DiagnosticsWriter.Write,
        GeneratedOutput.Default.WorkspaceDiagnosticReport);

    private static void AssertSame<T>(T message, Action<Utf8JsonWriter, T> byHand, JsonTypeInfo<T> generated) =>
        Assert.Equal(Written(writer => JsonSerializer.Serialize(writer, message, generated)), Written(writer => byHand(writer, message)));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
