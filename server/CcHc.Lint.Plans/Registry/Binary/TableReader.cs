using System.Text;

namespace CcHc.Lint.Plans.Registry.Binary;

/// <summary>Reads what <see cref="TableWriter"/> wrote.</summary>
internal sealed class TableReader
{
    private readonly byte[] _bytes;
    private readonly string[] _texts;
    private int _at;

    public TableReader(Stream stream, ReadOnlySpan<byte> magic)
    {
        using var copy = new MemoryStream(stream.CanSeek ? (int)(stream.Length - stream.Position) : 0);
        stream.CopyTo(copy);
        _bytes = copy.ToArray();
        if (!_bytes.AsSpan().StartsWith(magic)) throw new InvalidDataException("This is no compiled registry of this version.");
        _at = magic.Length;
        var count = Number();
        if (count < 0 || count > _bytes.Length) throw new InvalidDataException("The compiled registry is damaged.");
        _texts = new string[count];
        for (var i = 0; i < count; i++)
        {
            var length = Number();
            if (length < 0 || length > _bytes.Length - _at) throw new InvalidDataException("The compiled registry is damaged.");
            _texts[i] = Encoding.UTF8.GetString(_bytes, _at, length);
            _at += length;
        }
    }

    public int Number()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (_at >= _bytes.Length) break;
            var part = _bytes[_at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        throw new InvalidDataException("The compiled registry is damaged.");
    }

    public bool Flag() => Number() != 0;

    public string? Text()
    {
        var at = Number();
        if (at < 0 || at > _texts.Length) throw new InvalidDataException("The compiled registry is damaged.");
        return at == 0 ? null : _texts[at - 1];
    }

    public string Required() => Text() ?? "";

    public DateOnly? Date()
    {
        var day = Number();
        return day == 0 ? null : DateOnly.FromDayNumber(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));
    }

    public int? Year()
    {
        var year = Number();
        return year == 0 ? null : year;
    }

    public IReadOnlyList<string> Texts()
    {
        var count = Count();
        if (count == 0) return [];
        var texts = new string[count];
        for (var i = 0; i < count; i++) texts[i] = Required();
        return texts;
    }

    public IReadOnlyList<T> List<T>(Func<TableReader, T> read)
    {
        var count = Count();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(this);
        return items;
    }

    private int Count()
    {
        var count = Number();
        return count >= 0 && count <= _bytes.Length ? count : throw new InvalidDataException("The compiled registry is damaged.");
    }
}
