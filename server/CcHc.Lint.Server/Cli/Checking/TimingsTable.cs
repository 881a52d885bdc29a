using CcHc.Lint.Documents;
using CcHc.Lint.Linting;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>"--timings": what took how long.</summary>
internal static class TimingsTable
{
    private const int Rules = 10;

    /// <param name="elapsed">Of the whole run.</param>
    /// <param name="measure">Measures the rules on documents, the slowest first.</param>
    public static void Write(PhaseTimes times, Func<IReadOnlyList<TimedDocument>, IReadOnlyList<RuleTime>> measure, TimeSpan elapsed, int files, int remembered, string language, TextWriter output)
    {
        string Say(string vi, string en) => new LocalizedText(vi, en).In(language);
        output.WriteLine();
        output.WriteLine(Say(
            $"Thời gian: {Ms(elapsed)} ms cho {files} tệp ({Rate(files, elapsed)} tệp/giây), {remembered} tệp lấy từ bộ nhớ đệm. Cộng dồn trên các luồng:",
            $"Time: {Ms(elapsed)} ms for {files} files ({Rate(files, elapsed)} files/s), {remembered} from the cache. Added up over all threads:"));
        Row(Say("tìm tệp", "find files"), times.Of(Phase.Find));
        Row(Say("đọc tệp", "read bytes"), times.Of(Phase.Read));
        Row(Say("bộ nhớ đệm", "cache"), times.Of(Phase.Cache));
        Row(Say("phân tích văn bản", "parse text"), times.Of(Phase.Parse));
        Row(Say("rút dữ kiện", "read facts"), times.Check.Facts);
        Row(Say("chạy quy tắc", "run rules"), times.Check.Rules);
        Row(Say("lập thông báo", "make messages"), times.Of(Phase.Report));
        Row(Say("ghi báo cáo", "write reports"), times.Of(Phase.Write));
        if (times.SlowestDocuments.Count == 0) return;
        output.WriteLine();
        output.WriteLine(Say("Văn bản chậm nhất (dữ kiện và quy tắc):", "Slowest documents (facts and rules):"));
        foreach (var document in times.SlowestDocuments) Row(Reports.TerminalText.Clean(document.File), document.Elapsed);
        output.WriteLine();
        output.WriteLine(Say(
            "Quy tắc chậm nhất trên các văn bản đó (đo riêng từng quy tắc, lần nhanh nhất trong 5 lần):",
            "Slowest rules on these documents (each measured alone, the quickest of 5 runs):"));
        foreach (var rule in measure([.. times.SlowestDocuments.Select(slow => slow.Document)]).Take(Rules)) RuleRow(rule.RuleId, rule.Elapsed);

        void Row(string name, TimeSpan time) => output.WriteLine($"{Ms(time),12} ms  {name}");
        void RuleRow(string name, TimeSpan time) => output.WriteLine($"{time.TotalMilliseconds,12:F3} ms  {name}");
    }

    private static string Ms(TimeSpan time) => $"{time.TotalMilliseconds:F1}";

    private static string Rate(int files, TimeSpan elapsed) => $"{files / Math.Max(0.001, elapsed.TotalSeconds):F0}";
}
