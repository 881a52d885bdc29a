using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Targets;

/// <summary>Finds the formulas in which a plan names its own year again. Years anywhere else may be those of other things.</summary>
internal static class YearStatementReader
{
    private static readonly string[] PlanWords = ["kế hoạch cải cách hành chính", "kế hoạch cchc", "kế hoạch công tác cải cách hành chính", "kế hoạch thực hiện cải cách hành chính", "khung kế hoạch"];

    /// <summary>What the title of an annex calls the plan's tasks.</summary>
    private static readonly string[] AnnexWords = [.. PlanWords, "nhiệm vụ cải cách hành chính", "nhiệm vụ cchc", "nhiệm vụ công tác cải cách hành chính", "nhiệm vụ trọng tâm cải cách hành chính"];

    // A shorter title ("Công tác") is no name.
    private const int FewestLetters = 12;

    private const string Closing = "trên đây là kế hoạch";

    /// <param name="title">The plan's title, or null.</param>
    public static IReadOnlyList<YearStatement> Read(List<TextUnit> units, string? title, IReadOnlyList<Section> sections, FactPlaces places)
    {
        var names = OwnName(title) is { } own ? [.. PlanWords, own] : PlanWords;
        // Loops here and below: LINQ over numbers is compiled at every start.
        var firstAnnex = int.MaxValue;
        foreach (var section in sections)
        {
            if (section.Kind == SectionKind.Annex) firstAnnex = Math.Min(firstAnnex, places.SpanOf(section, FactPart.All).Start);
        }

        var found = new List<YearStatement>();
        foreach (var unit in units)
        {
            if (unit.IsCell || PlaceOf(unit, firstAnnex) is not { } place) continue;
            var formula = FormulaIn(unit, place, place == YearStatementPlace.AnnexTitle ? AnnexWords : names);
            if (formula is not { } range || OnlyYearIn(unit.Folded, range.Start, range.End) is not { } year) continue;
            var words = unit.Text.Slice(year.At, year.At + "năm 2000".Length);
            var fact = new YearStatement(found.Count, words.Text, year.Year, place);
            places.Add(fact, FactPart.All, words);
            found.Add(fact);
        }

        return found;
    }

    /// <summary>What a plan of another name is called in its formulas: "kế hoạch" and the words of its title before the year; null where they tell too little.</summary>
    private static string? OwnName(string? title)
    {
        if (title is null) return null;
        var folded = VietnameseText.Fold(title);
        var year = folded.IndexOf(" năm ", StringComparison.Ordinal);
        if (year < FewestLetters) return null;
        var name = folded[..year].TrimEnd();
        return name.StartsWith("kế hoạch ", StringComparison.Ordinal) ? name : "kế hoạch " + name;
    }

    private static YearStatementPlace? PlaceOf(TextUnit unit, int firstAnnex)
    {
        var folded = unit.Folded;
        if (ClosingAt(unit) >= 0) return YearStatementPlace.ClosingSentence;
        if (folded.Length < 500 && (folded.EndsWith("như sau:", StringComparison.Ordinal) || folded.EndsWith("như sau", StringComparison.Ordinal)) && folded.Contains("ban hành kế hoạch", StringComparison.Ordinal))
            return YearStatementPlace.IssuingSentence;
        if (unit.Text.SourceSpan.Start < firstAnnex || !folded.Contains("kế hoạch", StringComparison.Ordinal) && !folded.Contains("nhiệm vụ", StringComparison.Ordinal)) return null;
        var title = BeforeNote(folded);
        return title < 250 && !Characters.HasLower(unit.Text.Text.AsSpan(0, title)) ? YearStatementPlace.AnnexTitle : null;
    }

    /// <summary>Length of an annex title without the note below it, "(Kèm theo Kế hoạch số …)".</summary>
    private static int BeforeNote(string folded) => folded.IndexOf("(kèm theo", StringComparison.Ordinal) is >= 0 and var note ? note
        : folded.IndexOf("(ban hành kèm theo", StringComparison.Ordinal) is >= 0 and var issued ? issued : folded.Length;

    /// <summary>Where the closing sentence begins, also below the last item of a list that runs on to it; -1 where it does not stand here.</summary>
    private static int ClosingAt(TextUnit unit)
    {
        var at = unit.Folded.IndexOf(Closing, StringComparison.Ordinal);
        return at == 0 || at > 0 && char.IsUpper(unit.Text.Text[at]) ? at : -1;
    }

    /// <summary>From the plan's name to the end of its sentence or list item.</summary>
    private static (int Start, int End)? FormulaIn(TextUnit unit, YearStatementPlace place, string[] names)
    {
        var folded = unit.Folded;
        var from = place switch
        {
            YearStatementPlace.IssuingSentence => folded.AsSpan().LastIndexOf("ban hành kế hoạch"),
            YearStatementPlace.ClosingSentence => ClosingAt(unit),
            _ => 0,
        };
        var name = -1;
        foreach (var words in names)
        {
            var at = folded.IndexOf(words, from, StringComparison.Ordinal);
            if (at >= 0 && (name < 0 || at < name)) name = at;
        }

        if (name < 0 || place != YearStatementPlace.AnnexTitle && name - from > "ban hành kế hoạch".Length) return null;
        var end = folded.AsSpan(name).IndexOfAny(";.,:(") is >= 0 and var length ? name + length : folded.Length;
        return (name, end);
    }

    /// <summary>The year that the formula names behind "năm"; null where it names none or several, or a period.</summary>
    private static (int At, int Year)? OnlyYearIn(string folded, int start, int end)
    {
        (int At, int Year)? only = null;
        for (var at = folded.IndexOf("năm ", start, StringComparison.Ordinal); at >= 0 && at + 8 <= end; at = folded.IndexOf("năm ", at + 1, StringComparison.Ordinal))
        {
            if (!int.TryParse(folded.AsSpan(at + 4, 4), out var year) || year is < 2000 or > 2100) continue;
            var behind = folded[(at + 8)..end].TrimStart();
            if (only is not null || behind.StartsWith('-') || behind.StartsWith("đến", StringComparison.Ordinal) || behind.StartsWith("và", StringComparison.Ordinal)) return null;
            only = (at, year);
        }

        return folded[start..end].Contains("giai đoạn", StringComparison.Ordinal) ? null : only;
    }
}
