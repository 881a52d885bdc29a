using System.Buffers;

namespace CcHc.Lint.Documents.Folding;

/// <summary>
/// Brings Vietnamese text to one spelling for reading and matching. The overloads on <see cref="MappedText"/> keep the
/// origin of every character.
/// </summary>
public static class VietnameseText
{
    private const int OnStack = 256;

    private static readonly SearchValues<char> Uncomposed =
        SearchValues.Create("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0340\u0341\u00D0\u00F0");

    // Blanks other than a single space, and characters that show nothing.
    private static readonly SearchValues<char> Unfolded = SearchValues.Create(
        "\t\n\u000B\f\r\u0085\u00A0\u00AD\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
        + "\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u205F\u2060\u2061\u2062\u2063\u2064\u3000\uFE0F\uFEFF"
        + "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0340\u0341\u00D0\u00F0");

    /// <summary>Letters composed (NFC for Vietnamese), "Ð" (U+00D0) read as "Đ". Nothing else changes.</summary>
    public static string Compose(string text) =>
        text.AsSpan().IndexOfAny(Uncomposed) < 0 ? text : Apply(text, FoldOptions.Compose);

    /// <inheritdoc cref="Compose(string)"/>
    public static MappedText Compose(MappedText text) =>
        text.Text.AsSpan().IndexOfAny(Uncomposed) < 0 ? text : Apply(text, FoldOptions.Compose);

    /// <summary>
    /// Composed, blanks of any kind as single spaces, soft hyphens and zero-width characters dropped. Case, dashes and
    /// quotes stay: this is what people should read.
    /// </summary>
    public static string Normalise(string text) => IsNormal(text) ? text : Apply(text, FoldOptions.Blanks);

    /// <inheritdoc cref="Normalise(string)"/>
    public static MappedText Normalise(MappedText text) => IsNormal(text.Text) ? text : Apply(text, FoldOptions.Blanks);

    /// <summary>
    /// The form for matching: as <see cref="Normalise(string)"/>, and lower case, one dash, straight quotes, one slash,
    /// and one place for the tone ("hoà" as "hòa", "uỷ" as "ủy").
    /// </summary>
    public static string Fold(string text) => Apply(text, FoldOptions.Blanks | FoldOptions.Match);

    /// <inheritdoc cref="Fold(string)"/>
    public static MappedText Fold(MappedText text) => Apply(text, FoldOptions.Blanks | FoldOptions.Match);

    /// <summary>False where a letter is written with combining marks that Vietnamese has a whole letter for.</summary>
    public static bool IsComposed(ReadOnlySpan<char> text) => FindUncomposed(text, 0) is null;

    /// <summary>The next letter from <paramref name="start"/> on that is written with combining marks, or null.</summary>
    public static TextSpan? FindUncomposed(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length;)
        {
            var next = text[i..].IndexOfAnyInRange('\u0300', '\u0341');
            if (next < 0) return null;
            i = Math.Max(start, i + next - 1);
            _ = FoldPass.ComposeAt(text, i, out var length);
            if (length > 1) return new TextSpan(i, i + length);
            i += 2;
        }

        return null;
    }

    /// <summary>True for the letters that Vietnamese text is written with, composed, "f", "j", "w", "z" included.</summary>
    public static bool IsVietnameseLetter(char c) =>
        char.IsAsciiLetter(c) || c is 'đ' or 'Đ' || (c > '\u007F' && LetterTable.TryGet(c, out _, out _));

    /// <summary>The text without tones and quality marks, "d" for "đ", case kept: "Uy ban" for "Ủy ban".</summary>
    public static string RemoveMarks(string text)
    {
        var composed = Compose(text);
        return string.Create(composed.Length, composed, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var c = source[i];
                target[i] = c switch
                {
                    < '\u0080' => c,
                    'đ' => 'd',
                    'Đ' => 'D',
                    _ => LetterTable.TryGet(c, out var row, out _) ? LetterTable.Plain(row) : c,
                };
            }
        });
    }

    private static bool IsNormal(ReadOnlySpan<char> text) => text.IndexOfAny(Unfolded) < 0 && text.IndexOf("  ") < 0;

    /// <summary>The letter without tone and quality mark ("ậ" gives "a"); "đ" and all that is no vowel stays.</summary>
    public static char BaseLetter(char letter) => LetterTable.TryGet(letter, out var row, out _) ? LetterTable.Plain(row) : letter;

    /// <summary>A stretch of text folded as <see cref="Fold(string)"/> does.</summary>
    public static string Fold(ReadOnlySpan<char> text) => Apply(text, null, FoldOptions.Blanks | FoldOptions.Match);

    private static string Apply(string text, FoldOptions options) => text.Length == 0 ? text : Apply(text, text, options);

    /// <param name="same">Returned where nothing changes; null makes a string.</param>
    private static string Apply(ReadOnlySpan<char> text, string? same, FoldOptions options)
    {
        if (text.Length <= OnStack)
        {
            Span<char> buffer = stackalloc char[OnStack];
            return Result(buffer[..FoldPass.Run(text, buffer, options, null)], text, same);
        }

        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var result = Result(rented.AsSpan(0, FoldPass.Run(text, rented, options, null)), text, same);
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    private static string Result(ReadOnlySpan<char> output, ReadOnlySpan<char> text, string? same) =>
        same is not null && output.SequenceEqual(text) ? same : output.ToString();

    private static MappedText Apply(MappedText text, FoldOptions options)
    {
        if (text.IsEmpty) return text;
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var edits = new EditList();
        ReadOnlySpan<char> output = rented.AsSpan(0, FoldPass.Run(text.Text, rented, options, edits));
        var result = output.SequenceEqual(text.Text) ? text : Build(text, output, edits);
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    private static MappedText Build(MappedText text, ReadOnlySpan<char> output, EditList edits)
    {
        var builder = new MappedText.Builder();
        var from = 0;
        var outputFrom = 0;
        for (var i = 0; i < edits.Count; i++)
        {
            builder.AppendRewritten(output[outputFrom..edits.OutputStartOf(i)], text, from);
            builder.AppendReplacement(output[edits.OutputStartOf(i)..edits.OutputEndOf(i)], text.ToSource(edits.StartOf(i), edits.EndOf(i)));
            from = edits.EndOf(i);
            outputFrom = edits.OutputEndOf(i);
        }

        builder.AppendRewritten(output[outputFrom..], text, from);
        return builder.Build();
    }
}
