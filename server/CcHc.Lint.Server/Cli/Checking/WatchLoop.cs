using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Caching;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>
/// "--watch": checks, looks until something has changed and stays so for a moment, and checks again; only what changed is
/// read anew. It looks at the times and sizes of files, which works on every file system, also where changes are not told.
/// </summary>
internal sealed class WatchLoop(CheckSettings settings, InputArguments inputs, ParseResult arguments, CliContext context)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(200);

    // Looking takes no more than this part of a processor, however many files there are.
    private const int PauseForLook = 20;

    public int Run()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.Environment.Stop);
        ConsoleCancelEventHandler onCancel = (_, cancel) =>
        {
            cancel.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        try
        {
            var memory = new MemoryResults();
            while (!stop.IsCancellationRequested)
            {
                if (context.Environment.IsOutputTerminal) ClearScreen();
                var round = new CheckRound(settings with { Memory = memory }, inputs, arguments, context);

                // Before the files are read: what changes meanwhile is then seen as changed.
                var files = WatchedFiles.Of(inputs.Find(arguments, context.Input), settings, context.Environment);
                var before = files.Look([]);
                RunRound(round);
                var configurations = round.Configurations;
                before.AddFrom(files.LookAtConfigurations(configurations));
                Say(new LocalizedText("Đang theo dõi thay đổi; Ctrl+C để dừng.", "Watching for changes; Ctrl+C stops."));
                WaitForChange(before, configurations, stop.Token);
            }

            return ExitCodes.Clean;
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
        }
    }

    // A list that is gone or a baseline half written is mended by the next change.
    private void RunRound(CheckRound round)
    {
        try
        {
            round.Run();
            context.Output.Flush();
        }
        catch (UsageException wrong)
        {
            context.Complain(wrong.Explanation);
        }
    }

    private void WaitForChange(FileStates before, IReadOnlyCollection<DocumentConfiguration> configurations, CancellationToken stop)
    {
        var seen = before;
        while (true)
        {
            var start = TimeProvider.System.GetTimestamp();
            var now = Look(configurations) ?? seen;

            // A change counts once the files have stayed the same for one look more: editors write in several steps.
            if (!now.IsSameAs(before) && now.IsSameAs(seen)) return;
            seen = now;
            var pause = TimeProvider.System.GetElapsedTime(start) * PauseForLook;
            if (stop.WaitHandle.WaitOne(pause > ShortestPause ? pause : ShortestPause)) return;
        }
    }

    // Null where the list of files cannot be read at this moment.
    private FileStates? Look(IReadOnlyCollection<DocumentConfiguration> configurations)
    {
        try
        {
            return WatchedFiles.Of(inputs.Find(arguments, context.Input), settings, context.Environment).Look(configurations);
        }
        catch (UsageException)
        {
            return null;
        }
    }

    private void ClearScreen()
    {
        // Screen, scroll-back, cursor to the top.
        context.Output.Write("\u001b[2J\u001b[3J\u001b[H"u8);
        context.Output.Flush();
    }

    private void Say(LocalizedText text) => context.Error.WriteLine(text.In(context.Language));
}
