using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Duplicates;

/// <summary>Tasks of one lead that open alike, in order.</summary>
/// <param name="key">Names the group within its plan.</param>
/// <param name="holdsSteps">True for the rows below one group row.</param>
internal sealed class TaskGroup(string key, bool holdsSteps)
{
    private readonly List<PlanTask> _tasks = [];
    private readonly List<TaskWording> _wordings = [];

    public string Key => key;

    public bool HoldsSteps => holdsSteps;

    public int Count => _tasks.Count;

    public TaskWording[] Wordings => [.. _wordings];

    public PlanTask TaskAt(int index) => _tasks[index];

    public TaskWording WordingAt(int index) => _wordings[index];

    public void Add(PlanTask task, TaskWording wording)
    {
        _tasks.Add(task);
        _wordings.Add(wording);
    }

    /// <summary>True where the tasks say this, one after the other.</summary>
    public bool Says(TaskWording[] wordings)
    {
        if (wordings.Length != _wordings.Count) return false;
        for (var i = 0; i < wordings.Length; i++)
        {
            if (!ReferenceEquals(wordings[i], _wordings[i])) return false;
        }

        return true;
    }
}
