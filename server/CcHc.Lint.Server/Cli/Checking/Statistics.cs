using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>"--statistics": findings by rule and severity, and in how many files.</summary>
internal sealed class Statistics(string language)
{
    private readonly Dictionary<string, Row> _rules = new(StringComparer.Ordinal);
    private int _files;
    private int _filesWithFindings;
    private int _filesWithProblems;
    private int _passedOver;

    public void Add(ReportedFile file)
    {
        if (file.Problems.Count > 0) _filesWithProblems++;
        if (file.IsChecked) _files++;
        else if (file.Problems.Count == 0) _passedOver++;
        if (file.Findings.Count > 0) _filesWithFindings++;
        foreach (var finding in file.Findings)
        {
            if (!_rules.TryGetValue(finding.Rule.Id, out var row)) _rules.Add(finding.Rule.Id, row = new Row(finding.Rule));
            row.Add(finding.Severity, file.Order);
        }
    }

    public void Write(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(Say(
            $"Thống kê: {_files} tệp đã kiểm tra, {_filesWithFindings} tệp có phát hiện, {_filesWithProblems} tệp có vấn đề, {_passedOver} tệp bỏ qua.",
            $"Statistics: {_files} files checked, {_filesWithFindings} with findings, {_filesWithProblems} with problems, {_passedOver} passed over."));
        if (_rules.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"{Say("Lỗi", "Errors"),8}{Say("Cảnh báo", "Warnings"),10}{Say("Gợi ý", "Info"),8}{Say("Số tệp", "Files"),9}  {Say("Quy tắc", "Rule")}");
        var rows = _rules.Values.ToList();
        rows.Sort(Row.Compare);
        foreach (var row in rows) output.WriteLine($"{row.Errors,8}{row.Warnings,10}{row.Infos,8}{row.Files,9}  {row.Rule.Code} {row.Rule.Id}");
        output.WriteLine($"{rows.Sum(row => row.Errors),8}{rows.Sum(row => row.Warnings),10}{rows.Sum(row => row.Infos),8}{_filesWithFindings,9}  {Say("Tổng", "Total")}");
    }

    private string Say(string vi, string en) => new LocalizedText(vi, en).In(language);

    private sealed class Row(ReportedRule rule)
    {
        private int _lastFile = -1;

        public ReportedRule Rule => rule;

        public int Errors { get; private set; }

        public int Warnings { get; private set; }

        public int Infos { get; private set; }

        public int Files { get; private set; }

        /// <summary>The most findings first, then by code.</summary>
        public static int Compare(Row a, Row b)
        {
            var order = (b.Errors + b.Warnings + b.Infos).CompareTo(a.Errors + a.Warnings + a.Infos);
            return order == 0 ? string.CompareOrdinal(a.Rule.Code, b.Rule.Code) : order;
        }

        public void Add(Severity severity, int file)
        {
            if (severity == Severity.Error) Errors++;
            else if (severity == Severity.Warning) Warnings++;
            else Infos++;
            if (file != _lastFile) Files++;
            _lastFile = file;
        }
    }
}
