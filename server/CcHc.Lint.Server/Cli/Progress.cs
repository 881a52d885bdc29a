using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli;

/// <summary>A counter on standard error, only where a person waits for many files and the report itself goes elsewhere.</summary>
internal sealed class Progress(CliContext context, int total) : IDisposable
{
    private const int WorthShowing = 20;

    private readonly bool _isShown = total > WorthShowing && context.Environment is { IsErrorTerminal: true, IsOutputTerminal: false };
    private int _done;

    public void Advance()
    {
        _done++;
        if (_isShown) context.Error.Write($"\r{new LocalizedText("Đã kiểm tra", "Checked").In(context.Language)} {_done}/{total}");
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_isShown && _done > 0) context.Error.Write($"\r{new string(' ', 40)}\r");
        _done = 0;
    }
}
