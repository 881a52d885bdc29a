using CcHc.Lint.Plans.Abbreviations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>States how a document handles each of its short forms, and finds those that are a letter off a known one.</summary>
internal sealed class WordingAbbreviationReader(WordingLexicon lexicon, IReadOnlyList<Abbreviation> definitions, FactPlaces places)
{
    // The clause of a title that runs on for longer is not followed back: each use of each long form would follow it.
    private const int LongestTitle = 600;

    private readonly Dictionary<string, Abbreviation> _firstDefinitions = FirstOf(definitions);

    public IReadOnlyList<WordingAbbreviation> Read(List<WordingUnit> units, SlipCollector slips)
    {
        var uses = new ShortFormUses(lexicon, new HashSet<string>(_firstDefinitions.Keys, StringComparer.Ordinal));
        foreach (var unit in units) uses.Scan(unit);
        var listed = ListedIn(units);
        var definitionStarts = new HashSet<int>();
        foreach (var definition in definitions) definitionStarts.Add(places.SpanOf(definition, FactPart.All).Start);
        var facts = new List<WordingAbbreviation>();
        foreach (var shortForm in uses.InOrder.Concat(_firstDefinitions.Keys.Where(key => uses.Of(key).Count == 0)))
        {
            var all = new List<ShortFormUse>();
            foreach (var use in uses.Of(shortForm))
            {
                if (!definitionStarts.Contains(use.SourceStart)) all.Add(use);
            }

            if (IsDamaged(shortForm, all, listed, uses) is { } meant)
            {
                var isAdded = slips.Add(
                    all[0].Unit, all[0].Start, all[0].End, WordingSlipKind.DamagedAbbreviation, meant, isCertain: false, all.Count, uses.Of(meant).Count, shortForm);
                foreach (var use in isAdded ? all.Skip(1) : []) slips.AddRepeat(use.Unit, use.Start, use.End, meant, shortForm);
                continue;
            }

            facts.Add(FactOf(facts.Count, shortForm, all, listed.Contains(shortForm), units));
        }

        return facts;
    }

    private WordingAbbreviation FactOf(int ordinal, string shortForm, List<ShortFormUse> all, bool isListed, List<WordingUnit> units)
    {
        var definition = _firstDefinitions.GetValueOrDefault(shortForm);
        var definedAt = definition is null ? int.MaxValue : places.SpanOf(definition, FactPart.All).Start;
        ShortFormUse? first = null;
        var (before, after) = (0, 0);
        foreach (var use in all)
        {
            if (use.SourceStart > definedAt) after++;
            if (use.Unit.IsRecipients) continue;
            first ??= use;
            if (use.SourceStart < definedAt) before++;
        }

        var fact = new WordingAbbreviation(
            ordinal, shortForm, definition?.Ordinal ?? -1, before, after,
            definition is null ? 0 : LongUses(definition.Long, definedAt, units))
        {
            IsWidelyKnown = lexicon.WidelyKnown.Contains(shortForm),
            IsListed = isListed,
            HasInitials = definition is not null && HasInitials(shortForm, definition.Long),
            UsualLong = lexicon.Abbreviations.GetValueOrDefault(shortForm),
        };
        if (first is not null) places.Add(fact, FactPart.All, first.Unit.Unit.Text, first.Start, first.End);
        else if (definition is not null) places.Add(fact, FactPart.All, places.SpanOf(definition, FactPart.All));
        return fact;
    }

    // What the letters were meant to be, or null. D for Đ is one keyboard slip; another letter counts in long forms that
    // stand once, where the known form cannot be told from it otherwise.
    private string? IsDamaged(string shortForm, List<ShortFormUse> all, HashSet<string> listed, ShortFormUses uses)
    {
        if (all.Count == 0 || IsAccepted(shortForm) || listed.Contains(shortForm)) return null;
        string? near = null;
        foreach (var known in Candidates(uses))
        {
            if (known.Length != shortForm.Length) continue;
            if (shortForm.Contains('D', StringComparison.Ordinal) && known.Contains('Đ', StringComparison.Ordinal) && DiffersInStrokeOnly(known, shortForm)) return known;
            // The first letter tells one body from another ("SKHCN" of the department, "BKHCN" of the ministry).
            if (shortForm.Length < 5 || all.Count > 1 || known[0] != shortForm[0] || Distance(known, shortForm) != 1) continue;
            if (near is not null && near != known) return null;
            near = known;
        }

        return near;
    }

    private IEnumerable<string> Candidates(ShortFormUses uses) =>
        _firstDefinitions.Keys.Concat(lexicon.Abbreviations.Keys).Concat(lexicon.WidelyKnown).Concat(uses.InOrder.Where(key => uses.Of(key).Count >= 3));

    private bool IsAccepted(string shortForm) =>
        _firstDefinitions.ContainsKey(shortForm) || lexicon.Abbreviations.ContainsKey(shortForm) || lexicon.WidelyKnown.Contains(shortForm);

    private static bool DiffersInStrokeOnly(string known, string written)
    {
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != written[i] && (known[i] != 'Đ' || written[i] != 'D')) return false;
        }

        return true;
    }

    private static int Distance(string known, string written)
    {
        var distance = 0;
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] == written[i]) continue;
            // "PT&TH" for "PT-TH" is another way to write it; only letters are mistyped for letters.
            if (!char.IsLetter(known[i]) || !char.IsLetter(written[i])) return int.MaxValue;
            distance++;
        }

        return distance;
    }

    private static bool HasInitials(string shortForm, string longForm)
    {
        var words = ShortForm.WordsOf(longForm, 0, longForm.Length);
        return words.Count > 0 && InitialMatcher.Backward(words, words.Count - 1, InitialMatcher.LettersOf(shortForm)) >= 0;
    }

    /// <summary>Short forms that a table explains: one cell the short form, the next one words with its initials.</summary>
    private static HashSet<string> ListedIn(List<WordingUnit> units)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < units.Count; i++)
        {
            var (cell, next) = (units[i].Unit, units[i + 1].Unit);
            if (!cell.IsCell || cell.Text.Length > 16 || cell.BlockIndex != next.BlockIndex || cell.RowIndex != next.RowIndex) continue;
            var shortForm = cell.Text.Text.Trim();
            if (!ShortForm.IsShortForm(shortForm)) continue;
            var words = ShortForm.WordsOf(next.Text.Text, 0, next.Text.Length);
            if (words.Count > 0 && InitialMatcher.Forward(words, 0, InitialMatcher.LettersOf(shortForm)) >= 0) listed.Add(shortForm);
        }

        return listed;
    }

    private static int LongUses(string longForm, int definedAt, List<WordingUnit> units)
    {
        var folded = Documents.Folding.VietnameseText.Fold(longForm);
        var count = 0;
        // What stands between two blanks of the words is a whole word wherever they stand.
        var inner = SecondWord(folded);
        foreach (var unit in units)
        {
            if (inner is { } word && ((unit.Unit.Words.Bits & WordTable.BitOf(word)) == 0 || unit.Unit.Words.Hashes.IndexOf(word) < 0)) continue;
            var at = unit.Folded.IndexOf(folded, StringComparison.Ordinal);
            if (at < 0 || unit.IsHeading || unit.IsRecipients || unit.Unit.Text.SourceSpan.End < definedAt) continue;
            for (; at >= 0; at = unit.Folded.IndexOf(folded, at + folded.Length, StringComparison.Ordinal))
            {
                if (unit.Unit.Text.ToSource(at, at + 1).Start > definedAt && !IsInTitle(unit, at)) count++;
            }
        }

        return count;
    }

    // The WordHash of the second of three words; null for fewer.
    private static uint? SecondWord(string folded)
    {
        var words = new WordTable(folded);
        return words.Count < 3 ? null : words.Hashes[1];
    }

    // The titles of instruments are cited as they are: after a symbol, or after "Luật", up to the end of the clause.
    private static bool IsInTitle(WordingUnit unit, int at)
    {
        var text = unit.Text;
        for (var i = at - 1; i > Math.Max(1, at - LongestTitle) && text[i] is not ';' && !(text[i] == '.' && i + 1 < text.Length && text[i + 1] == ' '); i--)
        {
            if (text[i] == '/' && char.IsAsciiLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) return true;
            if (text[i] == 'L' && unit.Folded.AsSpan(i).StartsWith("luật ", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static Dictionary<string, Abbreviation> FirstOf(IReadOnlyList<Abbreviation> definitions)
    {
        var first = new Dictionary<string, Abbreviation>(StringComparer.Ordinal);
        foreach (var definition in definitions) first.TryAdd(definition.Short, definition);
        return first;
    }
}
