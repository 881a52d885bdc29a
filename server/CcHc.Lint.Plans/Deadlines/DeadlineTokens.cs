using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>The words of a deadline cell. Asking beyond either end gives an empty word that equals nothing.</summary>
internal sealed class DeadlineTokens
{
    private static readonly DeadlineToken Nothing = new(DeadlineTokenKind.Mark, "\0", -1, 0, 0, true, false);

    private readonly List<DeadlineToken> _tokens = [];

    public DeadlineTokens(string text)
    {
        Text = text;
        var i = 0;
        var isSpaceBefore = true;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) && c is not '\n')
            {
                isSpaceBefore = true;
                i++;
                continue;
            }

            var end = EndOfToken(text, i);
            _tokens.Add(Create(text, i, end, isSpaceBefore));
            isSpaceBefore = c == '\n';
            i = end;
        }
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public DeadlineToken this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : Nothing;

    public bool IsWord(int index, string word) => this[index] is { Kind: DeadlineTokenKind.Word } token && token.Word == word;

    // Not "params ReadOnlySpan<string>": for each number of words the runtime would compile a method when the program starts.
    public bool IsAnyWord(int index, string first, string second) =>
        this[index] is { Kind: DeadlineTokenKind.Word } token && (token.Word == first || token.Word == second);

    public bool IsAnyWord(int index, string first, string second, string third) => IsAnyWord(index, first, second) || IsWord(index, third);

    public bool IsAnyWord(int index, string first, string second, string third, string fourth) => IsAnyWord(index, first, second) || IsAnyWord(index, third, fourth);

    public bool IsAnyWord(int index, string[] words)
    {
        if (this[index] is not { Kind: DeadlineTokenKind.Word } token) return false;
        foreach (var word in words)
        {
            if (token.Word == word) return true;
        }

        return false;
    }

    /// <summary>True where the words stand one after the other from <paramref name="index"/> on.</summary>
    public bool AreWords(int index, string first, string second) => IsWord(index, first) && IsWord(index + 1, second);

    public bool AreWords(int index, string first, string second, string third) => AreWords(index, first, second) && IsWord(index + 2, third);

    public bool AreWords(int index, string first, string second, string third, string fourth) => AreWords(index, first, second) && AreWords(index + 2, third, fourth);

    public bool IsMark(int index, char mark) => this[index].IsMark(mark);

    private static int EndOfToken(string text, int start)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }
        else if (WordCharacters.Contains(text[start]))
        {
            while (end < text.Length && WordCharacters.Contains(text[end])) end++;
        }
        else if (char.IsHighSurrogate(text[start]) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        return end;
    }

    private static DeadlineToken Create(string text, int start, int end, bool isSpaceBefore)
    {
        var c = text[start];
        var raw = text.AsSpan(start, end - start);
        if (char.IsAsciiDigit(c))
            return new(DeadlineTokenKind.Number, raw.ToString(), raw.Length <= 4 ? int.Parse(raw) : -1, start, end, isSpaceBefore, false);
        if (WordCharacters.Contains(c))
            return new(DeadlineTokenKind.Word, VietnameseText.Fold(raw), -1, start, end, isSpaceBefore, char.IsUpper(c));

        var mark = c switch
        {
            '–' or '—' or '‐' or '‑' or '−' or '―' => '-',
            '⁄' or '∕' => '/',
            '•' or '*' or '·' or '▪' or '●' => '•',
            _ => c,
        };
        return new(DeadlineTokenKind.Mark, mark.ToString(), -1, start, end, isSpaceBefore, false);
    }
}
