using System.Text;

namespace CcHc.Lint.Plans.Registry.Binary;

/// <summary>Writes values to a body and every distinct text once to a table before it.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly MemoryStream _body = new();
    private readonly BinaryWriter _writer;

    public TableWriter() => _writer = new BinaryWriter(_body, Encoding.UTF8);

    public void Number(int value) => _writer.Write7BitEncodedInt(value);

    public void Flag(bool value) => _writer.Write(value);

    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        if (!_index.TryGetValue(text, out var at))
        {
            _texts.Add(text);
            _index.Add(text, at = _texts.Count);
        }

        Number(at);
    }

    public void Date(DateOnly? date) => Number(date?.DayNumber ?? 0);

    public void Texts(IReadOnlyList<string> texts) => List(texts, Text);

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    public void Complete(Stream stream, ReadOnlySpan<byte> magic)
    {
        _writer.Flush();
        using var output = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        output.Write(magic);
        output.Write7BitEncodedInt(_texts.Count);
        foreach (var text in _texts) output.Write(text);
        output.Write(_body.GetBuffer(), 0, (int)_body.Length);
    }

    public void Dispose() => _writer.Dispose();
}
