namespace CcHc.Lint.Documents.Folding;

/// <summary>
/// One pass over a text. Gives the result's length and, where asked for, the places where source and result differ in
/// length; between them characters correspond one to one.
/// </summary>
internal ref struct FoldPass
{
    private const int LastOfTable = 0x1EFF;

    // What takes a closer look: always; as a second blank; as a vowel that a tone moves to or from, behind certain letters.
    private const byte Irregular = 1;
    private const byte Space = 2;
    private const byte Vowel = 4;
    private const byte Blank = 8;

    // A kind shifted so far up stands for what makes the character behind take a closer look.
    private const int Behind = 4;

    // What every character up to the last Vietnamese letter becomes: lower case, straight quotes.
    private static readonly char[] Folded = BuildFolded();

    private static readonly byte[] Kinds = BuildKinds();

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _output;
    private readonly EditList? _edits;
    private readonly bool _foldsBlanks;
    private readonly bool _folds;
    private int _length;

    private FoldPass(ReadOnlySpan<char> text, Span<char> output, FoldOptions options, EditList? edits)
    {
        _text = text;
        _output = output;
        _edits = edits;
        _foldsBlanks = (options & FoldOptions.Blanks) != 0;
        _folds = (options & FoldOptions.Match) != 0;
    }

    /// <summary>Folds a text.</summary>
    /// <param name="output">As long as the text; the result is never longer.</param>
    /// <param name="edits">Takes the places that differ in length; null where nobody asks.</param>
    /// <returns>The length of the result.</returns>
    public static int Run(ReadOnlySpan<char> text, Span<char> output, FoldOptions options, EditList? edits)
    {
        var pass = new FoldPass(text, output, options, edits);
        pass.Run();
        return pass._length;
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
        for (var i = CopyPlain(0); i < _text.Length; i = CopyPlain(i)) i = FoldAt(i);
    }

    /// <summary>Copies letters that are whole and carry no tone that another place is usual for, single blanks, and all other characters that stand for themselves.</summary>
    /// <returns>The offset of the first character that takes a closer look, or the end.</returns>
    private int CopyPlain(int from)
    {
        var text = _text;
        var output = _output;
        var (folds, length) = (_folds, _length);
        var before = length == 0 ? 0 : KindOf(output[length - 1]);
        var i = from;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            var kind = c <= LastOfTable ? Kinds[c] : Irregular;
            if ((kind & (Irregular | (before >> Behind))) != 0)
            {
                // A mark belongs to the letter before, a further blank to the first one: that is looked at once more.
                if ((kind & Vowel) != 0 || i == from) break;
                (i, length) = (i - 1, length - 1);
                break;
            }

            before = kind;
            output[length++] = folds ? Folded[c] : c;
        }

        _length = length;
        return i;
    }

    private int FoldAt(int i)
    {
        var c = _text[i];
        if (_foldsBlanks && IsBlankOrInvisible(c)) return FoldBlanks(i);
        c = ComposeAt(_text, i, out var length);
        if (length != 1) _edits?.Add(i, i + length, _length, _length + 1);
        i += length;
        if (!_folds)
        {
            _output[_length++] = c;
            return i;
        }

        var folded = c <= LastOfTable ? Folded[c] : FoldChar(c);
        _output[_length++] = folded;
        if (c > '\u007F') PlaceTone(i);
        else if (folded is 'y' or 'a' && _length > 2 && _output[_length - 3] == 'q') PlaceToneAfterQ();
        return i;
    }

    private static byte[] BuildKinds()
    {
        var kinds = new byte[LastOfTable + 1];
        for (var c = '\0'; c <= LastOfTable; c++)
        {
            var plain = LetterTable.TryGet(c, out var row, out _) ? LetterTable.Plain(row) | 0x20 : 0;
            if (c == ' ') kinds[c] = Space | (Space << Behind);
            else if (char.IsWhiteSpace(c) || IsInvisible(c)) kinds[c] = Irregular | Blank;
            else if (c is '\u00D0' or '\u00F0' or (>= '\u0300' and <= '\u0341')) kinds[c] = Irregular;
            else if (plain is 'a' or 'e' or 'y') kinds[c] = Vowel;
            else if (Folded[c] is 'o' or 'u' or 'ù' or 'ú' or 'ủ' or 'ũ' or 'ụ') kinds[c] = Vowel << Behind;
        }

        return kinds;
    }

    private static int KindOf(char c) => c <= LastOfTable ? Kinds[c] : 0;

    private static bool IsBlankOrInvisible(char c) => c <= LastOfTable ? (Kinds[c] & (Blank | Space)) != 0 : char.IsWhiteSpace(c) || IsInvisible(c);

    private int FoldBlanks(int start)
    {
        var end = start;
        var isBlank = false;
        while (end < _text.Length && IsBlankOrInvisible(_text[end])) isBlank |= char.IsWhiteSpace(_text[end++]);
        var width = isBlank ? 1 : 0;
        if (end - start != width) _edits?.Add(start, end, _length, _length + width);
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

    private static char[] BuildFolded()
    {
        var folded = new char[LastOfTable + 1];
        for (var c = 0; c < folded.Length; c++) folded[c] = FoldChar((char)c);
        return folded;
    }

    // "hoà", "khoẻ", "thuỳ" and "hòa", "khỏe", "thùy" are two spellings of one word in an open syllable: the tone goes
    // to the first vowel. After "q" the "u" belongs to the consonant and never carries it.
    private readonly void PlaceTone(int next)
    {
        if (_length < 2) return;
        var before = _output[_length - 2];
        if (before is not ('o' or 'u')) return;
        var last = _output[_length - 1];
        if (!LetterTable.TryGet(last, out var row, out var tone) || tone == LetterTable.NoTone) return;
        var plain = LetterTable.Letter(row, LetterTable.NoTone);
        if (!(before == 'o' ? plain is 'a' or 'e' : plain == 'y')) return;
        if (before == 'u' && _length > 2 && _output[_length - 3] == 'q') return;
        if (next < _text.Length && (char.IsLetter(_text[next]) || LetterTable.IsMark(_text[next]))) return;
        _ = LetterTable.TryGet(before, out var firstRow, out _);
        _output[_length - 2] = LetterTable.Letter(firstRow, tone);
        _output[_length - 1] = plain;
    }

    private readonly void PlaceToneAfterQ()
    {
        if (!LetterTable.TryGet(_output[_length - 2], out var row, out var tone) || tone == LetterTable.NoTone) return;
        if (LetterTable.Letter(row, LetterTable.NoTone) != 'u') return;
        _ = LetterTable.TryGet(_output[_length - 1], out var lastRow, out _);
        _output[_length - 2] = 'u';
        _output[_length - 1] = LetterTable.Letter(lastRow, tone);
    }
}
