using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.RulePacks.Tests.Wording;

/// <summary>What the reader of the lexicon takes for granted of its files, so that reading them costs next to nothing.</summary>
public class LexiconFileTests
{
    public static TheoryData<string> Files => ["phrases.txt", "formulas.txt", "lists.txt", "unbroken.txt", "words.txt", "variants.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_are_in_folded_form_but_for_capitals(string file) =>
        Assert.Equal([], Lines(file).Where(line => !string.Equals(VietnameseText.Fold(line), line, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_line_stands_twice(string file) =>
        Assert.Equal([], Lines(file).GroupBy(line => line, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_phrase_has_two_syllables_at_least(string file) => Assert.All(Lines(file), line => Assert.Contains(' ', line));

    [Fact]
    public void No_word_is_a_collocation_too() => Assert.Equal([], Lines("words.txt").Intersect(Lines("formulas.txt"), StringComparer.Ordinal).Except(Allowed, StringComparer.Ordinal));

    [Fact]
    public void Terms_have_a_day_a_successor_a_basis_and_a_confidence() => Assert.All(Lines("terms.txt"), line =>
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        Assert.True(parts.Length >= 5, line);
        Assert.True(DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", out _), line);
        Assert.All(parts.Take(5), part => Assert.NotEqual("", part));
        Assert.Contains(parts[4], new[] { "verified", "likely", "unverified" });
    });

    [Fact]
    public void Abbreviations_have_a_long_form() => Assert.All(Lines("abbreviations.txt"), line => Assert.Contains(" = ", line, StringComparison.Ordinal));

    // Common words that open lines of the form too.
    private static readonly string[] Allowed = ["chủ tịch", "sản phẩm", "mục tiêu", "phụ lục"];

    private static List<string> Lines(string file)
    {
        using var stream = typeof(BuiltInLexicon).Assembly.GetManifestResourceStream("lexicon/" + file);
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];
    }
}
