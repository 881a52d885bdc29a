using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>
/// Which code takes which method. Parameters are read to their type here, so that a feature never sees JSON. How a type
/// is read is asked for when its first message comes: all at once would cost a third of the start.
/// </summary>
internal sealed class RouteTable(OutgoingMessages outgoing)
{
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
        where TResult : class
    {
        _requests.Add(method, async (parameters, cancellation) =>
        {
            var result = await answer(Read(parameters, parametersType()), cancellation).ConfigureAwait(false);
            return id => outgoing.Answer(id, result, resultType());
        });
    }

    public void OnNotification<TParams>(string method, Func<JsonTypeInfo<TParams>> parametersType, Action<TParams> take)
        where TParams : class =>
        _notifications.Add(method, parameters => take(Read(parameters, parametersType())));

    private static T Read<T>(ReadOnlyMemory<byte> parameters, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            var json = parameters.IsEmpty ? "{}"u8 : parameters.Span;
            return JsonSerializer.Deserialize(json, type) ?? throw RpcException.InvalidParams("The parameters are null.");
        }
        catch (JsonException broken)
        {
            throw RpcException.InvalidParams(broken.Message);
        }
    }
}
