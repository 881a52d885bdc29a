using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;

namespace CcHc.Lint.Plans.Duplicates;

/// <summary>
/// Finds tasks that one lead is given twice. Two tasks that each say something of their own are two tasks; only where
/// nothing in the one is new against the other, and not much the other way round, can they be the same; how much is for a rule to judge.
/// </summary>
/// <param name="words">Reads the words of a task.</param>
/// <param name="memory">The words of tasks that are known already, and which of them are repeated.</param>
internal sealed class RepeatedTaskReader(TaskWords words, PlanMemory memory)
{
    private const int LeastSharedPercent = 50;

    private readonly RememberedValues<TaskWording> _wordings = memory.TaskWordings.Use(words.Setting);
    private readonly RememberedValues<KnownPairs> _pairs = memory.RepeatedTasks.Use(words.Setting);

    /// <summary>Words that set a task apart from another like it: level, place, time, number.</summary>
    private static readonly HashSet<string> SettingApart = new(
        "cấp xã huyện phường thôn bộ sở ngành quý tháng đợt lần đầu cuối khóa lớp giai đoạn kỳ doanh nghiệp người dân lãnh đạo viên học".Split(' '), StringComparer.Ordinal);

    public IReadOnlyList<RepeatedTask> Read(IReadOnlyList<PlanTask> tasks)
    {
        // In order of first sight; the key holds lead and opening.
        var groups = new List<TaskGroup>();
        var byKey = new Dictionary<string, TaskGroup>(StringComparer.Ordinal);
        foreach (var task in tasks)
        {
            // What labelled lines of the text order, the annex lists once more.
            if (task.RowType != TaskRowType.Task || !task.IsInTable || LeadOf(task) is not { Length: > 0 } lead) continue;
            var wording = WordingOf(task.Task);
            if (!wording.HasEnough) continue;
            // Steps of a group row ("2.1 Báo cáo kết quả") get their meaning from the group: they are held against each other alone.
            var isStep = task.ParentOrdinal >= 0;
            var key = isStep ? $"{lead}|{wording.Opening}|{task.ParentOrdinal}" : $"{lead}|{wording.Opening}";
            if (!byKey.TryGetValue(key, out var group))
            {
                byKey.Add(key, group = new TaskGroup(key, isStep));
                groups.Add(group);
            }

            group.Add(task, wording);
        }

        var found = new List<RepeatedTask>();
        foreach (var group in groups)
        {
            if (group.Count == 1) continue;
            foreach (var pair in PairsIn(group))
                found.Add(new RepeatedTask(found.Count, group.TaskAt(pair.First), group.TaskAt(pair.Second), pair.IsExact) { SharedPercent = pair.SharedPercent });
        }

        return found;
    }

    private TaskPair[] PairsIn(TaskGroup group)
    {
        if (!memory.IsKept) return FindPairs(group);
        if (_pairs.Find(group.Key) is { } known && group.Says(known.Wordings)) return known.Pairs;
        return _pairs.Put(group.Key, new KnownPairs(group.Wordings, FindPairs(group))).Pairs;
    }

    private TaskPair[] FindPairs(TaskGroup group)
    {
        var pairs = new List<TaskPair>();
        var earlier = new EarlierTasks();
        for (var i = 0; i < group.Count; i++)
        {
            if (Nearest(earlier, group, i) is { } pair) pairs.Add(pair);
            earlier.Add(group.WordingAt(i));
        }

        return [.. pairs];
    }

    private TaskWording WordingOf(string task)
    {
        if (!memory.IsKept) return words.WordingOf(memory.Fold(task));
        return _wordings.Find(task) ?? _wordings.Add(task, words.WordingOf(memory.Fold(task)));
    }

    /// <summary>The first task above that says the same words; else, of those that say the same, the first of the most alike.</summary>
    private TaskPair? Nearest(EarlierTasks earlier, TaskGroup group, int second)
    {
        var wording = group.WordingAt(second);
        if (earlier.FirstSame(wording) is >= 0 and var same) return new TaskPair(same, second, IsExact: true, SharedPercent: 100);
        // Steps of one matter share most of their words.
        if (group.HoldsSteps) return null;
        TaskPair? best = null;
        foreach (var first in earlier.Near(wording))
        {
            if (SharedPercent(group.TaskAt(first), group.WordingAt(first), group.TaskAt(second), wording) is not { } shared || shared <= (best?.SharedPercent ?? 0)) continue;
            best = new TaskPair(first, second, IsExact: false, shared);
        }

        return best;
    }

    private int? SharedPercent(PlanTask first, TaskWording firstWording, PlanTask second, TaskWording secondWording)
    {
        var (small, large, longer) = firstWording.Carrying.Length <= secondWording.Carrying.Length
            ? (firstWording, secondWording, second) : (secondWording, firstWording, first);
        var shared = 100 * small.Carrying.Length / large.Carrying.Length;
        if (shared < LeastSharedPercent || !large.Covers(small)) return null;
        var further = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in large.Carrying)
        {
            if (small.Has(word)) continue;
            if (SettingApart.Contains(word.Text) || char.IsAsciiDigit(word.Text[0])) return null;
            further.Add(word.Text);
        }

        return further.Count == 0 || IsFurtherItem(longer.Task, further) ? shared : null;
    }

    /// <summary>
    /// True where the further words begin an item of their own behind a comma or "và" and share its end with the rest
    /// ("Tập huấn, tổ chức hội thi về …"). Words behind a name narrow it: "lên chuyên viên chính" is another task.
    /// </summary>
    private bool IsFurtherItem(string task, HashSet<string> further)
    {
        var items = Documents.Folding.VietnameseText.Fold(task).Replace(" và ", ",", StringComparison.Ordinal).Split([',', ';']);
        for (var i = 0; i < items.Length; i++)
        {
            var carrying = words.CarryingOf(items[i]);
            if (!carrying.Exists(word => further.Contains(word.Text))) continue;
            if (i == 0 || !further.Contains(carrying[0].Text) || further.Contains(carrying[^1].Text)) return false;
        }

        return true;
    }

    /// <summary>Ids of the single bodies of the lead cell, in one order, a body alone by its name where it has none; "" where none is named.</summary>
    private static string LeadOf(PlanTask task)
    {
        // Offices within a sở or ministry are in no registry: there the name tells.
        if (task.Leads is [{ Kind: LeadKind.Single } only]) return only.AgencyId ?? Documents.Folding.VietnameseText.Fold(only.Name);
        var ids = new List<string>();
        foreach (var lead in task.Leads)
        {
            if (lead is { Kind: LeadKind.Single, AgencyId: { } id }) ids.Add(id);
        }

        ids.Sort(StringComparer.Ordinal);
        return string.Join(' ', ids);
    }
}
