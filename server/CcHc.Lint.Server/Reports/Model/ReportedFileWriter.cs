using System.Runtime.InteropServices;

namespace CcHc.Lint.Server.Reports;

/// <summary>
/// Writes a <see cref="ReportedFile"/> as bytes, the same for the same content: whole numbers in seven bits a byte, texts
/// as UTF-16 code units (whatever a document holds comes back as it was), each text once.
/// </summary>
internal sealed class ReportedFileWriter
{
    private byte[] _bytes = new byte[16 * 1024];
    private int _length;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public static byte[] Write(ReportedFile file)
    {
        var writer = new ReportedFileWriter();
        writer.Put(file);
        return writer._bytes.AsSpan(0, writer._length).ToArray();
    }

    private void Put(ReportedFile file)
    {
        Put(file.File);
        Put(file.IsChecked);
        Put(file.AsOf);
        Put(file.Baselined);
        Put(file.Findings.Count);
        foreach (var finding in file.Findings) Put(finding);
        Put(file.Suppressed.Count);
        foreach (var suppressed in file.Suppressed)
        {
            Put(suppressed.Finding);
            Put(suppressed.Reason);
            Put(suppressed.IsInSource);
        }

        Put(file.Problems.Count);
        foreach (var problem in file.Problems)
        {
            Put(problem.Code);
            Put(problem.Message);
            Put(problem.Line);
        }

        Put(file.Notices.Count);
        foreach (var notice in file.Notices) Put(notice);
        Put(file.Plan is not null);
        if (file.Plan is not null) Put(file.Plan);
    }

    private void Put(ReportedFinding finding)
    {
        Put(finding.Rule.Id);
        Put(finding.Rule.Code);
        Put(finding.Rule.Pack);
        Put(finding.Rule.Kind);
        Put(finding.Rule.Source);
        Put((int)finding.Severity);
        Put(finding.Problem);
        Put(finding.Reason);
        Put(finding.Remedy);
        Put(finding.Range);
        Put(finding.Text);
        Put(finding.SourceText);
        Put(finding.Fingerprint);
        Put(finding.Confidence);
        Put(finding.IsInTable);
        Put(finding.Chapter);
        Put(finding.Line is not null);
        if (finding.Line is { } line)
        {
            Put(line.Text);
            Put(line.Start);
            Put(line.End);
            Put(line.IsCutBefore);
            Put(line.IsCutAfter);
        }

        Put(finding.Related.Count);
        foreach (var related in finding.Related)
        {
            Put(related.Range);
            Put(related.Message);
            Put(related.SourceText);
        }

        Put(finding.Fixes.Count);
        foreach (var fix in finding.Fixes) Put(fix);
        Put(finding.Docx is not null);
        if (finding.Docx is not { } place) return;
        Put(place.Part);
        Put(place.Paragraph);
        Put(place.Start);
        Put(place.End);
        Put(place.EndParagraph);
    }

    private void Put(ReportedFix fix)
    {
        Put(fix.Title);
        Put(fix.IsSafe);
        Put(fix.Edits.Count);
        foreach (var edit in fix.Edits)
        {
            Put(edit.Range);
            Put(edit.NewText);
        }
    }

    private void Put(ReportedPlan plan)
    {
        Put(plan.Title);
        Put(plan.Year);
        Put(plan.Tasks.Count);
        foreach (var task in plan.Tasks)
        {
            Put(task.Line);
            Put(task.Number);
            Put(task.Task);
            Put(task.Leads.Count);
            foreach (var lead in task.Leads)
            {
                Put(lead.Name);
                Put(lead.Key);
            }

            Put(task.Deadline);
            Put(task.From);
            Put(task.To);
            Put((byte)task.Due);
        }
    }

    private void Put(ReportedRange range)
    {
        Put(range.Line);
        Put(range.Column);
        Put(range.EndLine);
        Put(range.EndColumn);
    }

    private void Put(bool value) => Put(value ? (byte)1 : (byte)0);

    private void Put(DateOnly? day) => Put(day is { } known ? known.DayNumber + 1 : 0);

    private void Put(int number)
    {
        for (var rest = (uint)number; ; rest >>= 7)
        {
            if (rest < 0x80)
            {
                Put((byte)rest);
                return;
            }

            Put((byte)(rest | 0x80));
        }
    }

    // 0 and the text where it is new, else its number from 1.
    private void Put(string text)
    {
        if (_texts.TryGetValue(text, out var known))
        {
            Put(known);
            return;
        }

        _texts.Add(text, _texts.Count + 1);
        Put(0);
        Put(text.Length);
        var units = MemoryMarshal.AsBytes(text.AsSpan());
        MakeRoom(units.Length);
        units.CopyTo(_bytes.AsSpan(_length));
        _length += units.Length;
    }

    private void Put(byte value)
    {
        MakeRoom(1);
        _bytes[_length++] = value;
    }

    private void MakeRoom(int more)
    {
        if (_length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
    }
}
