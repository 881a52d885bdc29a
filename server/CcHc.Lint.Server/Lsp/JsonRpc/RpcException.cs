namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>A request that is answered with an error.</summary>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;

    /// <summary>True where the client should pull diagnostics again (specification, DiagnosticServerCancellationData).</summary>
    public bool Retrigger { get; init; }

    /// <summary>The document is another one by now; what was asked about it doesn't hold any more.</summary>
    public static RpcException ContentModified() => new(ErrorCodes.ContentModified, "The document was changed.");

    public static RpcException InvalidParams(string message) => new(ErrorCodes.InvalidParams, message);

    /// <summary>The request is right, but what it asks for cannot be done.</summary>
    public static RpcException Failed(string message) => new(ErrorCodes.RequestFailed, message);
}
