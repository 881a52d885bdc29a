namespace CcHc.Lint.Corpus;

/// <summary>What a newer sheet says otherwise than an older one.</summary>
internal sealed class SheetDifference
{
    private readonly List<SheetFinding> _removed;
    private readonly List<SheetFinding> _added;
    private readonly List<ChangedFinding> _changed = [];

    private SheetDifference(Sheet older, Sheet newer)
    {
        DocumentsRemoved = [.. older.Documents.Except(newer.Documents, StringComparer.Ordinal)];
        DocumentsAdded = [.. newer.Documents.Except(older.Documents, StringComparer.Ordinal)];
        _removed = [.. older.Findings];
        _added = [.. newer.Findings];
    }

    public IReadOnlyList<string> DocumentsRemoved { get; }

    public IReadOnlyList<string> DocumentsAdded { get; }

    public IReadOnlyList<SheetFinding> Removed => _removed;

    public IReadOnlyList<SheetFinding> Added => _added;

    public IReadOnlyList<ChangedFinding> Changed => _changed;

    public bool IsEmpty => DocumentsRemoved.Count + DocumentsAdded.Count + Removed.Count + Added.Count + Changed.Count == 0;

    /// <summary>
    /// Pairs the findings of one file and one rule: first those alike in fingerprint and words, then those with the same
    /// words (the block around them was edited), last those with the same fingerprint (the rule points at other words of
    /// the block now, which is a change). Line numbers alone are no difference.
    /// </summary>
    public static SheetDifference Between(Sheet older, Sheet newer)
    {
        var difference = new SheetDifference(older, newer);
        difference.Pair(finding => $"{finding.File}\n{finding.Rule}\n{finding.Fingerprint}\n{finding.Text}");
        difference.Pair(finding => $"{finding.File}\n{finding.Rule}\n{finding.Text}");
        difference.Pair(finding => finding.Fingerprint.Length == 0 ? null : $"{finding.File}\n{finding.Rule}\n{finding.Fingerprint}");
        return difference;
    }

    /// <param name="keyOf">Null for a finding that is not to be paired this way.</param>
    private void Pair(Func<SheetFinding, string?> keyOf)
    {
        var waiting = new Dictionary<string, Queue<SheetFinding>>(StringComparer.Ordinal);
        foreach (var finding in _added)
        {
            if (keyOf(finding) is not { } key) continue;
            if (!waiting.TryGetValue(key, out var queue)) waiting.Add(key, queue = new());
            queue.Enqueue(finding);
        }

        var paired = new HashSet<SheetFinding>(ReferenceEqualityComparer.Instance);
        _removed.RemoveAll(old =>
        {
            if (keyOf(old) is not { } key || !waiting.TryGetValue(key, out var queue) || !queue.TryDequeue(out var counterpart)) return false;
            paired.Add(counterpart);
            if (old.Severity != counterpart.Severity || old.Text != counterpart.Text) _changed.Add(new ChangedFinding(old, counterpart));
            return true;
        });
        _added.RemoveAll(paired.Contains);
    }
}
