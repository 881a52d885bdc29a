namespace CcHc.Lint.Documents.Markdown.Versions;

/// <summary>Notes how far into the source reading has looked: what stands behind did not decide what was read so far.</summary>
internal sealed class LookAhead
{
    /// <summary>The reach of what all the rest of the source decided.</summary>
    public const int Everything = int.MaxValue;

    /// <summary>Offset behind the furthest character looked at since the last <see cref="Restart"/>.</summary>
    public int Reach { get; private set; }

    /// <param name="end">Offset behind the last character looked at; one that lies behind the source tells that its end was seen.</param>
    public void To(int end)
    {
        if (end > Reach) Reach = end;
    }

    /// <summary>A line was looked at. Behind a lone "\r" the next character was too, and at the end of the source that it is the end.</summary>
    public void ToEndOf(Lines.SourceLine line) => To(line.Next + 1);

    public void Restart(int reach = 0) => Reach = reach;
}
