using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Profile;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Blanks;

/// <summary>Reads what is left blank in the head of the document and in its citations, and whether the head is there at all.</summary>
internal static class BlankReader
{
    private const int HeadBlocks = 12;
    private const int LongestDateLine = 120;

    private static readonly List<Blank> None = [];
    private static readonly UnitSlot<List<Blank>> Slot = new();

    /// <param name="firstSection">Index of the block with the first heading: the head stands before it.</param>
    public static IReadOnlyList<BlankPlace> Read(List<TextUnit> units, int firstSection, FactPlaces places)
    {
        var blanks = new List<BlankPlace>();
        foreach (var unit in units)
        {
            foreach (var blank in Slot.Find(unit) ?? Slot.Keep(unit, BlankScanner.Scan(unit) ?? None))
            {
                var isHead = unit.BlockIndex < Math.Min(HeadBlocks, firstSection);
                var words = unit.Text.Slice(blank.Start, blank.End).Trim();
                var fact = new BlankPlace(blanks.Count, words.Text, blank.IsDate, isHead && OpensLine(unit, blank) || TiesAnnex(unit.Folded, blank.Start));
                places.Add(fact, FactPart.All, words);
                blanks.Add(fact);
            }
        }

        return blanks;
    }

    /// <returns>Null where the text carries no printed head.</returns>
    public static PrintedHead? ReadHead(Document document, PlanDocument profile)
    {
        if (!profile.HasPrintedHead) return null;
        var lines = ProfileLine.WithoutBases(ProfileLine.Of(document, 0, HeadBlocks));
        if (!lines.Exists(line => line.StartsWith("cộng hòa xã hội") || line.StartsWith("độc lập"))) return null;
        var hasNumber = profile.Number is not null || lines.Exists(line => line.StartsWith("số") || line.Folded.Contains(" số:", StringComparison.Ordinal));
        var hasDate = profile.Date is not null || lines.Exists(line => line.Folded.Length < LongestDateLine && line.Folded.Contains("ngày", StringComparison.Ordinal));
        return new PrintedHead(0, hasNumber, hasDate);
    }

    /// <summary>A number line begins with "Số"; a date line with the place and a comma.</summary>
    private static bool OpensLine(TextUnit unit, Blank blank)
    {
        var before = unit.Folded[..blank.Start].TrimEnd();
        if (!blank.IsDate) return !before.Contains("căn cứ", StringComparison.Ordinal) && !before.Contains("thực hiện", StringComparison.Ordinal);
        return before.Length == 0 || before.EndsWith(',');
    }

    /// <summary>"(Kèm theo Kế hoạch số … ngày … của …)" names the document itself.</summary>
    private static bool TiesAnnex(string folded, int at)
    {
        var before = folded[..at];
        var from = before.LastIndexOf("kèm theo", StringComparison.Ordinal);
        return from >= 0 && at - from < 90 && before[..from].TrimEnd().TrimEnd('(').TrimEnd() is var head && (head.Length == 0 || head.EndsWith("ban hành", StringComparison.Ordinal));
    }
}
