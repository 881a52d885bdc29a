using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;

namespace CcHc.Lint.Plans.Duplicates;

/// <summary>
/// Finds tasks that one lead is given twice. Two tasks that each say something of their own are two tasks; only where
/// nothing in the one is new against the other, and not much the other way round, can they be the same; how much is for a rule to judge.
/// </summary>
/// <param name="words">Reads the words of a task.</param>
/// <param name="wordings">The words of tasks that are known already.</param>
internal sealed class RepeatedTaskReader(TaskWords words, TwoGenerations<TaskWording> wordings)
{
    private const int LeastSharedPercent = 50;

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
            if (task.RowType != TaskRowType.Task || IsSubTask(task, tasks) || LeadOf(task) is not { Length: > 0 } lead) continue;
            var wording = wordings.Find(task.Task) ?? wordings.Add(task.Task, new TaskWording(words.Of(task.Task)));
            if (!wording.HasEnough) continue;
            var key = $"{lead}|{wording.Opening}";
            if (!byKey.TryGetValue(key, out var group))
            {
                byKey.Add(key, group = new TaskGroup());
                groups.Add(group);
            }

            if (Nearest(group, task, wording) is { } repeated) group.Found.Add(repeated);
            group.Add(task, wording);
        }

        var found = new List<RepeatedTask>();
        foreach (var group in groups)
        {
            foreach (var repeated in group.Found) found.Add(repeated with { Ordinal = found.Count });
        }

        return found;
    }

    /// <summary>The first task above that says the same words; else, of those that say the same, the first of the most alike.</summary>
    private RepeatedTask? Nearest(TaskGroup earlier, PlanTask task, TaskWording wording)
    {
        if (earlier.FirstSame(wording) is >= 0 and var same) return new RepeatedTask(0, earlier.TaskAt(same), task, true);
        RepeatedTask? best = null;
        foreach (var first in earlier.Near(wording))
        {
            if (SharedPercent(earlier.TaskAt(first), earlier.WordingAt(first), task, wording) is not { } shared || shared <= (best?.SharedPercent ?? 0)) continue;
            best = new RepeatedTask(0, earlier.TaskAt(first), task, false) { SharedPercent = shared };
        }

        return best;
    }

    /// <summary>Steps of a group row ("2.1 Báo cáo kết quả") get their meaning from the group.</summary>
    private static bool IsSubTask(PlanTask task, IReadOnlyList<PlanTask> tasks) => task.ParentOrdinal >= 0 && task.ParentOrdinal < tasks.Count;

    private int? SharedPercent(PlanTask first, TaskWording firstWording, PlanTask second, TaskWording secondWording)
    {
        var (small, large) = firstWording.Carrying.Count <= secondWording.Carrying.Count
            ? (firstWording.Carrying, secondWording.Carrying) : (secondWording.Carrying, firstWording.Carrying);
        var shared = 100 * small.Count / large.Count;
        if (shared < LeastSharedPercent || !small.IsSubsetOf(large)) return null;
        var further = large.Except(small).ToHashSet(StringComparer.Ordinal);
        if (further.Any(word => SettingApart.Contains(word) || char.IsAsciiDigit(word[0]))) return null;
        var longer = ReferenceEquals(large, secondWording.Carrying) ? second : first;
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
            var carrying = TaskWords.Carrying(words.Of(items[i]));
            if (!carrying.Exists(further.Contains)) continue;
            if (i == 0 || !further.Contains(carrying[0]) || further.Contains(carrying[^1])) return false;
        }

        return true;
    }

    /// <summary>Ids of the single bodies of the lead cell, in one order; "" where none is known.</summary>
    private static string LeadOf(PlanTask task)
    {
        if (task.Leads is [{ Kind: LeadKind.Single } only]) return only.AgencyId ?? "";
        var ids = new List<string>();
        foreach (var lead in task.Leads)
        {
            if (lead is { Kind: LeadKind.Single, AgencyId: { } id }) ids.Add(id);
        }

        ids.Sort(StringComparer.Ordinal);
        return string.Join(' ', ids);
    }
}
