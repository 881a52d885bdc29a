namespace CcHc.Lint.Plans.Registry;

/// <summary>A folded phrase and what it stands for.</summary>
/// <remarks>A class, not a tuple: lists of references need no code of their own when the product starts.</remarks>
internal sealed class IndexedPhrase<T>(string text, T item)
    where T : class
{
    public string Text => text;

    public T Item => item;

    public int Length => text.Length;
}
