using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Outline;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>
/// Reads the legal bases that stand in lines of their own above the body. Before Nghị định 30/2020/NĐ-CP they often were one
/// sentence with the words that issue the plan; such a sentence is left alone.
/// </summary>
internal static class BasisLineReader
{
    // A shorter line was not wrapped in the middle of a sentence.
    private const int WrappedLine = 30;

    // No basis is longer; without a limit a block of thousands of lines that don't end would be joined in time that grows with their square.
    private const int LongestBasis = 4000;

    /// <param name="firstSectionBlock">Index of the block where the body begins.</param>
    public static IReadOnlyList<CitationBasisLine> Read(Document document, int firstSectionBlock, IReadOnlyList<Citation> citations, FactPlaces places)
    {
        var lines = LinesOf(document, firstSectionBlock);
        var from = lines.FindIndex(IsBasis);
        var to = from < 0 ? -1 : lines.FindIndex(from, line => !IsBasis(line));
        if (from < 0) return [];
        if (to < 0) to = lines.Count;
        if (to - from < 2 || lines.GetRange(from, to - from).Exists(line => !StandsAlone(line))) return [];
        // A second run of bases further down is a form of its own that is not judged.
        if (lines.FindIndex(to, IsBasis) >= 0) return [];
        var goesOn = to < lines.Count && BasisOpening.IsOther(VietnameseText.Fold(lines[to].Text));
        return Build(lines.GetRange(from, to - from), goesOn, citations, places);
    }

    private static List<CitationBasisLine> Build(List<MappedText> lines, bool goesOn, IReadOnlyList<Citation> citations, FactPlaces places)
    {
        var facts = new List<CitationBasisLine>();
        CitationBasisLine? lowest = null;
        var isOrdered = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var first = citations.FirstOrDefault(citation => places.SpanOf(citation, FactPart.All) is var span && span.Start >= line.SourceSpan.Start && span.End <= line.SourceSpan.End);
            var fact = new CitationBasisLine(i, line.Text, first is null ? null : InstrumentRank.Of(first), line.Text[^1], i == lines.Count - 1 && !goesOn ? '.' : ';') { Citation = first };
            if (isOrdered && lowest is not null && fact.Rank < lowest.Rank)
            {
                fact = fact with { RanksAbove = lowest.Citation };
                isOrdered = false;
            }

            // What gives the issuer its task comes first whatever its rank (Nghị định 30/2020/NĐ-CP, Phụ lục I).
            if (fact.Rank is not null && (lowest is null || fact.Rank > lowest.Rank) && !VietnameseText.Fold(line.Text).Contains("chức năng", StringComparison.Ordinal)) lowest = fact;
            places.Add(fact, FactPart.All, line);
            facts.Add(fact);
        }

        return facts;
    }

    private static List<MappedText> LinesOf(Document document, int firstSectionBlock)
    {
        var lines = new List<MappedText>();
        for (var b = 0; b < document.Blocks.Count && b <= firstSectionBlock; b++)
        {
            var text = document.Blocks[b].Text;
            if (document.Blocks[b].Kind is BlockKind.Comment or BlockKind.Verbatim || text.IsEmpty) continue;
            var start = 0;
            while (start < text.Length)
            {
                var end = text.Text.IndexOf('\n', start);
                if (end < 0) end = text.Length;
                var line = VietnameseText.Normalise(text.Slice(start, end).Trim());
                if (!line.IsEmpty && start > 0 && lines.Count > 0 && GoesOn(lines[^1].Text, line.Text)) lines[^1] = VietnameseText.Normalise(JoinedWith(lines[^1], line));
                else if (!line.IsEmpty) lines.Add(line);
                start = end + 1;
            }
        }

        return lines;
    }

    // A line that begins in small letters goes on with the one before it, and so does any other below a line without an end.
    private static bool GoesOn(string before, string line)
    {
        if (before.Length > LongestBasis) return false;
        if (char.IsLower(line[0])) return true;
        if (before.Length < WrappedLine || before[^1] is ';' or '.' or ':' || HeadingJudge.IsCapitals(line)) return false;
        var folded = VietnameseText.Fold(line);
        if (BasisOpening.IsAny(folded)) return false;
        // Who issues the plan begins a line; "… của" / "Ủy ban nhân dân tỉnh …" is one line.
        var isCommittee = folded.StartsWith("ủy ban", StringComparison.Ordinal) || folded.StartsWith("ubnd", StringComparison.Ordinal);
        return !isCommittee || before.EndsWith(" của", StringComparison.Ordinal);
    }

    private static MappedText JoinedWith(MappedText first, MappedText second)
    {
        var joined = new MappedText.Builder();
        joined.Append(first);
        joined.AppendReplacement(" ", new TextSpan(first.SourceSpan.End, second.SourceSpan.Start));
        joined.Append(second);
        return joined.Build();
    }

    private static bool IsBasis(MappedText line) => BasisOpening.IsInstrument(VietnameseText.Fold(line.Text));

    /// <summary>True for a line that holds one basis and nothing else: no second "căn cứ", no words that issue the plan.</summary>
    private static bool StandsAlone(MappedText line)
    {
        var folded = VietnameseText.Fold(line.Text);
        return !folded.AsSpan(BasisOpening.Instrument.Length).Contains(BasisOpening.Instrument, StringComparison.Ordinal) && !folded.EndsWith(':')
            && !folded.Contains("như sau", StringComparison.Ordinal) && !folded.Contains("ban hành kế hoạch này", StringComparison.Ordinal)
            && !folded.Contains(", ủy ban nhân dân", StringComparison.Ordinal) && !folded.Contains(", ubnd", StringComparison.Ordinal);
    }
}
