using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Finds duties whose time is left open in running text. Goals, requirements and legal bases are no duties; a sentence
/// that gives a day, a month, a quarter, a year or a percentage has its measure.
/// </summary>
internal sealed class VagueDutyScanner
{
    private static readonly HashSet<string> NoDuties = new(StringComparer.Ordinal) { "can-cu", "muc-dich-yeu-cau", "muc-tieu", "chi-tieu", "kinh-phi", "che-do-bao-cao" };

    private static readonly string[] ResultVerbs =
    [
        "hoàn thành", "hoàn thiện", "ban hành", "triển khai", "đưa", "khắc phục", "trình", "phê duyệt", "xây dựng", "tham mưu", "giải quyết", "kết thúc",
        "rà soát", "thực hiện", "tổ chức", "xử lý", "kiện toàn", "chuyển", "thay thế", "xóa bỏ", "hình thành", "số hóa", "chuẩn hóa", "hiện đại hóa", "nâng cấp", "mở rộng", "đầu tư", "thống nhất", "cắt giảm",
    ];

    private static readonly Pattern[] Patterns =
    [
        new("trong thời gian tới", null, [], true),
        new("trong thời gian sớm nhất", null, [], true),
        new("sớm", ResultVerbs, ["cảnh báo", "phát hiện", "từ", "rất", "chưa"], false),
        new("khẩn trương", ResultVerbs, ["tinh thần"], false),
        new("từng bước", ResultVerbs, ["theo", "ở", "trong", "của", "tại", "qua", "cho", "với"], false),
        new("tiến tới", ResultVerbs, ["bước"], false),
    ];

    private static readonly WordFilter Openings = new([.. Patterns.Select(pattern => pattern.Words)]);

    private static readonly UnitSlot<OpenDuty[]> Slot = new();

    private readonly List<DutyChapterStart> _chapters = [];
    private readonly List<WordingVagueDuty> _found = [];
    private readonly List<PlacedDeadline> _deadlines = [];
    private readonly FactPlaces _places;

    public VagueDutyScanner(IReadOnlyList<Section> sections, IReadOnlyList<PlanTask> tasks, FactPlaces places)
    {
        foreach (var task in tasks)
        {
            if (task is { IsInTable: false, DeadlineText.Length: > 0 }) _deadlines.Add(new PlacedDeadline(places.SpanOf(task, FactPart.Deadline)));
        }

        _places = places;
        var isDuty = new Dictionary<int, bool>();
        foreach (var section in sections)
        {
            // A section below a chapter of goals is one of goals.
            var parentIsDuty = section.ParentOrdinal < 0 || isDuty.GetValueOrDefault(section.ParentOrdinal, true);
            isDuty[section.Ordinal] = parentIsDuty && (section.ChapterId is null || !NoDuties.Contains(section.ChapterId));
            _chapters.Add(new DutyChapterStart(places.SpanOf(section, FactPart.All).Start, isDuty[section.Ordinal]));
        }

        _chapters.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    public IReadOnlyList<WordingVagueDuty> Found => _found;

    public void Scan(WordingUnit unit)
    {
        if (unit.Unit.IsCell || unit.IsHeading || unit.IsRecipients || _chapters.Count == 0) return;
        var duties = Slot.Find(unit.Unit) ?? Slot.Keep(unit.Unit, Find(unit));
        if (duties.Length == 0 || !IsInDuty(unit)) return;
        foreach (var duty in duties)
        {
            // The deadline of a task in labelled lines is judged as such.
            if (IsDeadline(unit.Unit.Text.ToSource(duty.Start, duty.End))) continue;
            var fact = new WordingVagueDuty(_found.Count, unit.Text[duty.Start..duty.End], duty.IsOpenEnded);
            _places.Add(fact, FactPart.All, unit.Unit.Text, duty.Start, duty.End);
            _found.Add(fact);
        }
    }

    // One for each pattern.
    private static OpenDuty[] Find(WordingUnit unit)
    {
        if (!Openings.MayHaveAny(unit.Unit.Words)) return [];
        var found = new List<OpenDuty>();
        foreach (var (words, after, notBefore, isOpenEnded) in Patterns)
        {
            for (var at = unit.Folded.IndexOf(words, StringComparison.Ordinal); at >= 0; at = unit.Folded.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                var end = at + words.Length;
                if (!IsWhole(unit.Folded, at, end) || !Fits(unit.Folded, at, end, after, notBefore) || HasMeasureOrPurpose(unit.Folded, at)) continue;
                found.Add(new OpenDuty(at, end, isOpenEnded));
                break;
            }
        }

        return [.. found];
    }

    // Tasks come in reading order, each behind the labels of the one before.
    private bool IsDeadline(TextSpan span) => LastFrom(_deadlines, span.Start, static deadline => deadline.Span.Start)?.Span.Contains(span) ?? false;

    private bool IsInDuty(WordingUnit unit) => LastFrom(_chapters, unit.Unit.Text.SourceSpan.Start, static chapter => chapter.Start)?.IsDuty ?? false;

    /// <summary>The last of what begins at or before an offset; null where all begin behind it.</summary>
    private static T? LastFrom<T>(List<T> ordered, int offset, Func<T, int> startOf)
        where T : class
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startOf(ordered[middle]) <= offset) low = middle + 1;
            else high = middle;
        }

        return low > 0 ? ordered[low - 1] : null;
    }

    private static bool Fits(string text, int at, int end, string[]? after, string[] notBefore)
    {
        foreach (var word in notBefore)
        {
            if (text.AsSpan(0, at).TrimEnd().EndsWith(word, StringComparison.Ordinal)) return false;
        }

        if (after is null) return true;
        foreach (var verb in after)
        {
            if (end < text.Length && text.AsSpan(end + 1).StartsWith(verb, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsWhole(string text, int at, int end) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]));

    private static bool HasMeasureOrPurpose(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] != ';' && !(text[start - 1] == '.' && text[start] == ' ')) start--;
        var end = at;
        while (end < text.Length && text[end] != ';' && !(text[end] == '.' && (end + 1 == text.Length || text[end + 1] == ' '))) end++;
        var sentence = text.AsSpan(start, end - start);
        // Words for a purpose ("nhằm … trong thời gian tới") set no duty.
        if (text.AsSpan(start, at - start).TrimStart(" -+").StartsWith("nhằm ", StringComparison.Ordinal) || text.AsSpan(start, at - start).Contains(", nhằm ", StringComparison.Ordinal)) return true;
        return sentence.ContainsAnyInRange('0', '9') || sentence.Contains("hằng", StringComparison.Ordinal) || sentence.Contains("hàng năm", StringComparison.Ordinal)
            || sentence.Contains("định kỳ", StringComparison.Ordinal) || sentence.Contains("quý i", StringComparison.Ordinal);
    }

    private sealed record Pattern(string Words, string[]? After, string[] NotBefore, bool IsOpenEnded);

    private sealed record OpenDuty(int Start, int End, bool IsOpenEnded);

    private sealed record PlacedDeadline(TextSpan Span);

    private sealed record DutyChapterStart(int Start, bool IsDuty);
}
