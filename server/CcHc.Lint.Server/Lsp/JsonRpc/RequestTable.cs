using System.Collections.Concurrent;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>The requests that have no answer yet. Each gets exactly one.</summary>
internal sealed class RequestTable
{
    private readonly ConcurrentDictionary<RpcId, OpenRequest> _open = new();

    /// <summary>Takes a request in; null where one with that id waits for its answer already.</summary>
    public OpenRequest? Open(RpcId id)
    {
        var request = new OpenRequest(id, this);
        return _open.TryAdd(id, request) ? request : null;
    }

    /// <summary>"$/cancelRequest"; nothing happens where the request is answered already.</summary>
    public void Cancel(RpcId id)
    {
        if (_open.TryGetValue(id, out var request)) request.Cancel();
    }

    public void CancelAll()
    {
        foreach (var request in _open.Values) request.Cancel();
    }

    /// <summary>Waits until every request has its answer.</summary>
    public async Task DrainAsync()
    {
        foreach (var request in _open.Values) await request.Answered.ConfigureAwait(false);
    }

    /// <summary>Waits until what is asked now has its answer, but no longer than <paramref name="most"/>.</summary>
    public void AwaitAnswers(TimeSpan most)
    {
        if (!_open.IsEmpty) Task.WaitAll([.. _open.Values.Select(request => request.Answered)], most);
    }

    private void Close(RpcId id) => _open.TryRemove(id, out _);

    /// <summary>A request on its way.</summary>
#pragma warning disable CA1001 // A token source without a timer holds nothing to dispose of, and may be cancelled after the answer.
    internal sealed class OpenRequest(RpcId id, RequestTable table)
#pragma warning restore CA1001
    {
        private readonly CancellationTokenSource _cancellation = new();
        private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _isClosed;

        public RpcId Id { get; } = id;

        public CancellationToken Cancellation => _cancellation.Token;

        public Task Answered => _answered.Task;

        public void Cancel() => _cancellation.Cancel();

        /// <summary>Sends the answer, unless one was sent before.</summary>
        public void Answer(Action<RpcId> send)
        {
            if (Interlocked.Exchange(ref _isClosed, 1) != 0) return;
            // Closed before it is sent: a client may use the id again as soon as it has the answer.
            table.Close(Id);
            try
            {
                send(Id);
            }
            catch
            {
                // What cannot be written was not sent: the fault is the answer then.
                Interlocked.Exchange(ref _isClosed, 0);
                throw;
            }

            _answered.TrySetResult();
        }
    }
}
