namespace CcHc.Lint.Server.Reports.Html;

/// <summary>A row of the timeline with its bars in lanes.</summary>
internal sealed class TimelineRow(string title, double laneHeight)
{
    private readonly List<TimelineBar> _bars = [];
    private readonly List<DateOnly> _lanes = [];

    public string Title => title;

    /// <summary>Tasks that last the whole year.</summary>
    public int WholeYear { get; set; }

    public IReadOnlyList<TimelineBar> Bars => _bars;

    public double Height => Math.Max(1.6, _lanes.Count + 0.5) * laneHeight;

    /// <summary>Lays a bar into the first lane that is free on its days.</summary>
    public void Add(TimelineBar bar)
    {
        var lane = _lanes.FindIndex(busyUntil => busyUntil < bar.From);
        if (lane < 0)
        {
            lane = _lanes.Count;
            _lanes.Add(bar.To);
        }
        else
        {
            _lanes[lane] = bar.To;
        }

        _bars.Add(bar with { Lane = lane });
    }

    /// <summary>Adds the bars of another row.</summary>
    public void Take(TimelineRow other)
    {
        WholeYear += other.WholeYear;
        foreach (var bar in other.Bars) Add(bar);
    }
}

/// <param name="Task">Index among the tasks of the schedule.</param>
internal sealed record TimelineBar(int Task, DateOnly From, DateOnly To)
{
    public int Lane { get; init; }
}
