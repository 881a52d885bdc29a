using System.Runtime.InteropServices;

namespace CcHc.Lint.Documents.Folding;

/// <summary>
/// One pass over a text. The result stands in <see cref="Output"/>; <see cref="Edits"/> lists in order the places where
/// source and result differ in length. Between them characters correspond one to one.
/// </summary>
internal sealed class FoldPass
{
    private readonly string _text;
    private readonly FoldOptions _options;
    private readonly char[] _output;
    private readonly List<Edit> _edits = [];
    private int _length;

    private FoldPass(string text, FoldOptions options)
    {
        _text = text;
        _options = options;
        _output = new char[text.Length];
    }

    /// <summary>Ranges of the source and of the result that stand for each other and differ in length.</summary>
    public readonly record struct Edit(int Start, int End, int OutputStart, int OutputEnd);

    public ReadOnlySpan<char> Output => _output.AsSpan(0, _length);

    public ReadOnlySpan<Edit> Edits => CollectionsMarshal.AsSpan(_edits);

    public static FoldPass Run(string text, FoldOptions options)
    {
        var pass = new FoldPass(text, options);
        pass.Run();
        return pass;
    }

    /// <summary>The composed letter at an index and how many characters it takes.</summary>
    public static char ComposeAt(ReadOnlySpan<char> text, int index, out int length)
    {
        var c = text[index];
        length = 1;
        if (c == '\u00D0') return 'Đ';
        if (c == '\u00F0') return 'đ';
        if (index + 1 >= text.Length || text[index + 1] < '\u0300' || !LetterTable.IsMark(text[index + 1])) return c;
        if (!LetterTable.TryGet(c, out var row, out var tone)) return c;
        while (index + length < text.Length)
        {
            var mark = text[index + length];
            var markTone = LetterTable.ToneOf(mark);
            if (markTone != LetterTable.NoTone)
            {
                if (tone != LetterTable.NoTone) break;
                tone = markTone;
            }
            else
            {
                var withQuality = LetterTable.WithQuality(row, mark);
                if (withQuality < 0) break;
                row = withQuality;
            }

            length++;
        }

        return LetterTable.Letter(row, tone);
    }

    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2064') or '\uFE0F';

    private void Run()
    {
        var foldsBlanks = _options.HasFlag(FoldOptions.Blanks);
        var folds = _options.HasFlag(FoldOptions.Match);
        for (var i = 0; i < _text.Length;)
        {
            var c = _text[i];
            if (foldsBlanks && (char.IsWhiteSpace(c) || IsInvisible(c)))
            {
                i = FoldBlanks(i);
                continue;
            }

            c = ComposeAt(_text, i, out var length);
            if (length != 1) _edits.Add(new Edit(i, i + length, _length, _length + 1));
            i += length;
            _output[_length++] = folds ? FoldChar(c) : c;
            if (folds && c > '\u007F') PlaceTone(i);
            else if (folds && _length > 2) PlaceToneAfterQ();
        }
    }

    private int FoldBlanks(int start)
    {
        var end = start;
        var isBlank = false;
        while (end < _text.Length && (char.IsWhiteSpace(_text[end]) || IsInvisible(_text[end])))
            isBlank |= char.IsWhiteSpace(_text[end++]);
        var width = isBlank ? 1 : 0;
        if (end - start != width) _edits.Add(new Edit(start, end, _length, _length + width));
        if (isBlank) _output[_length++] = ' ';
        return end;
    }

    private static char FoldChar(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u2033' => '"',
        '\u2018' or '\u2019' or '\u201A' or '\u2032' => '\'',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        '\u2044' or '\u2215' or '\uFF0F' => '/',
        _ => char.ToLowerInvariant(c),
    };

    // "hoà", "khoẻ", "thuỳ" and "hòa", "khỏe", "thùy" are two spellings of one word in an open syllable: the tone goes
    // to the first vowel. After "q" the "u" belongs to the consonant and never carries it.
    private void PlaceTone(int next)
    {
        if (_length < 2) return;
        var last = _output[_length - 1];
        var before = _output[_length - 2];
        if (before is not ('o' or 'u') || !LetterTable.TryGet(last, out var row, out var tone) || tone == LetterTable.NoTone) return;
        var plain = LetterTable.Letter(row, LetterTable.NoTone);
        if (!(before == 'o' ? plain is 'a' or 'e' : plain == 'y')) return;
        if (before == 'u' && _length > 2 && _output[_length - 3] == 'q') return;
        if (next < _text.Length && (char.IsLetter(_text[next]) || LetterTable.IsMark(_text[next]))) return;
        _ = LetterTable.TryGet(before, out var firstRow, out _);
        _output[_length - 2] = LetterTable.Letter(firstRow, tone);
        _output[_length - 1] = plain;
    }

    private void PlaceToneAfterQ()
    {
        if (_output[_length - 1] is not ('y' or 'a') || _output[_length - 3] != 'q') return;
        if (!LetterTable.TryGet(_output[_length - 2], out var row, out var tone) || tone == LetterTable.NoTone) return;
        if (LetterTable.Letter(row, LetterTable.NoTone) != 'u') return;
        _ = LetterTable.TryGet(_output[_length - 1], out var lastRow, out _);
        _output[_length - 2] = 'u';
        _output[_length - 1] = LetterTable.Letter(lastRow, tone);
    }
}
