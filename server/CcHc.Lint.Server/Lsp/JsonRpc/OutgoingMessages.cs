using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>
/// Everything that goes out, in the order in which it was sent. Sending never waits for the client: a client that waits
/// for us to read while we wait for it to read would never go on.
/// </summary>
internal sealed class OutgoingMessages
{
    /// <summary>How messages are written: whatever needs no escape stays as it is.</summary>
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Queue<OutgoingFrame> _frames = new();
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<RpcId, TaskCompletionSource<RpcMessage>> _asked = new();
    private long _lastId;
    private bool _isWriting;
    private bool _isComplete;

    /// <summary>
    /// Writes what is sent until <see cref="Complete"/> was called and all is written, or the client is gone. For a thread of
    /// its own.
    /// </summary>
    public void Write(Stream output)
    {
        try
        {
            while (Next(output) is { } frame)
            {
                output.Write(frame.Bytes.Span);
                frame.Dispose();
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // Nobody listens any more; the input ends too, which ends the server.
            Close();
        }
    }

    /// <summary>Waits until all that was sent has been written, but no longer than <paramref name="most"/>: a client may not read.</summary>
    public void AwaitWritten(TimeSpan most)
    {
        var start = Stopwatch.GetTimestamp();
        lock (_gate)
        {
            while (_isWriting && most - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } rest) Monitor.Wait(_gate, rest);
        }
    }

    /// <summary>Nothing is sent after this; requests that wait for an answer of the client are given up.</summary>
    public void Complete()
    {
        Close();
        foreach (var asked in _asked.Values) asked.TrySetCanceled();
    }

    /// <param name="write">Writes the parameters.</param>
    public void Notify<T>(string method, T parameters, Action<Utf8JsonWriter, T> write) => Send(writer =>
    {
        writer.WriteString("method", method);
        writer.WritePropertyName("params");
        write(writer, parameters);
    });

    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) =>
        Notify(method, parameters, (writer, given) => JsonSerializer.Serialize(writer, given, type));

    /// <param name="write">Writes the result, unless it is null.</param>
    public void Answer<T>(RpcId id, T? result, Action<Utf8JsonWriter, T> write) => Send(writer =>
    {
        WriteId(writer, id);
        writer.WritePropertyName("result");
        if (result is null) writer.WriteNullValue();
        else write(writer, result);
    });

    public void Answer<T>(RpcId id, T? result, JsonTypeInfo<T> type) =>
        Answer<T>(id, result, (writer, given) => JsonSerializer.Serialize(writer, given, type));

    /// <param name="id">Null where the request could not be read.</param>
    public void AnswerError(RpcId? id, RpcException error) => Send(writer =>
    {
        WriteId(writer, id);
        writer.WriteStartObject("error");
        writer.WriteNumber("code", error.Code);
        writer.WriteString("message", error.Message);
        if (error.Code == ErrorCodes.ServerCancelled)
        {
            writer.WriteStartObject("data");
            writer.WriteBoolean("retriggerRequest", error.Retrigger);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    });

    /// <summary>Asks the client.</summary>
    /// <returns>The answer, which may be an error.</returns>
    /// <exception cref="OperationCanceledException">The connection ended first.</exception>
    public Task<RpcMessage> AskAsync<TParams>(string method, TParams? parameters, JsonTypeInfo<TParams>? type)
        where TParams : class
    {
        var id = new RpcId($"server-{Interlocked.Increment(ref _lastId)}");
        var completion = new TaskCompletionSource<RpcMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = completion;
        var isSent = Send(writer =>
        {
            WriteId(writer, id);
            writer.WriteString("method", method);
            if (parameters is null || type is null) return;
            writer.WritePropertyName("params");
            JsonSerializer.Serialize(writer, parameters, type);
        });
        if (!isSent) completion.TrySetCanceled();
        return completion.Task;
    }

    /// <summary>Hands an answer of the client to whoever asked.</summary>
    /// <returns>False where nobody did.</returns>
    public bool Receive(RpcMessage answer)
    {
        if (answer.Id is null || !_asked.TryRemove(answer.Id, out var completion)) return false;
        completion.TrySetResult(answer);
        return true;
    }

    private bool Send(Action<Utf8JsonWriter> content)
    {
        var frame = new OutgoingFrame();
        using (var writer = new Utf8JsonWriter(frame, Json))
        {
            writer.WriteStartObject();
            writer.WriteString("jsonrpc", "2.0");
            content(writer);
            writer.WriteEndObject();
        }

        frame.Complete();
        lock (_gate)
        {
            if (_isComplete) return false;
            _frames.Enqueue(frame);
            _isWriting = true;
            Monitor.PulseAll(_gate);
            return true;
        }
    }

    /// <summary>The next message to write, once there is one; null where none comes any more.</summary>
    private OutgoingFrame? Next(Stream output)
    {
        lock (_gate)
        {
            if (_frames.TryDequeue(out var frame)) return frame;
        }

        output.Flush();
        lock (_gate)
        {
            while (_frames.Count == 0 && !_isComplete)
            {
                _isWriting = false;
                Monitor.PulseAll(_gate);
                Monitor.Wait(_gate);
            }

            return _frames.TryDequeue(out var frame) ? frame : null;
        }
    }

    private void Close()
    {
        lock (_gate)
        {
            _isComplete = true;
            Monitor.PulseAll(_gate);
        }
    }

    private static void WriteId(Utf8JsonWriter writer, RpcId? id)
    {
        writer.WritePropertyName("id");
        if (id is null) writer.WriteNullValue();
        else id.Write(writer);
    }
}
