using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Rules.Packs.Matching;

/// <summary>
/// Finds many phrases in one pass over a text (Aho and Corasick, "Efficient string matching", 1975). Texts are compared
/// folded and without marks; whoever asks looks at marks and case. Immutable once built.
/// </summary>
public sealed class PhraseSearch
{
    private readonly List<Node> _nodes = [new Node()];
    private readonly List<string> _phrases = [];

    /// <param name="phrases">As written in rules; blank ones are passed over.</param>
    public PhraseSearch(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases.Distinct(StringComparer.Ordinal))
        {
            var key = KeyOf(phrase);
            if (key.Length > 0) Add(key, phrase);
        }

        Link();
    }

    /// <summary>The form that phrases and texts are compared in: as long as the folded text.</summary>
    public static string KeyOf(string text) => VietnameseText.RemoveMarks(VietnameseText.Fold(text)).Trim();

    /// <summary>Every whole-word place of every phrase, by phrase.</summary>
    public Dictionary<string, List<PhraseHit>> Find(IReadOnlyList<TextUnit> units)
    {
        var found = new Dictionary<string, List<PhraseHit>>(StringComparer.Ordinal);
        if (_phrases.Count == 0) return found;
        foreach (var unit in units) Find(unit, VietnameseText.RemoveMarks(unit.Folded), found);
        return found;
    }

    private void Find(TextUnit unit, string text, Dictionary<string, List<PhraseHit>> found)
    {
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Step(state, text[i]);
            for (var output = _nodes[state].Output; output != 0; output = _nodes[_nodes[output].Fail].Output)
            {
                var node = _nodes[output];
                var start = i + 1 - node.Depth;
                if (!IsWord(text, start, i + 1)) continue;
                foreach (var phrase in node.Phrases!)
                {
                    if (!found.TryGetValue(_phrases[phrase], out var hits)) found.Add(_phrases[phrase], hits = []);
                    hits.Add(new PhraseHit(unit, start, i + 1));
                }
            }
        }
    }

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));

    private int Step(int state, char c)
    {
        while (true)
        {
            if (_nodes[state].Next.TryGetValue(c, out var next)) return next;
            if (state == 0) return 0;
            state = _nodes[state].Fail;
        }
    }

    private void Add(string key, string phrase)
    {
        var state = 0;
        foreach (var c in key)
        {
            if (!_nodes[state].Next.TryGetValue(c, out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node { Depth = _nodes[state].Depth + 1 });
                _nodes[state].Next.Add(c, next);
            }

            state = next;
        }

        (_nodes[state].Phrases ??= []).Add(_phrases.Count);
        _phrases.Add(phrase);
    }

    // Breadth first, so that a node's shorter suffix is linked before it.
    private void Link()
    {
        var queue = new Queue<int>();
        foreach (var child in _nodes[0].Next.Values) queue.Enqueue(child);
        while (queue.Count > 0)
        {
            var at = queue.Dequeue();
            foreach (var (c, child) in _nodes[at].Next)
            {
                _nodes[child].Fail = Step(_nodes[at].Fail, c);
                queue.Enqueue(child);
            }

            _nodes[at].Output = _nodes[at].Phrases is null ? _nodes[_nodes[at].Fail].Output : at;
        }
    }

    private sealed class Node
    {
        public Dictionary<char, int> Next { get; } = [];

        /// <summary>The node of the longest proper suffix.</summary>
        public int Fail { get; set; }

        /// <summary>This node or the nearest suffix at which a phrase ends; 0 for none.</summary>
        public int Output { get; set; }

        /// <summary>Indexes of the phrases that end here, or null.</summary>
        public List<int>? Phrases { get; set; }

        public int Depth { get; init; }
    }
}
