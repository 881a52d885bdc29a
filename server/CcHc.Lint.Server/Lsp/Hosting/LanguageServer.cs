using System.Diagnostics;
using System.Text.Json;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>
/// The language server from its first byte to its last. One queue takes messages in the order in which they come: changes
/// are applied on it at once, requests begin on it and run on beside it, so that each sees the documents as they were when
/// it came.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly ServerServices _services;
    private readonly RouteTable _routes;
    private readonly RequestTable _requests = new();
    private readonly FeatureList _features;
    private readonly AnalysisLane _lane;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _queue = new();
    private State _state = State.New;
    private bool _wasShutDown;

    public LanguageServer(ServerServices services)
    {
        _services = services;
        _routes = new RouteTable(services.Outgoing);
        _features = new FeatureList(services);
        _lane = new AnalysisLane(services.Checker, _features.Analysed, services.Log.Fault, AwaitTold);
        services.Documents.OnChanged(_lane.Schedule);
        services.Enqueue = change =>
        {
            lock (_queue) change();
        };
        RegisterLifecycle();
        foreach (var feature in _features.All) feature.Register(_routes);
    }

    private enum State
    {
        New,
        Running,
        ShutDown,
        Exited,
    }

    public IReadOnlyCollection<string> RequestMethods => _routes.Requests;

    public IReadOnlyCollection<string> NotificationMethods => _routes.Notifications;

    /// <summary>Serves one client until it sends "exit", closes the input, or its process ends.</summary>
    /// <returns>0 where the client asked for a shutdown first, else 1 (specification, "Exit Notification").</returns>
    public async Task<int> RunAsync(Stream input, Stream output)
    {
        var writing = Begin(() => _services.Outgoing.Write(output));
        var reading = Begin(() => TakeAll(new FrameReader(input)));
        // Reading cannot be cancelled, so it is left behind where the parent has ended.
        if (await Task.WhenAny(reading, _ended.Task).ConfigureAwait(false) == reading) await reading.ConfigureAwait(false);
        int exitCode;
        lock (_queue)
        {
            _state = State.Exited;
            exitCode = _wasShutDown ? 0 : 1;
        }

        _requests.CancelAll();
        await _requests.DrainAsync().ConfigureAwait(false);
        _lane.Dispose();
        _features.Publisher.Dispose();
        _services.Outgoing.Complete();
        await Task.WhenAny(writing, _ended.Task).ConfigureAwait(false);
        return exitCode;
    }

    public void Dispose() => _lane.Dispose();

    /// <summary>Begins work on a thread of its own: standard input and output block whoever uses them.</summary>
    private static Task Begin(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Takes one message after the other, until the client sends "exit" or closes the input.</summary>
    private void TakeAll(FrameReader frames)
    {
        try
        {
            while (frames.Read() is { } body)
            {
                lock (_queue)
                {
                    if (_state != State.Exited) Take(body);
                    if (_state == State.Exited) return;
                }
            }
        }
        catch (InvalidDataException broken)
        {
            _services.Log.Write(MessageType.Error, broken.Message);
            _services.Outgoing.AnswerError(null, new RpcException(ErrorCodes.ParseError, broken.Message));
        }
    }

    private void Take(byte[] body)
    {
        SurrogateEscapes.ReplaceLone(body);
        RpcMessage message;
        try
        {
            message = RpcMessage.Parse(body);
        }
        catch (RpcException broken)
        {
            _services.Outgoing.AnswerError(null, broken);
            return;
        }

        if (message.Method is null) _services.Outgoing.Receive(message);
        else if (message.Id is null) TakeNotification(message);
        else TakeRequest(message);
    }

    private void TakeNotification(RpcMessage message)
    {
        var method = message.Method!;
        _services.Log.Trace(() => $"Received notification '{method}'.", () => System.Text.Encoding.UTF8.GetString(message.Params.Span));
        if (method == "exit")
        {
            _state = State.Exited;
            return;
        }

        if (_state != State.Running || _routes.NotificationFor(method) is not { } take) return;
        try
        {
            take(message.Params);
        }
        catch (RpcException wrong)
        {
            // A notification has no answer; what is wrong with it is at least said.
            _services.Log.Write(MessageType.Error, $"{method}: {wrong.Message}");
        }
    }

    private void TakeRequest(RpcMessage message)
    {
        var method = message.Method!;
        _services.Log.Trace(() => $"Received request '{method} - ({message.Id})'.", () => System.Text.Encoding.UTF8.GetString(message.Params.Span));
        if (_requests.Open(message.Id!) is not { } request)
        {
            _services.Outgoing.AnswerError(message.Id, new RpcException(ErrorCodes.InvalidRequest, $"A request with the id {message.Id} has no answer yet."));
            return;
        }

        if (Refusal(method) is { } refusal) request.Answer(id => _services.Outgoing.AnswerError(id, refusal));
        else _ = AnswerAsync(request, _routes.RequestFor(method)!, message);
    }

    private RpcException? Refusal(string method)
    {
        if (_state == State.New && method != "initialize") return new RpcException(ErrorCodes.ServerNotInitialized, "The first request is “initialize”.");
        if (_state == State.Running && method == "initialize") return new RpcException(ErrorCodes.InvalidRequest, "The server is initialised already.");
        if (_state == State.ShutDown) return new RpcException(ErrorCodes.InvalidRequest, "The server is shut down.");
        return _routes.RequestFor(method) is null ? new RpcException(ErrorCodes.MethodNotFound, $"There is no method “{method}”.") : null;
    }

    private async Task AnswerAsync(RequestTable.OpenRequest request, RouteTable.RequestRoute route, RpcMessage message)
    {
        try
        {
            var send = await route(message.Params, request.Cancellation).ConfigureAwait(false);
            request.Answer(send);
            _services.Log.Trace(() => $"Sent response '{message.Method} - ({message.Id})'.");
        }
        catch (OperationCanceledException)
        {
            Refuse(new RpcException(ErrorCodes.RequestCancelled, "The request was cancelled."));
        }
        catch (RpcException refused)
        {
            Refuse(refused);
        }
#pragma warning disable CA1031 // The request router: a fault of ours is the answer, and the log has its trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _services.Log.Fault(fault);
            Refuse(new RpcException(ErrorCodes.InternalError, fault.Message));
        }

        void Refuse(RpcException error) => request.Answer(id => _services.Outgoing.AnswerError(id, error));
    }

    private void RegisterLifecycle()
    {
        _routes.OnRequest<InitializeParams, InitializeResult>("initialize", InitializeParamsReader.Read, InitializeResultWriter.Write, Initialize);
        _routes.OnRequest<InitializedParams, InitializedParams>("shutdown", static () => LspJson.Default.InitializedParams, static () => LspOutputJson.Default.InitializedParams, (_, _) =>
        {
            _state = State.ShutDown;
            _wasShutDown = true;
            return Task.FromResult<InitializedParams?>(null);
        });
        _routes.OnNotification("initialized", InitializeParamsReader.ReadInitialized, _ => _features.Start());
        _routes.OnNotification("$/setTrace", static () => LspJson.Default.SetTraceParams, trace => _services.Log.SetTrace(trace.Value));
        _routes.OnNotification("$/cancelRequest", static () => LspJson.Default.CancelParams, cancelled =>
        {
            if (IdOf(cancelled.Id) is { } id) _requests.Cancel(id);
        });
    }

    private Task<InitializeResult?> Initialize(InitializeParams parameters, CancellationToken cancellation)
    {
        var problems = _services.Settings.Initialise(parameters.InitializationOptions);
        _services.Client.Use(parameters.Capabilities);
        _services.Log.SetTrace(parameters.Trace);
        _services.Roots.Use(parameters);
        _services.Documents.Encoding = PositionEncodings.Choose(parameters.Capabilities.General?.PositionEncodings);
        var capabilities = new ServerCapabilities { PositionEncoding = PositionEncodings.NameOf(_services.Documents.Encoding) };
        foreach (var feature in _features.All) feature.Announce(capabilities);
        if (parameters.ProcessId is { } parent) ParentWatch.Start(parent, () => _ended.TrySetResult());
        _state = State.Running;
        foreach (var problem in problems) _services.Log.Show(MessageType.Warning, problem);
        return Task.FromResult<InitializeResult?>(new InitializeResult(capabilities)
        {
            ServerInfo = new ServerInfo("cchc-lint") { Version = ProductVersion.Text },
        });
    }

    /// <summary>Waits until the client has what it asked for and what it was sent, but no longer than <paramref name="most"/>.</summary>
    private void AwaitTold(TimeSpan most)
    {
        var start = Stopwatch.GetTimestamp();
        _requests.AwaitAnswers(most);
        _services.Outgoing.AwaitWritten(most - Stopwatch.GetElapsedTime(start));
    }

    private static RpcId? IdOf(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.Number when id.TryGetInt64(out var number) => new RpcId(number),
        JsonValueKind.String => new RpcId(id.GetString()!),
        _ => null,
    };
}
