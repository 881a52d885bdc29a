using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Duplicates;

/// <summary>
/// Finds tasks that one lead is given twice. Two tasks that each say something of their own are two tasks; only where
/// nothing in the one is new against the other, and not much the other way round, can they be the same; how much is for a rule to judge.
/// </summary>
internal sealed class RepeatedTaskReader(TaskWords words)
{
    private const int FewestWords = 5;
    private const int LeastSharedPercent = 50;

    /// <summary>Words that set a task apart from another like it: level, place, time, number.</summary>
    private static readonly HashSet<string> SettingApart = new(
        "cấp xã huyện phường thôn bộ sở ngành quý tháng đợt lần đầu cuối khóa lớp giai đoạn kỳ doanh nghiệp người dân lãnh đạo viên học".Split(' '), StringComparer.Ordinal);

    public IReadOnlyList<RepeatedTask> Read(IReadOnlyList<PlanTask> tasks)
    {
        // In order of first sight; the key holds lead and opening.
        var groups = new List<List<Candidate>>();
        var byKey = new Dictionary<string, List<Candidate>>(StringComparer.Ordinal);
        foreach (var task in tasks)
        {
            if (task.RowType != TaskRowType.Task || IsSubTask(task, tasks) || LeadOf(task) is not { Length: > 0 } lead) continue;
            var all = words.Of(task.Task);
            var carrying = TaskWords.Carrying(all);
            if (!HasEnough(carrying)) continue;
            // The first two words that carry meaning say what is done.
            var key = $"{lead}|{carrying[0]} {carrying[1]}";
            if (!byKey.TryGetValue(key, out var group))
            {
                byKey.Add(key, group = []);
                groups.Add(group);
            }

            group.Add(new Candidate(task, all, carrying));
        }

        var found = new List<RepeatedTask>();
        foreach (var same in groups)
        {
            for (var second = 1; second < same.Count; second++)
            {
                RepeatedTask? best = null;
                for (var first = 0; first < second && best is not { IsExact: true }; first++)
                {
                    if (Compare(same[first], same[second]) is not { } likeness || likeness.SharedPercent <= (best?.SharedPercent ?? 0) && !likeness.IsExact) continue;
                    best = new RepeatedTask(found.Count, same[first].Task, same[second].Task, likeness.IsExact) { SharedPercent = likeness.SharedPercent };
                }

                if (best is not null) found.Add(best);
            }
        }

        return found;
    }

    /// <summary>Steps of a group row ("2.1 Báo cáo kết quả") get their meaning from the group.</summary>
    private static bool IsSubTask(PlanTask task, IReadOnlyList<PlanTask> tasks) => task.ParentOrdinal >= 0 && task.ParentOrdinal < tasks.Count;

    private (bool IsExact, int SharedPercent)? Compare(Candidate first, Candidate second)
    {
        if (first.Words.SequenceEqual(second.Words)) return (true, 100);
        var (small, large) = first.Carrying.Count <= second.Carrying.Count ? (first.Carrying, second.Carrying) : (second.Carrying, first.Carrying);
        var shared = 100 * small.Count / large.Count;
        if (shared < LeastSharedPercent || !small.IsSubsetOf(large)) return null;
        var further = large.Except(small).ToHashSet(StringComparer.Ordinal);
        if (further.Any(word => SettingApart.Contains(word) || char.IsAsciiDigit(word[0]))) return null;
        var longer = ReferenceEquals(large, second.Carrying) ? second : first;
        return further.Count == 0 || IsFurtherItem(longer.Task.Task, further) ? (false, shared) : null;
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

    private static bool HasEnough(List<string> carrying)
    {
        var distinct = 0;
        for (var i = 0; i < carrying.Count && distinct < FewestWords; i++)
        {
            if (carrying.IndexOf(carrying[i]) == i) distinct++;
        }

        return distinct == FewestWords;
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

    private sealed class Candidate(PlanTask task, List<string> words, List<string> carrying)
    {
        private HashSet<string>? _carrying;

        public PlanTask Task => task;

        public List<string> Words => words;

        public HashSet<string> Carrying => _carrying ??= new HashSet<string>(carrying, StringComparer.Ordinal);
    }
}
