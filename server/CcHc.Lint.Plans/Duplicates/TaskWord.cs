using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Duplicates;

/// <summary>A word of the tasks of a plan, and what is asked of it at every place where it stands.</summary>
/// <param name="text">Folded.</param>
/// <param name="isStop">True for a function word.</param>
/// <param name="stopPhrases">A bit for each stop phrase that it opens.</param>
/// <param name="longForm">What it is short for, folded; null for most words.</param>
internal sealed class TaskWord(string text, bool isStop, int stopPhrases, string? longForm)
{
    public string Text => text;

    public uint Hash { get; } = WordHash.Of(text);

    public bool IsStop => isStop;

    public int StopPhrases => stopPhrases;

    public string? LongForm => longForm;

    /// <summary>The words of <see cref="LongForm"/>, once they were asked for.</summary>
    public List<TaskWord>? WrittenOut { get; set; }

    /// <summary>The number of the wording that it was counted in last.</summary>
    public int CountedIn { get; set; }
}
