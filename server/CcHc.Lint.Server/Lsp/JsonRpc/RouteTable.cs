using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>
/// Which code takes which method. Parameters are read to their type here, so that a feature never sees JSON. How a type
/// is read is asked for when its first message comes: all at once would cost a third of the start.
/// </summary>
internal sealed class RouteTable(OutgoingMessages outgoing)
{
    private static readonly ReadOnlyMemory<byte> NoParameters = "{}"u8.ToArray();

    private readonly Dictionary<string, RequestRoute> _requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action<ReadOnlyMemory<byte>>> _notifications = new(StringComparer.Ordinal);

    /// <summary>Begins to answer a request, on the queue of changes; what it returns runs on beside it.</summary>
    /// <returns>A task that sends the answer as its last act.</returns>
    public delegate Task<Action<RpcId>> RequestRoute(ReadOnlyMemory<byte> parameters, CancellationToken cancellation);

    public IReadOnlyCollection<string> Requests => _requests.Keys;

    public IReadOnlyCollection<string> Notifications => _notifications.Keys;

    public RequestRoute? RequestFor(string method) => _requests.GetValueOrDefault(method);

    public Action<ReadOnlyMemory<byte>>? NotificationFor(string method) => _notifications.GetValueOrDefault(method);

    /// <param name="answer">
    /// Called on the queue of changes, in the order of arrival. What it does before its first await sees the documents
    /// as they were when the request came; what takes time belongs behind it.
    /// </param>
    public void OnRequest<TParams, TResult>(
        string method, Func<JsonTypeInfo<TParams>> parametersType, Func<JsonTypeInfo<TResult>> resultType, Func<TParams, CancellationToken, Task<TResult?>> answer)
        where TParams : class
        where TResult : class =>
        OnRequest<TParams, TResult>(method, json => Read(json, parametersType()), (id, result) => outgoing.Answer(id, result, resultType()), answer);

    /// <inheritdoc cref="OnRequest{TParams, TResult}(string, Func{JsonTypeInfo{TParams}}, Func{JsonTypeInfo{TResult}}, Func{TParams, CancellationToken, Task{TResult}})"/>
    /// <param name="read">Reads the parameters; they are an object.</param>
    /// <param name="write">Writes the result, unless it is null.</param>
    public void OnRequest<TParams, TResult>(
        string method, Func<JsonElement, TParams> read, Action<Utf8JsonWriter, TResult> write, Func<TParams, CancellationToken, Task<TResult?>> answer)
        where TParams : class
        where TResult : class =>
        OnRequest<TParams, TResult>(method, json => Read(json, read), (id, result) => outgoing.Answer(id, result, write), answer);

    public void OnNotification<TParams>(string method, Func<JsonTypeInfo<TParams>> parametersType, Action<TParams> take)
        where TParams : class =>
        _notifications.Add(method, json => take(Read(json, parametersType())));

    /// <param name="read">Reads the parameters; they are an object.</param>
    public void OnNotification<TParams>(string method, Func<JsonElement, TParams> read, Action<TParams> take)
        where TParams : class =>
        _notifications.Add(method, json => take(Read(json, read)));

    private void OnRequest<TParams, TResult>(
        string method, Func<ReadOnlyMemory<byte>, TParams> read, Action<RpcId, TResult?> send, Func<TParams, CancellationToken, Task<TResult?>> answer)
        where TParams : class
        where TResult : class =>
        _requests.Add(method, async (parameters, cancellation) =>
        {
            var result = await answer(read(parameters), cancellation).ConfigureAwait(false);
            return id => send(id, result);
        });

    private static T Read<T>(ReadOnlyMemory<byte> parameters, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(parameters.IsEmpty ? NoParameters : parameters);
            return read(json.RootElement);
        }
        catch (JsonException broken)
        {
            throw RpcException.InvalidParams(broken.Message);
        }
    }

    private static T Read<T>(ReadOnlyMemory<byte> parameters, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize((parameters.IsEmpty ? NoParameters : parameters).Span, type) ?? throw RpcException.InvalidParams("The parameters are null.");
        }
        catch (JsonException broken)
        {
            throw RpcException.InvalidParams(broken.Message);
        }
    }
}
