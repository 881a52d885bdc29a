using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>
/// Messages that are read by hand are read as the generator would: each is given in full, then with each of its members
/// missing, null, of another type and beside an unknown one in turn.
/// </summary>
public class HandWrittenReaderTests
{
    private const string Initialize = """
        {
          "processId": 4711,
          "clientInfo": {"name": "editor", "version": "1.2"},
          "rootUri": "file:///plans",
          "rootPath": "/plans",
          "initializationOptions": {"language": "en", "deep": [1, {"a": null}]},
          "capabilities": {
            "workspace": {
              "applyEdit": true,
              "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create", "rename"]},
              "didChangeWatchedFiles": {"dynamicRegistration": true},
              "configuration": true,
              "diagnostics": {"refreshSupport": true},
              "codeLens": {"refreshSupport": false},
              "inlayHint": {"refreshSupport": true},
              "semanticTokens": {"refreshSupport": true}
            },
            "textDocument": {
              "publishDiagnostics": {"relatedInformation": true, "codeDescriptionSupport": true, "dataSupport": false, "versionSupport": true},
              "diagnostic": {"dynamicRegistration": true},
              "codeAction": {"resolveSupport": {"properties": ["edit"]}, "dataSupport": true},
              "completion": {"completionItem": {"snippetSupport": true, "deprecatedSupport": false}},
              "hover": {"contentFormat": ["markdown", "plaintext"]},
              "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
              "semanticTokens": {"multilineTokenSupport": true},
              "rename": {"prepareSupport": true}
            },
            "window": {"workDoneProgress": true, "showDocument": {"support": true}},
            "general": {"positionEncodings": ["utf-8", "utf-16"]}
          },
          "trace": "verbose",
          "workspaceFolders": [{"uri": "file:///a", "name": "a"}, {"uri": "file:///b", "name": "Kế hoạch"}]
        }
        """;

    private const string DidOpen = """{"textDocument": {"uri": "file:///a.md", "languageId": "markdown", "version": 3, "text": "Kế hoạch \ud83d\ude00\r\n\t\u0110"}}""";

    private const string DidChange = """
        {
          "textDocument": {"uri": "file:///a.md", "version": 4},
          "contentChanges": [
            {"range": {"start": {"line": 0, "character": 1}, "end": {"line": 2, "character": 30}}, "rangeLength": 5, "text": "x"},
            {"text": "everything"}
          ]
        }
        """;

    private const string DidClose = """{"textDocument": {"uri": "file:///a.md"}}""";

    private const string Diagnostic = """{"textDocument": {"uri": "file:///a.md"}, "identifier": "i", "previousResultId": "3-held"}""";

    private const string WorkspaceDiagnostic = """{"previousResultIds": [{"uri": "file:///a.md", "value": "1"}, {"uri": "file:///b.md", "value": "2"}], "workDoneToken": 7}""";

    // Stands for a value that is put in as it is: half a surrogate pair is none that could be set.
    private const string Mark = "(other value)";

    private static readonly string[] OtherValues = ["null", "true", "7", "7.5", "3000000000", "\"text\"", "[]", "[7]", "[{}]", "{}", "{\"other\": 1}", "\"\\ud800\""];

    public static TheoryData<string, string> Messages => new()
    {
        { "initialize", Initialize }, { "initialize", """{"capabilities": {}}""" },
        { "initialized", """{"any": [true]}""" },
        { "textDocument/didOpen", DidOpen }, { "textDocument/didChange", DidChange }, { "textDocument/didClose", DidClose },
        { "textDocument/diagnostic", Diagnostic }, { "workspace/diagnostic", WorkspaceDiagnostic },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_read_as_the_generated_reader_does(string method, string json)
    {
        AssertSame(method, json);
        foreach (var variant in OtherValues) AssertSame(method, variant);
        foreach (var place in Places(JsonNode.Parse(json)!, []))
        {
            AssertSame(method, Changed(json, place, static (parent, name) => parent.Remove(name)));
            AssertSame(method, Changed(json, place, static (parent, _) => parent["unknown"] = new JsonObject { ["uri"] = 1 }));
            foreach (var value in OtherValues)
                AssertSame(method, Changed(json, place, static (parent, name) => parent[name] = Mark).Replace($"\"{Mark}\"", value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Of_two_members_with_one_name_the_last_counts() => AssertSame("textDocument/didClose", """{"textDocument":{"uri":"a"},"textDocument":{"uri":"b","uri":"c"}}""");

    [Fact]
    public void Names_may_be_escaped_and_heed_case()
    {
        AssertSame("textDocument/didClose", """{"text\u0044ocument":{"\u0075ri":"a"}}""");
        AssertSame("textDocument/didClose", """{"TextDocument":{"uri":"a"}}""");
        AssertSame("textDocument/didClose", """{"textDocument":{"uri":"a","\ud800":1}}""");
    }

    [Fact]
    public void An_entry_that_is_null_is_refused()
    {
        Assert.Throws<JsonException>(() => ByHand("textDocument/didChange", """{"textDocument":{"uri":"a","version":1},"contentChanges":[null]}"""));
        Assert.Throws<JsonException>(() => ByHand("initialize", """{"capabilities":{"general":{"positionEncodings":[null]}}}"""));
    }

    private static void AssertSame(string method, string json)
    {
        var expected = Outcome(() => Generated(method, json));
        var actual = Outcome(() => ByHand(method, json));
        Assert.True(expected == actual, $"{method} {json}\nby hand: {actual}\ngenerated: {expected}");
    }

    /// <summary>What was read, written again; "refused" where it was refused.</summary>
    private static string Outcome(Func<object?> read)
    {
        try
        {
            return read() is { } value ? JsonSerializer.Serialize(value, value.GetType()) : "refused";
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    private static object? Generated(string method, string json) => method switch
    {
        "initialize" => Generated(json, GeneratedInput.Default.InitializeParams),
        "initialized" => Generated(json, GeneratedInput.Default.InitializedParams),
        "textDocument/didOpen" => Generated(json, GeneratedInput.Default.DidOpenTextDocumentParams),
        "textDocument/didChange" => Generated(json, GeneratedInput.Default.DidChangeTextDocumentParams),
        "textDocument/diagnostic" => Generated(json, GeneratedInput.Default.DocumentDiagnosticParams),
        "workspace/diagnostic" => Generated(json, GeneratedInput.Default.WorkspaceDiagnosticParams),
        _ => Generated(json, GeneratedInput.Default.DidCloseTextDocumentParams),
    };

    private static object? Generated<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type);

    private static object ByHand(string method, string json)
    {
        using var document = JsonDocument.Parse(json);
        var parameters = document.RootElement;
        return method switch
        {
            "initialize" => InitializeParamsReader.Read(parameters),
            "initialized" => InitializeParamsReader.ReadInitialized(parameters),
            "textDocument/didOpen" => TextSynchronizationReader.ReadDidOpen(parameters),
            "textDocument/didChange" => TextSynchronizationReader.ReadDidChange(parameters),
            "textDocument/diagnostic" => DiagnosticParamsReader.ReadDocument(parameters),
            "workspace/diagnostic" => DiagnosticParamsReader.ReadWorkspace(parameters),
            _ => TextSynchronizationReader.ReadDidClose(parameters),
        };
    }

    /// <summary>The way to each member of each object.</summary>
    private static IEnumerable<object[]> Places(JsonNode? node, object[] way) => node switch
    {
        JsonObject parent => parent.SelectMany(member => Places(member.Value, [.. way, member.Key]).Prepend([.. way, member.Key])),
        JsonArray list => list.SelectMany((entry, i) => Places(entry, [.. way, i])),
        _ => [],
    };

    private static string Changed(string json, object[] place, Action<JsonObject, string> change)
    {
        var root = JsonNode.Parse(json)!;
        var parent = place[..^1].Aggregate(root, static (node, step) => step is int index ? node[index]! : node[(string)step]!);
        change(parent.AsObject(), (string)place[^1]);
        return root.ToJsonString();
    }
}
