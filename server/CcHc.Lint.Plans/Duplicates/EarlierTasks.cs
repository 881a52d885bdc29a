namespace CcHc.Lint.Plans.Duplicates;

/// <summary>The tasks of a group above the one that is looked at.</summary>
/// <remarks>
/// In a long annex a lead has thousands of tasks that open alike. Then each is held only against those that share its
/// rarest word: of two that can be the same, the one says all that the other says.
/// </remarks>
internal sealed class EarlierTasks
{
    // Up to here holding a task against all others costs less than the lists of who has which word.
    private const int FewEnough = 200;

    private static readonly List<int> None = [];

    private readonly List<TaskWording> _wordings = [];
    private readonly List<int> _near = [];

    // By word: the tasks that have it, and those of them whose rarest word it was when they came.
    private Dictionary<string, List<int>>? _having;
    private Dictionary<string, List<int>>? _byRarest;
    private Dictionary<string, int>? _firstByWhole;

    /// <summary>The first task that says word for word the same, or -1.</summary>
    public int FirstSame(TaskWording wording)
    {
        if (_firstByWhole is not null) return _firstByWhole.GetValueOrDefault(wording.Whole(), -1);
        for (var i = 0; i < _wordings.Count; i++)
        {
            if (_wordings[i].IsSame(wording)) return i;
        }

        return -1;
    }

    /// <summary>Those tasks, in order, that may say all that this one says, or nothing that it does not say. Good until the next call.</summary>
    public List<int> Near(TaskWording wording)
    {
        _near.Clear();
        if (_having is null || _byRarest is null)
        {
            for (var i = 0; i < _wordings.Count; i++) Add(i, wording);
            return _near;
        }

        foreach (var i in FewestHaving(wording, out _)) Add(i, wording);
        foreach (var word in wording.Carrying)
        {
            foreach (var i in _byRarest.GetValueOrDefault(word.Text, None)) Add(i, wording);
        }

        _near.Sort();
        return _near;
    }

    public void Add(TaskWording wording)
    {
        _wordings.Add(wording);
        if (_wordings.Count < FewEnough) return;
        var from = _having is null ? 0 : _wordings.Count - 1;
        _having ??= new Dictionary<string, List<int>>(StringComparer.Ordinal);
        _byRarest ??= new Dictionary<string, List<int>>(StringComparer.Ordinal);
        _firstByWhole ??= new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = from; i < _wordings.Count; i++) Index(i, _wordings[i]);
    }

    private void Add(int index, TaskWording wording)
    {
        if (_wordings[index].MayCover(wording) || wording.MayCover(_wordings[index])) _near.Add(index);
    }

    private void Index(int index, TaskWording wording)
    {
        _firstByWhole!.TryAdd(wording.Whole(), index);
        FewestHaving(wording, out var rarest);
        ListOf(_byRarest!, rarest).Add(index);
        foreach (var word in wording.Carrying) ListOf(_having!, word.Text).Add(index);
    }

    private List<int> FewestHaving(TaskWording wording, out string rarest)
    {
        List<int>? fewest = null;
        rarest = "";
        foreach (var word in wording.Carrying)
        {
            var having = _having!.GetValueOrDefault(word.Text, None);
            if (fewest is not null && having.Count >= fewest.Count) continue;
            (fewest, rarest) = (having, word.Text);
        }

        return fewest ?? None;
    }

    private static List<int> ListOf(Dictionary<string, List<int>> lists, string word)
    {
        if (!lists.TryGetValue(word, out var list)) lists.Add(word, list = []);
        return list;
    }
}
