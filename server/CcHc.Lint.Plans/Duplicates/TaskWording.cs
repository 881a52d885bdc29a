using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Duplicates;

/// <summary>The words of a task, as tasks are compared.</summary>
internal sealed class TaskWording
{
    private const int FewestWords = 5;

    // A bit for each word, which words may share.
    private readonly UInt128 _bits;

    public TaskWording(List<string> words)
    {
        var carrying = TaskWords.Carrying(words);
        Carrying = new HashSet<string>(carrying, StringComparer.Ordinal);
        HasEnough = Carrying.Count >= FewestWords;
        if (!HasEnough) return;
        // The first two words that carry meaning say what is done.
        Opening = $"{carrying[0]} {carrying[1]}";
        Whole = string.Join(' ', words);
        foreach (var word in Carrying) _bits |= UInt128.One << (int)(WordHash.Of(word) >> 25);
    }

    /// <summary>The words that carry meaning.</summary>
    public HashSet<string> Carrying { get; }

    /// <summary>False where too few words carry meaning to tell the task from others.</summary>
    public bool HasEnough { get; }

    /// <summary>What is done; "" where there are too few words.</summary>
    public string Opening { get; } = "";

    /// <summary>All words, none of which holds a blank; "" where there are too few.</summary>
    public string Whole { get; } = "";

    /// <summary>False where the other one surely has a word that this one lacks.</summary>
    public bool MayCover(TaskWording other) => (other._bits & ~_bits) == 0;
}
