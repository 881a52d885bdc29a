using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Documents.Markers;

/// <summary>
/// The words "Nơi nhận", which open the list of recipients at the end of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I,
/// mục II). Case does not matter, nor marks that are missing ("Noi nhận"), nor how letters are composed.
/// </summary>
public static class RecipientsWords
{
    private const string Right = "nơi nhận";
    private const string Bare = "noi nhan";

    // With other words behind, a longer text is a sentence: "Nơi nhận kết quả giải quyết thủ tục hành chính là …".
    private const int LongestHead = 40;

    /// <summary>True where a text begins with the words, whatever stands behind them.</summary>
    public static bool Begin(ReadOnlySpan<char> text) => LengthOf(text, out var isDamaged) > 0 && !isDamaged;

    /// <summary>
    /// True where a text begins with the words and they open the list: nothing but a sign or the line's end stands behind
    /// them, or a few words. With a wrong mark ("Nơi nhân") they need their colon, for they could be others.
    /// </summary>
    public static bool OpenList(ReadOnlySpan<char> text)
    {
        var end = LengthOf(text, out var isDamaged);
        if (end == 0) return false;
        while (end < text.Length && text[end] is not ('\n' or '\r') && char.IsWhiteSpace(text[end])) end++;
        var next = end < text.Length ? text[end] : '\n';
        return isDamaged ? next == ':' : !char.IsLetterOrDigit(next) || text.Length < LongestHead;
    }

    /// <summary>Where the words end; 0 where the text does not begin with them.</summary>
    /// <param name="isDamaged">True where a letter has a mark that is not its own.</param>
    private static int LengthOf(ReadOnlySpan<char> text, out bool isDamaged)
    {
        isDamaged = false;
        var at = SkipBlanks(text, 0);
        for (var i = 0; i < Right.Length; i++)
        {
            if (Right[i] == ' ')
            {
                var next = SkipBlanks(text, at);
                if (next == at) return 0;
                at = next;
                continue;
            }

            while (at < text.Length && FoldPass.IsInvisible(text[at])) at++;
            if (at == text.Length) return 0;
            var letter = char.ToLowerInvariant(FoldPass.ComposeAt(text, at, out var length));
            if (VietnameseText.BaseLetter(letter) != Bare[i]) return 0;
            isDamaged |= letter != Right[i] && letter != Bare[i];
            at += length;
        }

        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || FoldPass.IsInvisible(text[at]))) at++;
        return at;
    }
}
