using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>Short texts one behind the other in one array, numbered from 1 on: thousands of them are read at every start.</summary>
internal sealed class TextList
{
    private readonly NumberList _ends;
    private char[] _letters;

    public TextList() => (_ends, _letters) = (new NumberList(), new char[1024]);

    private TextList(NumberList ends, char[] letters) => (_ends, _letters) = (ends, letters);

    /// <summary>The number of the last text.</summary>
    public int Last => _ends.Count - 1;

    /// <summary>A text by its number; that of 0 is empty.</summary>
    public ReadOnlySpan<char> this[int number] => number == 0 ? default : _letters.AsSpan(_ends[number - 1].._ends[number]);

    /// <returns>The text's number.</returns>
    public int Add(ReadOnlySpan<char> text)
    {
        var start = _ends[Last];
        if (start + text.Length > _letters.Length) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, start + text.Length));
        text.CopyTo(_letters.AsSpan(start));
        _ends.Add(start + text.Length);
        return Last;
    }

    public void Write(LexiconWriter to)
    {
        _ends.Write(to);
        to.Row<char>(_letters.AsSpan(0, _ends[Last]));
    }

    public static TextList Read(LexiconReader from) => new(NumberList.Read(from), from.Row<char>());
}
