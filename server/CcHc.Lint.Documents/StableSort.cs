namespace CcHc.Lint.Documents;

/// <summary>Sorts lists whose order decides what people see: equal items stay as they were.</summary>
public static class StableSort
{
    /// <summary>The items in order; the list itself stays as it is.</summary>
    /// <remarks>
    /// Stable, unlike <see cref="List{T}.Sort(Comparison{T})"/>; and the runtime compiles nothing for it when the program
    /// starts, unlike for OrderBy. Lists that are in order already, as most are, take one pass.
    /// </remarks>
    public static List<T> InOrder<T>(IReadOnlyCollection<T> items, Comparison<T> comparison)
        where T : class
    {
        var sorted = new List<T>(items);
        for (var i = 1; i < sorted.Count; i++)
        {
            if (comparison(sorted[i - 1], sorted[i]) <= 0) continue;
            var array = sorted.ToArray();
            MergeSort(array, new T[array.Length], 0, array.Length, comparison);
            return [.. array];
        }

        return sorted;
    }

    private static void MergeSort<T>(T[] items, T[] room, int from, int to, Comparison<T> comparison)
    {
        if (to - from < 2) return;
        var middle = (from + to) / 2;
        MergeSort(items, room, from, middle, comparison);
        MergeSort(items, room, middle, to, comparison);
        if (comparison(items[middle - 1], items[middle]) <= 0) return;
        Array.Copy(items, from, room, from, middle - from);
        for (int left = from, right = middle, at = from; left < middle; at++)
            items[at] = right < to && comparison(items[right], room[left]) < 0 ? items[right++] : room[left++];
    }
}
