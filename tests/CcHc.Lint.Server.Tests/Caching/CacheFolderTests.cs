using CcHc.Lint.Server.Caching;

namespace CcHc.Lint.Server.Tests.Caching;

/// <summary>Runs and threads that share a folder, and whoever deletes it meanwhile, do not get in each other's way.</summary>
public sealed class CacheFolderTests : IDisposable
{
    private const int Writers = 8;
    private const int Rounds = 150;

    private static readonly byte[] Entry = new byte[4096];

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Entries_that_need_the_same_new_folder_at_once_are_all_written()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var folder = new CacheFolder(_work.PathOf($"nho-{round}"));
            Race(writer => folder.Write(KeyOf(writer), Entry));
            Assert.Equal((Writers, (long)Writers * Entry.Length), folder.Measure());
        }
    }

    [Fact]
    public void A_folder_that_is_deleted_meanwhile_fails_no_writer()
    {
        var folder = new CacheFolder(_work.PathOf("nho"));
        for (var round = 0; round < Rounds; round++)
        {
            Race(writer =>
            {
                if (writer == 0) Delete(folder.Path);
                else folder.Write(KeyOf(writer), Entry);
            });
        }

        folder.Write(KeyOf(1), Entry);
        Assert.Equal(Entry, File.ReadAllBytes(folder.PathOf(KeyOf(1))));
    }

    // All of them fall into one folder.
    private static byte[] KeyOf(int writer) => [.. new byte[31], (byte)writer];

    private static void Race(Action<int> run)
    {
        using var start = new Barrier(Writers);
        var failures = new Exception?[Writers];
        var threads = Enumerable.Range(0, Writers).Select(writer => new Thread(() =>
        {
            start.SignalAndWait();
            failures[writer] = Record.Exception(() => run(writer));
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(failures, Assert.Null);
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Not there, or a file came in between: the next round tries again.
        }
    }
}
