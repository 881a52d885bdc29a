using CcHc.Lint.Documents;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Merging;

/// <summary>The reports of all shards of one batch.</summary>
internal sealed class ShardSet
{
    private readonly IReadOnlyList<ShardReport> _reports;

    private ShardSet(IReadOnlyList<ShardReport> reports) => _reports = reports;

    /// <exception cref="UsageException">A report is none, one is missing or there twice, or they don't belong together.</exception>
    public static ShardSet Open(IReadOnlyList<string> paths)
    {
        var reports = new List<ShardReport>();
        var byIndex = new Dictionary<int, ShardReport>();
        foreach (var path in paths)
        {
            var report = ShardReport.Open(path);
            if (byIndex.TryGetValue(report.Header.Index, out var other)) throw Twice(other, report);
            byIndex.Add(report.Header.Index, report);
            if (reports.Count > 0 && !BelongTogether(reports[0], report)) throw Apart(reports[0], report);
            reports.Add(report);
        }

        var missing = Enumerable.Range(1, reports[0].Header.Count).Where(index => !byIndex.ContainsKey(index)).ToList();
        if (missing.Count > 0) throw Missing(missing, reports[0].Header.Count);

        // What is damaged is known before the first line of the result is written.
        var set = new ShardSet(reports);
        foreach (var _ in set.Files())
        {
        }

        return set;
    }

    /// <summary>All files in the order of a run over everything; a problem of a configuration is there once.</summary>
    /// <exception cref="UsageException">A report does not hold what it should.</exception>
    public IEnumerable<ReportedFile> Files()
    {
        // Each report is in order: the next file of all is the first of what comes next in each.
        var cursors = _reports.Select(report => report.Files().GetEnumerator()).ToList();
        try
        {
            var queue = new PriorityQueue<IEnumerator<ReportedFile>, int>();
            foreach (var cursor in cursors) Next(cursor, queue);
            var expected = 0;
            var reported = new HashSet<(string File, string Message)>();
            while (queue.TryDequeue(out var cursor, out var order))
            {
                var file = cursor.Current;
                if (file.IsConfiguration)
                {
                    var problems = file.Problems.Where(problem => reported.Add((file.File, problem.Message))).ToList();
                    if (problems.Count > 0) yield return file with { Problems = problems };
                }
                else
                {
                    if (order != expected) throw Incomplete(expected);
                    expected++;
                    yield return file;
                }

                Next(cursor, queue);
            }

            if (expected != _reports[0].Header.Inputs) throw Incomplete(expected);
        }
        finally
        {
            foreach (var cursor in cursors) cursor.Dispose();
        }
    }

    /// <summary>The rules of packs that are configured for any of the documents, as a run over everything would name them.</summary>
    public IReadOnlyList<ContributedRule> Rules()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return [.. _reports.SelectMany(report => report.Header.Rules).OrderBy(rule => rule.Order).Where(rule => known.Add(rule.Rule.Id))];
    }

    private static void Next(IEnumerator<ReportedFile> cursor, PriorityQueue<IEnumerator<ReportedFile>, int> queue)
    {
        if (cursor.MoveNext()) queue.Enqueue(cursor, cursor.Current.Order);
    }

    private static bool BelongTogether(ShardReport a, ShardReport b) =>
        a.Header.Count == b.Header.Count && a.Header.Inputs == b.Header.Inputs && a.Header.Run == b.Header.Run;

    private static UsageException Twice(ShardReport a, ShardReport b) => new(new LocalizedText(
        $"Phần {a.Header.Index}/{a.Header.Count} có hai báo cáo: “{a.Path}” và “{b.Path}”. Hãy bỏ bớt một.",
        $"Shard {a.Header.Index}/{a.Header.Count} has two reports: “{a.Path}” and “{b.Path}”. Leave one out."));

    private static UsageException Apart(ShardReport a, ShardReport b) => new(new LocalizedText(
        $"“{a.Path}” và “{b.Path}” không thuộc cùng một lần kiểm tra: số phần, danh sách tệp, ngày --as-of hoặc ngôn ngữ khác nhau. Hãy chạy lại các phần với cùng tham số trên cùng tập tệp.",
        $"“{a.Path}” and “{b.Path}” are not of the same batch: they differ in the number of shards, the list of files, --as-of or language. Run the shards again with the same arguments over the same files."));

    private static UsageException Missing(IReadOnlyList<int> missing, int count)
    {
        var some = string.Join(", ", missing.Take(20).Select(index => $"{index}/{count}")) + (missing.Count > 20 ? ", …" : "");
        return new UsageException(new LocalizedText(
            $"Thiếu báo cáo của phần {some}. Cần đủ {count} phần để ghép.", $"The reports of these shards are missing: {some}. All {count} are needed."));
    }

    private static UsageException Incomplete(int order) => new(new LocalizedText(
        $"Các báo cáo không chứa tệp thứ {order + 1} trong danh sách, hoặc chứa hai lần. Một báo cáo đã bị sửa hoặc cắt bớt; hãy chạy lại phần đó.",
        $"The reports lack file {order + 1} of the list, or hold it twice. One of them was changed or cut off; run that shard again."));
}
