using System.Runtime.InteropServices;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Reads what <see cref="ReportedFileWriter"/> wrote. Bytes that are not of this form end in an exception, never in more memory than they take.</summary>
internal ref struct ReportedFileReader
{
    private readonly List<string> _texts;
    private ReadOnlySpan<byte> _rest;

    private ReportedFileReader(ReadOnlySpan<byte> bytes)
    {
        _rest = bytes;
        _texts = [];
    }

    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static ReportedFile Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ReportedFileReader(bytes);
        var file = reader.File();
        return reader._rest.IsEmpty ? file : throw new InvalidDataException("bytes left over");
    }

    private ReportedFile File()
    {
        var file = new ReportedFile(Text()) { IsChecked = Flag(), AsOf = Day(), Baselined = Number() };
        var findings = new ReportedFinding[Count()];
        for (var i = 0; i < findings.Length; i++) findings[i] = Finding();
        var suppressed = new ReportedSuppression[Count()];
        for (var i = 0; i < suppressed.Length; i++) suppressed[i] = new ReportedSuppression(Finding(), Text(), Flag());
        var problems = new ReportedProblem[Count()];
        for (var i = 0; i < problems.Length; i++) problems[i] = new ReportedProblem(Text(), Text(), Number());
        var notices = new string[Count()];
        for (var i = 0; i < notices.Length; i++) notices[i] = Text();
        return file with { Findings = findings, Suppressed = suppressed, Problems = problems, Notices = notices, Plan = Flag() ? Plan() : null };
    }

    private ReportedFinding Finding()
    {
        var finding = new ReportedFinding
        {
            Rule = new ReportedRule(Text(), Text(), Text(), Text(), Text()),
            Severity = Number() is var severity and <= (int)Severity.Error and >= 0 ? (Severity)severity : throw new InvalidDataException("severity"),
            Problem = Text(),
            Reason = Text(),
            Remedy = Text(),
            Range = Range(),
            Text = Text(),
            SourceText = Text(),
            Fingerprint = Text(),
            Confidence = Text(),
            IsInTable = Flag(),
            Chapter = Text(),
            Line = Flag() ? Line() : null,
        };
        var related = new ReportedRelated[Count()];
        for (var i = 0; i < related.Length; i++) related[i] = new ReportedRelated(Range(), Text(), Text());
        var fixes = new ReportedFix[Count()];
        for (var i = 0; i < fixes.Length; i++) fixes[i] = Fix();
        return finding with { Related = related, Fixes = fixes, Docx = Flag() ? new ReportedDocxPlace(Text(), Number(), Number(), Number(), Number()) : null };
    }

    private ReportedLine Line()
    {
        var line = new ReportedLine(Text(), Number(), Number(), Flag(), Flag());
        return line.Start >= 0 && line.Start <= line.End && line.End <= line.Text.Length ? line : throw new InvalidDataException("place in a line");
    }

    private ReportedFix Fix()
    {
        var (title, isSafe) = (Text(), Flag());
        var edits = new ReportedEdit[Count()];
        for (var i = 0; i < edits.Length; i++) edits[i] = new ReportedEdit(Range(), Text());
        return new ReportedFix(title, isSafe, edits);
    }

    private ReportedPlan Plan()
    {
        var (title, year) = (Text(), Number());
        var tasks = new ReportedTask[Count()];
        for (var i = 0; i < tasks.Length; i++) tasks[i] = Task();
        return new ReportedPlan(title, year, tasks);
    }

    private ReportedTask Task()
    {
        var line = Number();
        var (number, task) = (Text(), Text());
        var leads = new ReportedLead[Count()];
        for (var i = 0; i < leads.Length; i++) leads[i] = new ReportedLead(Text(), Text());
        return new ReportedTask(line, number, task, leads, Text(), Day(), Day(), Due());
    }

    private DueColumn Due() => (DueColumn)Byte() is var due && due <= DueColumn.Missing ? due : throw new InvalidDataException("due");

    private ReportedRange Range() => new(Number(), Number(), Number(), Number());

    private bool Flag() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw new InvalidDataException("flag"),
    };

    private DateOnly? Day()
    {
        var day = Number();
        if (day == 0) return null;
        return day > 0 && day <= DateOnly.MaxValue.DayNumber + 1 ? DateOnly.FromDayNumber(day - 1) : throw new InvalidDataException("day");
    }

    // Each item takes at least a byte.
    private int Count() => Number() is var count && count >= 0 && count <= _rest.Length ? count : throw new InvalidDataException("count");

    private int Number()
    {
        uint number = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte();
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return (int)number;
        }

        throw new InvalidDataException("number");
    }

    private string Text()
    {
        var known = Number();
        if (known > 0) return known <= _texts.Count ? _texts[known - 1] : throw new InvalidDataException("text");
        var length = Count();
        if (known < 0 || length > _rest.Length / 2) throw new InvalidDataException("text");

        // Copied, because the bytes need not lie where code units may.
        var text = string.Create(length, _rest[..(length * 2)], static (target, bytes) => bytes.CopyTo(MemoryMarshal.AsBytes(target)));
        _rest = _rest[(length * 2)..];
        _texts.Add(text);
        return text;
    }

    private byte Byte()
    {
        if (_rest.IsEmpty) throw new InvalidDataException("end");
        var next = _rest[0];
        _rest = _rest[1..];
        return next;
    }
}
