using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>One version of an open document. Immutable; its analysis comes about once.</summary>
#pragma warning disable CA1001 // The source of cancellation has no timer and no wait handle, and so nothing to dispose of.
internal sealed class DocumentSnapshot(string uri, string languageId, int version, LineIndex lines, TextSpan? touched, CheckMemory memory)
#pragma warning restore CA1001
{
    private static long _lastSerial;

    private bool _hasPaused;

    private readonly CancellationTokenSource _superseded = new();

    private readonly TaskCompletionSource<Analysis> _analysis = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>As the client writes it.</summary>
    public string Uri { get; } = uri;

    public string LanguageId { get; } = languageId;

    /// <summary>The client's number of this version.</summary>
    public int Version { get; } = version;

    /// <summary>Different for every snapshot of the process; also where settings changed and the text did not.</summary>
    public long Serial { get; } = Interlocked.Increment(ref _lastSerial);

    public LineIndex Lines { get; } = lines;

    /// <summary>What the latest edit wrote; null where the document was opened or replaced as a whole.</summary>
    public TextSpan? Touched { get; } = touched;

    /// <summary>What was read of the versions before; for the lane of analyses alone.</summary>
    public CheckMemory Memory { get; } = memory;

    /// <summary>Cancelled once nobody needs this version any more.</summary>
    public CancellationToken Superseded => _superseded.Token;

    /// <summary>File name by which the text is read; null where the document is none that is checked.</summary>
    public string? CheckedName { get; } = DocumentUri.CheckedNameOf(uri, languageId);

    /// <summary>True once nothing was typed for so long that the word of the latest edit counts as finished.</summary>
    public bool HasPaused { get => Volatile.Read(ref _hasPaused); set => Volatile.Write(ref _hasPaused, value); }

    /// <summary>What was found in this version. Fails with "content modified" where a later version came first.</summary>
    public Task<Analysis> Analysis => _analysis.Task;

    public void Complete(Analysis analysis) => _analysis.TrySetResult(analysis);

    public void Fail(Exception fault) => _analysis.TrySetException(fault);

    /// <summary>A later version is there, or the document was closed: nobody will analyse this one.</summary>
    public void Supersede()
    {
        if (!_analysis.TrySetException(RpcException.ContentModified())) return;
        _superseded.Cancel();
        // Whether somebody waits for it or nobody: it is no fault.
        _ = _analysis.Task.Exception;
    }
}
