namespace CcHc.Lint.Documents.Folding;

/// <summary>
/// One pass over a text. Gives the result's length and, where asked for, the places where source and result differ in
/// length; between them characters correspond one to one.
/// </summary>
internal ref struct FoldPass
{
    private const int LastOfTable = 0x1EFF;
    private const byte Plain = 0;
    private const byte Blank = 1;
    private const byte Special = 2;

    // What every character up to the last Vietnamese letter becomes: lower case, straight quotes.
    private static readonly char[] Folded = BuildFolded();

    // What takes a closer look.
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
        var text = _text;
        var output = _output;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : 'x';
            // Most letters are whole, no blanks, and carry no tone that another place is usual for; most blanks are single.
            if (c <= LastOfTable && (Kinds[c] == Plain || (c == ' ' && !IsBlankOrInvisible(next))) && next is < '\u0300' or > '\u0341')
            {
                output[_length++] = _folds ? Folded[c] : c;
                i++;
                continue;
            }

            if (_foldsBlanks && IsBlankOrInvisible(c))
            {
                i = FoldBlanks(i);
                continue;
            }

            c = ComposeAt(text, i, out var length);
            if (length != 1) _edits?.Add(i, i + length, _length, _length + 1);
            i += length;
            if (!_folds)
            {
                output[_length++] = c;
                continue;
            }

            var folded = c <= LastOfTable ? Folded[c] : FoldChar(c);
            output[_length++] = folded;
            if (c > '\u007F') PlaceTone(i);
            else if (folded is 'y' or 'a' && _length > 2 && output[_length - 3] == 'q') PlaceToneAfterQ();
        }
    }

    // Blanks and what is seen as nothing, "Ð", and the vowels that a tone moves to or from.
    private static byte[] BuildKinds()
    {
        var kinds = new byte[LastOfTable + 1];
        for (var c = '\0'; c <= LastOfTable; c++)
        {
            var plain = LetterTable.TryGet(c, out var row, out _) ? LetterTable.Plain(row) | 0x20 : 0;
            if (char.IsWhiteSpace(c) || IsInvisible(c)) kinds[c] = Blank;
            else if (c is '\u00D0' or '\u00F0' || plain is 'a' or 'e' or 'y') kinds[c] = Special;
        }

        return kinds;
    }

    private static bool IsBlankOrInvisible(char c) => c <= LastOfTable ? Kinds[c] == Blank : char.IsWhiteSpace(c) || IsInvisible(c);

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
