using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>
/// One feature of the protocol. It says what it offers and which methods it answers; how messages come and go is not its
/// business.
/// </summary>
internal interface ILspFeature
{
    /// <summary>Adds the feature to what the server offers; the client's abilities are known by then.</summary>
    void Announce(ServerCapabilities capabilities);

    void Register(RouteTable routes);
}
