namespace CcHc.Lint.Plans.Deadlines;

internal enum DeadlineTokenKind
{
    Word,
    Number,

    /// <summary>One punctuation character or a line break; dashes are all '-'.</summary>
    Mark,
}

/// <summary>A word, number or mark of a deadline cell.</summary>
/// <param name="Word">The folded word; the digits of a number; the mark.</param>
/// <param name="Value">Value of a number, -1 otherwise (and for numbers too long to be a time).</param>
/// <param name="SpaceBefore">True at the start and after white space.</param>
internal sealed record DeadlineToken(DeadlineTokenKind Kind, string Word, int Value, int Start, int End, bool SpaceBefore, bool IsCapital)
{
    public bool IsNumber => Kind == DeadlineTokenKind.Number;

    public int Digits => IsNumber ? Word.Length : 0;

    public bool IsMark(char mark) => Kind == DeadlineTokenKind.Mark && Word[0] == mark;
}
