namespace CcHc.Lint.Linting.CodeRules;

/// <summary>
/// Tells when the list of trusted packs has changed. It looks at the file's time and size, which works on every file system
/// and also where neither file nor folder is there yet.
/// </summary>
/// <param name="path">Full path of the list.</param>
/// <param name="clock">Says when to look.</param>
/// <param name="changed">Called each time that the file is other than it was, from any thread.</param>
internal sealed class TrustWatch(string path, TimeProvider clock, Action changed) : IDisposable
{
    /// <summary>Longest time until a change is seen.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private ITimer? _timer;
    private string _seen = "";
    private bool _isStarted;
    private bool _isEnded;

    /// <summary>Begins to look, once; what the caller reads of the list afterwards is at least as new as what is compared with.</summary>
    public void Start()
    {
        lock (_gate)
        {
            if (_isStarted) return;
            _isStarted = true;
            _seen = State();
            LookLater();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isEnded = true;
            _timer?.Dispose();
        }
    }

    private void Look()
    {
        lock (_gate)
        {
            if (_isEnded) return;
            var state = State();
            LookLater();
            if (state == _seen) return;
            _seen = state;
        }

        changed();
    }

    // A timer for each look, so that a slow disk never has two at once.
    private void LookLater()
    {
        _timer?.Dispose();
        _timer = clock.CreateTimer(_ => Look(), null, Pause, Timeout.InfiniteTimeSpan);
    }

    private string State()
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? $"{file.LastWriteTimeUtc.Ticks} {file.Length}" : "";
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
