using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>
/// A client of the language server over pipes, with framing and JSON of its own. Everything it waits for has a limit far
/// beyond what a slow machine needs, so that a hang fails and nothing depends on time.
/// </summary>
internal sealed class LspTestClient : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Task _reading;
    private readonly Lock _gate = new();
    private readonly List<JsonObject> _notifications = [];
    private readonly List<(Func<JsonObject, bool> Fits, TaskCompletionSource<JsonObject> Found)> _waiting = [];
    private readonly Dictionary<string, TaskCompletionSource<JsonObject>> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _answers = new(StringComparer.Ordinal);
    private readonly Lazy<CodeRuleHost>? _code;
    private int _lastId;

    public LspTestClient(TimeProvider? clock = null, string? pageFolder = null, IDocumentChecker? checker = null, CodeRuleSettings? code = null)
    {
        clock ??= TimeProvider.System;
        var settings = new ServerSettings();
        ServerServices? services = null;
        _code = code is null ? null : DeferredCode.Of(() => code, settings, clock, () => services);
        services = new ServerServices(checker ?? new ConfiguredChecker(settings, clock, null, _code), settings, clock, pageFolder);
        Server = new LanguageServer(services);
        Exit = Task.Run(() => Server.RunAsync(_toServer.Reader.AsStream(), _toClient.Writer.AsStream()));
        _reading = Task.Run(ReadAllAsync);
    }

    public LanguageServer Server { get; }

    /// <summary>The server's exit code, once it has ended.</summary>
    public Task<int> Exit { get; }

    /// <summary>What the client answers when the server asks it; null is the answer otherwise.</summary>
    public Func<string, JsonNode?, JsonNode?> Answers { get; set; } = static (_, _) => null;

    /// <summary>How many answers came for each id.</summary>
    public IReadOnlyDictionary<string, int> AnswerCounts => _answers;

    /// <summary>What the server offered.</summary>
    public JsonNode Capabilities { get; private set; } = new JsonObject();

    public IReadOnlyList<JsonObject> Notifications
    {
        get
        {
            lock (_gate) return [.. _notifications];
        }
    }

    /// <summary>A client that has said hello.</summary>
    /// <param name="capabilities">JSON of the client's capabilities.</param>
    /// <param name="options">JSON of the initialisation options.</param>
    public static async Task<LspTestClient> StartAsync(
        string capabilities = "{}", string? options = null, string? root = null, TimeProvider? clock = null, string? pageFolder = null)
    {
        var client = new LspTestClient(clock, pageFolder);
        await client.InitialiseAsync(capabilities, options, root);
        return client;
    }

    public async Task InitialiseAsync(string capabilities = "{}", string? options = null, string? root = null)
    {
        var result = await AskAsync("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = root is null ? null : new Uri(root).AbsoluteUri,
            ["capabilities"] = JsonNode.Parse(capabilities),
            ["initializationOptions"] = options is null ? null : JsonNode.Parse(options),
        });
        Capabilities = result!["capabilities"]!;
        Tell("initialized", new JsonObject());
    }

    public void Open(string uri, string text, int version = 1, string languageId = "markdown") => Tell("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = languageId, ["version"] = version, ["text"] = text },
    });

    public void Change(string uri, int version, params JsonObject[] changes) => Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray([.. changes.Select(change => change.DeepClone())]),
    });

    public void Close(string uri) => Tell("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });

    /// <summary>The diagnostics that were published for a version, now or later.</summary>
    public async Task<JsonArray> DiagnosticsAsync(string uri, int? version, Func<JsonArray, bool>? fits = null) => (await WaitAsync(message =>
        (string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == uri
        && (int?)message["params"]!["version"] == version && (fits is null || fits(message["params"]!["diagnostics"]!.AsArray()))))["params"]!["diagnostics"]!.AsArray();

    public void Tell(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters?.DeepClone() });

    /// <summary>The result of a request.</summary>
    /// <exception cref="LspErrorException">The server answered with an error.</exception>
    public async Task<JsonNode?> AskAsync(string method, JsonNode? parameters)
    {
        var answer = await Ask(method, parameters, out _).WaitAsync(Patience);
        return answer["error"] is { } error ? throw new LspErrorException((int)error["code"]!, (string)error["message"]!, error["data"]) : answer["result"];
    }

    /// <summary>Sends a request and returns at once.</summary>
    public Task<JsonObject> Ask(string method, JsonNode? parameters, out string id)
    {
        id = $"{Interlocked.Increment(ref _lastId)}";
        var completion = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate) _asked[id] = completion;
        var request = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = int.Parse(id), ["method"] = method };
        if (parameters is not null) request["params"] = parameters.DeepClone();
        Send(request);
        return completion.Task;
    }

    /// <summary>The first message from the server that fits, now or later.</summary>
    public async Task<JsonObject> WaitAsync(Func<JsonObject, bool> fits)
    {
        TaskCompletionSource<JsonObject> found;
        lock (_gate)
        {
            if (_notifications.Find(message => fits(message)) is { } already) return already;
            found = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((fits, found));
        }

        return await found.Task.WaitAsync(Patience);
    }

    public void Send(JsonObject message) => SendRaw(message.ToJsonString());

    public void SendRaw(string body, string? header = null)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        lock (_toServer)
        {
            var stream = _toServer.Writer.AsStream(leaveOpen: true);
            stream.Write(Encoding.ASCII.GetBytes(header ?? $"Content-Length: {bytes.Length}\r\n\r\n"));
            stream.Write(bytes);
            stream.Flush();
        }
    }

    /// <summary>Ends the input, as a client that is gone does.</summary>
    public void HangUp() => _toServer.Writer.Complete();

    public async ValueTask DisposeAsync()
    {
        HangUp();
        await Exit.WaitAsync(Patience);
        await _toClient.Writer.CompleteAsync();
        await _reading.WaitAsync(Patience);
        Server.Dispose();
        if (_code is { IsValueCreated: true }) _code.Value.Dispose();
    }

    private async Task ReadAllAsync()
    {
        var stream = _toClient.Reader.AsStream();
        while (await ReadMessageAsync(stream) is { } message) Take(message);
    }

    private static async Task<JsonObject?> ReadMessageAsync(Stream stream)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0) return null;
            header.Append((char)one[0]);
        }

        var length = int.Parse(header.ToString().Split(':')[1]);
        var body = new byte[length];
        await stream.ReadExactlyAsync(body);
        return JsonNode.Parse(body)!.AsObject();
    }

    private void Take(JsonObject message)
    {
        if (message["method"] is not null && message["id"] is { } asked)
        {
            var result = Answers((string)message["method"]!, message["params"]);
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asked.DeepClone(), ["result"] = result?.DeepClone() });
        }

        if (message["method"] is null && message["id"] is { } id)
        {
            _answers.AddOrUpdate(id.ToJsonString(), 1, static (_, count) => count + 1);
            lock (_gate)
            {
                if (_asked.Remove(id.ToJsonString(), out var completion)) completion.TrySetResult(message);
            }
        }

        lock (_gate)
        {
            _notifications.Add(message);
            foreach (var waiting in _waiting.ToList())
            {
                if (!waiting.Fits(message)) continue;
                _waiting.Remove(waiting);
                waiting.Found.TrySetResult(message);
            }
        }
    }
}

/// <summary>A request that the server answered with an error.</summary>
internal sealed class LspErrorException(int code, string message, JsonNode? data) : Exception($"{code}: {message}")
{
    public int Code { get; } = code;

    public JsonNode? ErrorData { get; } = data;
}
