using CcHc.Lint.Documents;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>What the server tells the client about itself: log, messages to the user, and the trace that was asked for.</summary>
/// <param name="wording">Asked anew for each message that the user sees.</param>
internal sealed class ServerLog(OutgoingMessages outgoing, Func<Wording> wording)
{
    private volatile string _trace = "off";

    public void SetTrace(string? value) => _trace = value is "messages" or "verbose" ? value : "off";

    public void Write(MessageType type, string message) =>
        outgoing.Notify("window/logMessage", new LogMessageParams(type, message), LspOutputJson.Default.LogMessageParams);

    /// <summary>A message that the user sees.</summary>
    public void Show(MessageType type, LocalizedText message) =>
        outgoing.Notify("window/showMessage", new ShowMessageParams(type, wording().Say(message)), LspOutputJson.Default.ShowMessageParams);

    /// <summary>A fault of ours, with its trace.</summary>
    public void Fault(Exception fault) => Write(MessageType.Error, fault.ToString());

    /// <summary>Sends "$/logTrace" where the client asked for it.</summary>
    /// <param name="message">What was done.</param>
    /// <param name="verbose">More of it, for "verbose" only.</param>
    public void Trace(Func<string> message, Func<string>? verbose = null)
    {
        var level = _trace;
        if (level == "off") return;
        outgoing.Notify("$/logTrace", new LogTraceParams(message()) { Verbose = level == "verbose" ? verbose?.Invoke() : null }, LspOutputJson.Default.LogTraceParams);
    }
}
