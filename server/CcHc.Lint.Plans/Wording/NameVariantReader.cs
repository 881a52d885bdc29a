using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Finds bodies and systems that one document names in two ways that differ by a word: "Trung tâm Phục vụ hành chính tỉnh"
/// and "Trung tâm Phục vụ hành chính công tỉnh".
/// </summary>
internal static class NameVariantReader
{
    private const int ShortestName = 4;
    private const int LongestName = 12;

    private static readonly string[] Heads = ["trung tâm ", "cổng ", "chi cục ", "quỹ ", "ban quản lý ", "đài ", "viện "];
    private static readonly string[] Places = ["tỉnh", "thành phố", "huyện", "xã", "phường", "quốc gia"];

    private static readonly WordFilter Openings = new(Heads);

    private static readonly UnitSlot<KnownName[]> Slot = new();

    private sealed record KnownName(string[] Words, string Place, int Start, int End);

    private sealed record Name(string[] Words, string Place, WordingUnit Unit, int Start, int End)
    {
        public int Count { get; set; } = 1;
    }

    public static IReadOnlyList<WordingNameVariant> Read(List<WordingUnit> units, FactPlaces places)
    {
        var names = new List<Name>();
        foreach (var unit in units)
        {
            if (!unit.HasLower || unit.IsRecipients) continue;
            Collect(unit, names);
        }

        var variants = new List<WordingNameVariant>();
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count; j++)
            {
                if (names[i].Place != names[j].Place || !DifferByOne(names[i].Words, names[j].Words)) continue;
                var (rare, usual) = names[i].Count > names[j].Count ? (names[j], names[i]) : (names[i], names[j]);
                // Where both stand equally often, the one that leaves out a word is the likelier slip.
                if (rare.Count == usual.Count && rare.Words.Length > usual.Words.Length) (rare, usual) = (usual, rare);
                var variant = new WordingNameVariant(variants.Count, rare.Unit.Text[rare.Start..rare.End], usual.Unit.Text[usual.Start..usual.End]);
                places.Add(variant, FactPart.All, rare.Unit.Unit.Text, rare.Start, rare.End);
                places.Add(variant, FactPart.Title, usual.Unit.Unit.Text, usual.Start, usual.End);
                variants.Add(variant);
            }
        }

        return variants;
    }

    private static void Collect(WordingUnit unit, List<Name> names)
    {
        foreach (var name in Slot.Find(unit.Unit) ?? Slot.Keep(unit.Unit, Find(unit)))
        {
            if (names.Find(known => known.Place == name.Place && known.Words.AsSpan().SequenceEqual(name.Words)) is { } same) same.Count++;
            else names.Add(new Name(name.Words, name.Place, unit, name.Start, name.End));
        }
    }

    private static KnownName[] Find(WordingUnit unit)
    {
        List<KnownName>? found = null;
        var starts = unit.Unit.Words.Starts;
        var hashes = unit.Unit.Words.Hashes;
        for (var word = 0; word < starts.Length; word++)
        {
            if (!Openings.MayHave(hashes[word]) || !Characters.IsUpper(unit.Text[starts[word]]) || !OpensName(unit.Folded.AsSpan(starts[word]))) continue;
            if (ReadName(unit, starts[word]) is { } name) (found ??= []).Add(name);
        }

        return found is null ? [] : [.. found];
    }

    private static bool OpensName(ReadOnlySpan<char> folded)
    {
        foreach (var head in Heads)
        {
            if (folded.StartsWith(head, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Up to the word for the place it belongs to; a name that names none is left alone, its end cannot be told.
    private static KnownName? ReadName(WordingUnit unit, int start)
    {
        var words = new List<string>();
        var at = start;
        while (words.Count < LongestName && at < unit.Folded.Length && char.IsLetterOrDigit(unit.Folded[at]))
        {
            foreach (var place in Places)
            {
                var end = at + place.Length;
                if (!unit.Folded.AsSpan(at).StartsWith(place, StringComparison.Ordinal) || (end < unit.Folded.Length && char.IsLetter(unit.Folded[end]))) continue;
                return words.Count >= ShortestName ? new KnownName([.. words], place, start, EndOfPlace(unit, end)) : null;
            }

            var next = at;
            while (next < unit.Folded.Length && char.IsLetterOrDigit(unit.Folded[next])) next++;
            words.Add(unit.Folded[at..next]);
            at = next < unit.Folded.Length && unit.Folded[next] == ' ' ? next + 1 : unit.Folded.Length;
        }

        return null;
    }

    private static int EndOfPlace(WordingUnit unit, int end)
    {
        while (end + 1 < unit.Text.Length && unit.Text[end] == ' ' && char.IsUpper(unit.Text[end + 1]))
        {
            end++;
            while (end < unit.Text.Length && char.IsLetterOrDigit(unit.Text[end])) end++;
        }

        return end;
    }

    private static bool DifferByOne(string[] first, string[] second)
    {
        var (shorter, longer) = first.Length < second.Length ? (first, second) : (second, first);
        if (longer.Length != shorter.Length + 1) return false;
        var same = shorter.AsSpan().CommonPrefixLength(longer);
        // "của" before the place is no part of the name.
        return longer[same] is not ("của" or "cấp") && same >= 3 && shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1));
    }
}
