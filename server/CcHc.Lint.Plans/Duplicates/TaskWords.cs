using System.Text;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Duplicates;

/// <summary>The words of a task that carry its meaning: folded, abbreviations written out, function words left out.</summary>
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
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    public TaskWords(IEnumerable<Abbreviation> abbreviations)
    {
        _longForms["cchc"] = "cải cách hành chính";
        _longForms["tthc"] = "thủ tục hành chính";
        foreach (var abbreviation in abbreviations) _longForms[VietnameseText.Fold(abbreviation.Short)] = VietnameseText.Fold(abbreviation.Long);
        var setting = new StringBuilder();
        foreach (var (shortForm, longForm) in _longForms) setting.Append(shortForm).Append('=').Append(longForm).Append('\n');
        Setting = setting.ToString();
    }

    /// <summary>What the words depend on beside the task: the short forms that are written out.</summary>
    public string Setting { get; }

    /// <summary>All words of a task, in order.</summary>
    public List<string> Of(string task)
    {
        var words = new List<string>();
        Read(VietnameseText.Fold(task), words, writesOut: true);
        return words;
    }

    private void Read(ReadOnlySpan<char> folded, List<string> words, bool writesOut)
    {
        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < folded.Length; i++)
        {
            if (IsBetween(folded[i])) continue;
            var start = i;
            while (i < folded.Length && !IsBetween(folded[i])) i++;
            // Plans say the same words over and over: one string for each.
            if (!known.TryGetValue(folded[start..i], out var word)) _words.Add(word = folded[start..i].ToString(), word);
            if (writesOut && _longForms.TryGetValue(word, out var longForm)) Read(longForm, words, writesOut: false);
            else words.Add(word);
        }
    }

    private static bool IsBetween(char c) => c is ' ' or ',' or ';' or '.' or ':' or '(' or ')' or '-' or '/' or '“' or '”' or '"' or '+' or '•';

    /// <summary>Those of the words that say what is done to what.</summary>
    public static List<string> Carrying(IEnumerable<string> all)
    {
        var words = new List<string>(all);
        foreach (var phrase in StopPhrases) Remove(words, phrase);
        words.RemoveAll(static word => StopWords.Contains(word));
        return words;
    }

    private static void Remove(List<string> words, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Count; at++)
        {
            var same = 0;
            while (same < phrase.Length && words[at + same] == phrase[same]) same++;
            if (same < phrase.Length) continue;
            words.RemoveRange(at, phrase.Length);
            at--;
        }
    }
}
