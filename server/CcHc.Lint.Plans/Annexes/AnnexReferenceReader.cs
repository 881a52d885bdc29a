using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Annexes;

/// <summary>Finds words that announce an annex of this document: "(Chi tiết tại Phụ lục kèm theo)".</summary>
internal static class AnnexReferenceReader
{
    private const int FarthestWord = 160;

    private static readonly string[] Before = ["chi tiết tại ", "cụ thể tại ", "chi tiết trong ", "cụ thể trong ", "chi tiết theo ", "cụ thể theo ", "kèm theo các ", "kèm theo ", "đính kèm ", "kèm ", "theo ", "tại ", "trong ", "có ", "xem "];

    public static IReadOnlyList<AnnexReference> Read(List<TextUnit> units, ISet<int> annexBlocks, FactPlaces places)
    {
        var references = new List<AnnexReference>();
        foreach (var unit in units)
        {
            if (unit.IsCell || annexBlocks.Contains(unit.BlockIndex)) continue;
            for (var at = unit.Folded.IndexOf("phụ lục", StringComparison.Ordinal); at >= 0; at = unit.Folded.IndexOf("phụ lục", at + 7, StringComparison.Ordinal))
            {
                if (RangeOf(unit.Folded, at) is not { } range) continue;
                var reference = new AnnexReference(references.Count, unit.Text.Text[range.Start..range.End]);
                places.Add(reference, FactPart.All, unit.Text, range.Start, range.End);
                references.Add(reference);
                break;
            }
        }

        return references;
    }

    private static (int Start, int End)? RangeOf(string folded, int at)
    {
        var limit = Math.Min(folded.Length, at + FarthestWord);
        var end = folded.IndexOfAny(['.', ';', ')'], at, limit - at);
        if (end < 0) end = limit;
        var behind = folded[at..end];
        // An annex of another instrument: "Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP".
        if (NamesOtherInstrument(behind)) return null;
        var start = at;
        foreach (var word in Before)
        {
            if (!folded.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal)) continue;
            start = at - word.Length;
            break;
        }

        var announced = behind.Contains("kèm theo", StringComparison.Ordinal) || behind.Contains("đính kèm", StringComparison.Ordinal)
            || start < at && (Announces(folded.AsSpan(start, at - start)) || start > 0 && folded[start - 1] == '(');
        return announced ? (start, end) : null;
    }

    /// <summary>"Kèm theo Phụ lục …"; "có Phụ lục" or "theo Phụ lục" announce one only where brackets set them off.</summary>
    private static bool Announces(ReadOnlySpan<char> before) =>
        before.StartsWith("chi tiết") || before.StartsWith("cụ thể") || before.StartsWith("kèm") || before.StartsWith("đính kèm");

    /// <summary>A symbol behind the annex, with or without "số", says whose it is; a Kế hoạch is taken for the document itself.</summary>
    private static bool NamesOtherInstrument(string behind)
    {
        for (var at = behind.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0 && at < behind.Length; at++)
        {
            if (char.IsAsciiDigit(behind[at]) && !char.IsLetterOrDigit(behind[at - 1]) && SymbolScanner.At(behind, at) is { TypeCode: { } code })
                return TypeWords.WordFor(code) != "Kế hoạch";
        }

        return false;
    }
}
