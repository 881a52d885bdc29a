using System.Diagnostics;

namespace CcHc.Lint.Server.Lsp.Hosting;

/// <summary>Ends the server when the process that started it has ended: a client that crashed closes nothing.</summary>
internal static class ParentWatch
{
    /// <summary>Returns at once: the first answer of a session need not wait until the process is found.</summary>
    /// <param name="processId">The client's process.</param>
    /// <param name="ended">Called once, when the process has ended or is not there at all.</param>
    public static void Start(int processId, Action ended) => _ = Task.Run(() => WatchAsync(processId, ended));

    private static async Task WatchAsync(int processId, Action ended)
    {
        try
        {
            using var parent = Process.GetProcessById(processId);
            await parent.WaitForExitAsync().ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            // There is no such process any more.
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is there, but may not be watched: the end of the input ends the server then.
            return;
        }

        ended();
    }
}
