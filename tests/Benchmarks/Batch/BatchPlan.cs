using System.Text;

namespace CcHc.Lint.Benchmarks.Batch;

/// <summary>Plans of 64 KB that differ from each other in every clause and every row, so that nothing learnt from one serves another. The same for the same number on every call.</summary>
public static class BatchPlan
{
    private const int Bytes = 64 * 1024;

    // What a scan or a hasty hand leaves behind, so that wording is found, and not only looked for.
    private static readonly string[][] Slips =
    [
        ["cải cách hành chính", "cải cách hành chinh"], ["thủ tục hành chính", "thủ tục hành chánh"], ["kết quả", "kết qủa"], ["phối hợp với", "phối hợp với với"],
    ];

    public static string Text(int number)
    {
        var random = new Random(number);
        var lines = SamplePlan.Text().Split('\n');
        Shuffle(lines, line => line.StartsWith("- ", StringComparison.Ordinal), random);
        Shuffle(lines, line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]), random);
        var text = new StringBuilder(Bytes);
        var (bytes, clauses) = (0, 0);
        foreach (var line in lines)
        {
            var own = line.Replace("15/KH-UBND", $"{number + 15}/KH-UBND", StringComparison.Ordinal);
            if (own.StartsWith("- ", StringComparison.Ordinal)) own += $" Theo dõi tại điểm {number}.{++clauses} của sổ công việc.";
            own = own.Replace(" đợt ", $" đợt {number}.", StringComparison.Ordinal);
            own = Mended(own, random);
            if (random.Next(40) == 0)
            {
                var slip = Slips[random.Next(Slips.Length)];
                own = own.Replace(slip[0], slip[1], StringComparison.Ordinal);
            }

            bytes += Encoding.UTF8.GetByteCount(own) + 1;
            if (bytes > Bytes) break;
            text.Append(own).Append('\n');
        }

        return text.ToString();
    }

    // As many findings as a real plan of this size has: some hundred.
    private static string Mended(string line, Random random)
    {
        if (!line.StartsWith("| ", StringComparison.Ordinal)) return line;
        if (random.Next(3) > 0) line = line.Replace("| Thường xuyên |", "| Quý III/2022 |", StringComparison.Ordinal).Replace("| Sau khi có hướng dẫn của Bộ Nội vụ |", "| Tháng 9/2022 |", StringComparison.Ordinal);
        return random.Next(3) > 0 ? line.Replace("| Các sở, ngành |", "| Sở Xây dựng |", StringComparison.Ordinal).Replace("|  |", "| Sở Y tế |", StringComparison.Ordinal) : line;
    }

    // Among their own places alone: a row stays in the table.
    private static void Shuffle(string[] lines, Func<string, bool> isOfKind, Random random)
    {
        var places = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (isOfKind(lines[i])) places.Add(i);
        }

        for (var i = places.Count - 1; i > 0; i--)
        {
            var other = places[random.Next(i + 1)];
            (lines[places[i]], lines[other]) = (lines[other], lines[places[i]]);
        }
    }
}
