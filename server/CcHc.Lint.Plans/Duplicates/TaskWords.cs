using System.Text;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Duplicates;

/// <summary>The words of tasks that carry their meaning: folded, abbreviations written out, function words left out.</summary>
internal sealed class TaskWords
{
    private static readonly HashSet<string> StopWords = new(
        "và các về của cho trong tại trên theo với để từ đến việc năm một có được là tỉnh".Split(' '), StringComparer.Ordinal);

    private static readonly string[][] StopPhrases =
    [
        ["công", "tác"], ["thực", "hiện"], ["tổ", "chức"], ["triển", "khai"], ["tiếp", "tục"], ["đẩy", "mạnh"], ["tăng", "cường"],
        ["địa", "bàn", "tỉnh"], ["nhà", "nước"],
    ];

    private readonly Dictionary<string, string> _longForms = new(StringComparer.Ordinal);

    // Plans say the same words over and over: one object for each.
    private readonly Dictionary<string, TaskWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaskWord>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly List<TaskWord> _all = [];
    private readonly List<TaskWord> _carrying = [];
    private int _wordings;

    public TaskWords(IEnumerable<Abbreviation> abbreviations)
    {
        _known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longForms["cchc"] = "cải cách hành chính";
        _longForms["tthc"] = "thủ tục hành chính";
        foreach (var abbreviation in abbreviations) _longForms[VietnameseText.Fold(abbreviation.Short)] = VietnameseText.Fold(abbreviation.Long);
        var setting = new StringBuilder();
        foreach (var (shortForm, longForm) in _longForms) setting.Append(shortForm).Append('=').Append(longForm).Append('\n');
        Setting = setting.ToString();
    }

    /// <summary>What the words depend on beside the task: the short forms that are written out.</summary>
    public string Setting { get; }

    /// <summary>The words of a task as tasks are compared.</summary>
    /// <param name="folded">The task, folded.</param>
    public TaskWording WordingOf(string folded)
    {
        ReadCarrying(folded);
        var number = ++_wordings;
        var distinct = 0;
        foreach (var word in _carrying)
        {
            if (word.CountedIn != number) distinct++;
            word.CountedIn = number;
        }

        return distinct < TaskWording.FewestWords ? TaskWording.TooShort : new TaskWording(_all, _carrying, DistinctOf(_carrying, distinct));
    }

    /// <summary>Those words of a folded text that say what is done to what. Good until the next question.</summary>
    public List<TaskWord> CarryingOf(string folded)
    {
        ReadCarrying(folded);
        return _carrying;
    }

    private TaskWord[] DistinctOf(List<TaskWord> words, int count)
    {
        var distinct = new TaskWord[count];
        var number = ++_wordings;
        var at = 0;
        foreach (var word in words)
        {
            if (word.CountedIn == number) continue;
            word.CountedIn = number;
            distinct[at++] = word;
        }

        return distinct;
    }

    private void ReadCarrying(string folded)
    {
        _all.Clear();
        Read(folded, _all, writesOut: true);
        _carrying.Clear();
        _carrying.AddRange(_all);
        var phrases = 0;
        foreach (var word in _carrying) phrases |= word.StopPhrases;
        for (var i = 0; i < StopPhrases.Length; i++)
        {
            if ((phrases & (1 << i)) != 0) Remove(_carrying, StopPhrases[i]);
        }

        _carrying.RemoveAll(static word => word.IsStop);
    }

    private void Read(ReadOnlySpan<char> folded, List<TaskWord> words, bool writesOut)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (IsBetween(folded[i])) continue;
            var start = i;
            while (i < folded.Length && !IsBetween(folded[i])) i++;
            if (!_known.TryGetValue(folded[start..i], out var word)) word = Add(folded[start..i].ToString());
            if (writesOut && word.LongForm is not null) words.AddRange(WrittenOut(word));
            else words.Add(word);
        }
    }

    private List<TaskWord> WrittenOut(TaskWord word)
    {
        if (word.WrittenOut is { } known) return known;
        var words = new List<TaskWord>();
        Read(word.LongForm, words, writesOut: false);
        return word.WrittenOut = words;
    }

    private TaskWord Add(string text)
    {
        var phrases = 0;
        for (var i = 0; i < StopPhrases.Length; i++)
        {
            if (StopPhrases[i][0] == text) phrases |= 1 << i;
        }

        var word = new TaskWord(text, StopWords.Contains(text), phrases, _longForms.GetValueOrDefault(text));
        _words.Add(text, word);
        return word;
    }

    private static bool IsBetween(char c) => c is ' ' or ',' or ';' or '.' or ':' or '(' or ')' or '-' or '/' or '“' or '”' or '"' or '+' or '•';

    private static void Remove(List<TaskWord> words, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Count; at++)
        {
            var same = 0;
            while (same < phrase.Length && words[at + same].Text == phrase[same]) same++;
            if (same < phrase.Length) continue;
            words.RemoveRange(at, phrase.Length);
            at--;
        }
    }
}
