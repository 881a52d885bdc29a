using System.Text;

namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>What is to happen at one offset of a run: XML goes in between its characters.</summary>
internal sealed record RunInsertion(int Offset, string Xml);

/// <summary>Characters of a run that a tracked change deletes.</summary>
/// <param name="Open">Makes the start tag; each has an id of its own.</param>
internal sealed record RunDeletion(int Start, int End, Func<string> Open, string Close);

/// <summary>Writes a run anew, cut where something goes in between; every piece keeps the run's properties.</summary>
/// <param name="text">The XML of the part.</param>
/// <param name="names">How the part spells names.</param>
/// <param name="run">The run.</param>
/// <param name="copy">Gives a stretch of the XML with the changes inside of it: a text box in the run has runs of its own.</param>
internal sealed class RunRewriter(string text, WordNames names, RunModel run, Func<int, int, string> copy)
{
    private readonly List<RunInsertion> _insertions = [];
    private readonly List<RunDeletion> _deletions = [];
    private readonly StringBuilder _output = new();
    private RunDeletion? _deletion;
    private bool _isOpen;
    private int _inserted;

    public void Insert(RunInsertion insertion) => _insertions.Add(insertion);

    public void Delete(RunDeletion deletion) => _deletions.Add(deletion);

    public string Write()
    {
        // Of two at one place the one asked for first comes first.
        var ordered = _insertions.Select((insertion, index) => (insertion, index)).OrderBy(item => item.insertion.Offset).ThenBy(item => item.index).Select(item => item.insertion).ToList();
        _insertions.Clear();
        _insertions.AddRange(ordered);
        if (_deletions.Count == 0 && _insertions.TrueForAll(insertion => insertion.Offset <= 0 || insertion.Offset >= run.Length)) return WriteWhole();
        foreach (var item in run.Items) WriteItem(item);
        WriteInsertions(int.MaxValue);
        Close();
        return _output.ToString();
    }

    private string WriteWhole()
    {
        foreach (var insertion in _insertions)
        {
            if (insertion.Offset <= 0) _output.Append(insertion.Xml);
        }

        _output.Append(text, run.Start, run.OpenEnd - run.Start).Append(copy(run.OpenEnd, run.End));
        foreach (var insertion in _insertions)
        {
            if (insertion.Offset > 0) _output.Append(insertion.Xml);
        }

        return _output.ToString();
    }

    private void WriteItem(RunItem item)
    {
        if (item.Raw is not { } raw || item.Length == 0)
        {
            // What cannot be cut takes its insertions in front.
            WriteInsertions(item.Offset);
            Switch(item.Length > 0 ? DeletionAt(item.Offset) : null);
            _output.Append(copy(item.Start, item.End));
            return;
        }

        for (var at = item.Offset; at < item.Offset + item.Length;)
        {
            WriteInsertions(at);
            var deletion = DeletionAt(at);
            Switch(deletion);
            var end = NextCut(at, item.Offset + item.Length);
            var characters = text.AsSpan(raw.Start, raw.Length);
            var (from, to) = (XmlText.RawOffset(characters, at - item.Offset), XmlText.RawOffset(characters, end - item.Offset));
            var name = deletion is null ? item.Name : names["delText"];
            _output.Append($"<{name} xml:space=\"preserve\">").Append(characters[from..to]).Append($"</{name}>");
            at = end;
        }
    }

    private int NextCut(int at, int end)
    {
        foreach (var insertion in _insertions)
        {
            if (insertion.Offset > at) end = Math.Min(end, insertion.Offset);
        }

        foreach (var deletion in _deletions)
        {
            if (deletion.Start > at) end = Math.Min(end, deletion.Start);
            if (deletion.End > at) end = Math.Min(end, deletion.End);
        }

        return end;
    }

    private RunDeletion? DeletionAt(int offset) => _deletions.Find(deletion => deletion.Start <= offset && offset < deletion.End);

    private void WriteInsertions(int upTo)
    {
        while (_inserted < _insertions.Count && _insertions[_inserted].Offset <= upTo)
        {
            Close();
            _output.Append(_insertions[_inserted++].Xml);
        }
    }

    private void Switch(RunDeletion? deletion)
    {
        if (_isOpen && ReferenceEquals(_deletion, deletion)) return;
        Close();
        if (deletion is not null) _output.Append(deletion.Open());
        _output.Append(text, run.Start, run.OpenEnd - run.Start).Append(text, run.Properties.Start, run.Properties.Length);
        _deletion = deletion;
        _isOpen = true;
    }

    private void Close()
    {
        if (!_isOpen) return;
        _output.Append($"</{names["r"]}>");
        if (_deletion is not null) _output.Append(_deletion.Close);
        _deletion = null;
        _isOpen = false;
    }
}
