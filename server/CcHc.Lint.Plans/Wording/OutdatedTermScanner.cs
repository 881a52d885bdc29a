using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Finds terms that the law has dropped at some day. One finding per paragraph and successor is enough.</summary>
internal sealed class OutdatedTermScanner(WordingLexicon lexicon, FactPlaces places)
{
    private static readonly UnitSlot<TermPlace[]> Slot = new();

    private readonly List<WordingTerm> _found = [];

    public IReadOnlyList<WordingTerm> Found => _found;

    public void Scan(WordingUnit unit)
    {
        foreach (var place in Slot.Find(unit.Unit) ?? Slot.Keep(unit.Unit, Find(unit)))
        {
            var fact = new WordingTerm(_found.Count, unit.Text[place.Start..place.End], place.Term.Successor, place.Term.Since, place.Term.Basis, place.Term.Confidence);
            places.Add(fact, FactPart.All, unit.Unit.Text, place.Start, place.End);
            _found.Add(fact);
        }
    }

    private TermPlace[] Find(WordingUnit unit)
    {
        if (!lexicon.TermOpenings.MayHaveAny(unit.Unit.Words)) return [];
        var found = new List<TermPlace>();
        string? reported = null;
        foreach (var term in lexicon.Terms)
        {
            if (term.Successor == reported) continue;
            var at = Find(unit.Folded, term);
            if (at < 0) continue;
            found.Add(new TermPlace(at, EndOf(unit.Folded, at + term.Term.Length), term));
            reported = term.Successor;
        }

        return [.. found];
    }

    private sealed record TermPlace(int Start, int End, OutdatedTermEntry Term);

    private static int Find(string text, OutdatedTermEntry term)
    {
        for (var at = text.IndexOf(term.Term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term.Term, at + 1, StringComparison.Ordinal))
        {
            var end = at + term.Term.Length;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]))) continue;
            if (term.Context.Count > 0 && !term.Context.Any(word => text.Contains(word, StringComparison.Ordinal))) return -1;
            var sentence = SentenceAround(text, at);
            if (IsInTitle(text, sentence.Start, at) || term.NotBeside.Any(word => text.AsSpan(sentence.Start, sentence.End - sentence.Start).Contains(word, StringComparison.Ordinal))) continue;
            return at;
        }

        return -1;
    }

    // "mức độ 3, 4", "mức độ 3 và mức độ 4": one term.
    private static int EndOf(string text, int end)
    {
        foreach (var tail in (string[])[", mức độ 4", " và mức độ 4", ", 4", " và 4", " và mức 4"])
        {
            if (text.AsSpan(end).StartsWith(tail, StringComparison.Ordinal)) return end + tail.Length;
        }

        return end;
    }

    private static (int Start, int End) SentenceAround(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] != ';' && !(text[start - 1] == '.' && text[start] == ' ')) start--;
        var end = at;
        while (end < text.Length && text[end] != ';' && !(text[end] == '.' && (end + 1 == text.Length || text[end + 1] == ' '))) end++;
        return (start, end);
    }

    // Behind a symbol stands the title of the instrument, cited as it is.
    private static bool IsInTitle(string text, int from, int at)
    {
        for (var i = Math.Max(from, 1); i + 1 < at; i++)
        {
            if (text[i] == '/' && char.IsAsciiDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]) && text.AsSpan(from, at - from).Contains("số ", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
