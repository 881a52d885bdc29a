using System.Buffers;

namespace CcHc.Lint.Documents.Folding;

/// <summary>
/// Brings Vietnamese text to one spelling for reading and matching. The overloads on <see cref="MappedText"/> keep the
/// origin of every character.
/// </summary>
public static class VietnameseText
{
    private const int OnStack = 256;

    /// <summary>Letters composed (NFC for Vietnamese), "Ð" (U+00D0) read as "Đ". Nothing else changes.</summary>
    public static string Compose(string text) =>
        IsPlain(text) ? text : Apply(text, FoldOptions.Compose);

    /// <inheritdoc cref="Compose(string)"/>
    public static MappedText Compose(MappedText text) =>
        IsPlain(text.Text) ? text : Apply(text, FoldOptions.Compose);

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

    /// <summary>True where nothing can be composed: no combining mark, no "Ð" or "ð".</summary>
    private static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('\u0300', '\u0341') && !text.ContainsAny('\u00D0', '\u00F0');

    // A loop: a set of these characters (SearchValues) is slower on Vietnamese text, and is compiled at every start.
    private static bool IsNormal(ReadOnlySpan<char> text)
    {
        var before = '\0';
        foreach (var c in text)
        {
            if (c < '\u0080' ? c is >= '\t' and <= '\r' || (c == ' ' && before == ' ') : IsUnfolded(c)) return false;
            before = c;
        }

        return true;
    }

    // Blanks other than a space, characters that show nothing, and what may be composed.
    private static bool IsUnfolded(char c) => c is not (>= '\u1EA0' and <= '\u1EF9')
        && c is '\u0085' or '\u00A0' or '\u00AD' or '\u00D0' or '\u00F0' or (>= '\u0300' and <= '\u0341') or '\u1680' or '\u180E'
            or (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u2064') or '\u3000' or '\uFE0F' or '\uFEFF';

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
