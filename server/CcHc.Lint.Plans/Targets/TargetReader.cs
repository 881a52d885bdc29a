using System.Text;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Targets;

/// <summary>Reads percentages as targets: what is measured, and whether it is a share of a whole.</summary>
internal static class TargetReader
{
    private static readonly string[] MeasuredAgainst =
        ["tăng", "vượt", "so với", "bằng", "kế hoạch", "dự toán", "tốc độ", "gấp", "công suất", "chỉ tiêu", "định mức", "mức lương", "lương", "phụ cấp", "trợ cấp", "giá", "vốn", "thu ngân sách"];

    /// <summary>Words between what is measured and the figure, or before the figure that begins a clause; whole words.</summary>
    private static readonly string[] Bounds =
        [" phấn đấu ", " tối thiểu ", " ít nhất ", " đạt tỷ lệ ", " tỷ lệ ", " trở lên ", " đảm bảo ", " bảo đảm ", " trên ", " từ ", " đạt ", " là ", " có ", " hơn ", " khoảng ", " được "];

    private const int LongestShortForm = 12;

    /// <summary>Names that targets write in full at their first mention and short further on.</summary>
    private static readonly (string Name, string ShortForm)[] ShortForms =
        [("thủ tục hành chính", "tthc"), ("cải cách hành chính", "cchc"), ("quy phạm pháp luật", "qppl"), ("ủy ban nhân dân", "ubnd"), ("dịch vụ công trực tuyến", "dvctt")];

    /// <summary>Words of a line above that make the same words below it another target ("Đối với cấp xã:").</summary>
    private static readonly string[] SettingApart = ["cấp", "xã", "huyện", "tỉnh", "sở", "quý", "tháng", "năm", "giai đoạn", "đối với", "lĩnh vực"];

    private static readonly UnitSlot<UnitTargets> Slot = new();

    public static IReadOnlyList<Target> Read(List<TextUnit> units, FactPlaces places)
    {
        var targets = new List<Target>();
        var above = "";
        var setsApart = false;
        foreach (var unit in units)
        {
            var folded = unit.Folded;
            if (!unit.IsCell && !folded.Contains('%', StringComparison.Ordinal) && (folded.EndsWith(':') || folded.Length < 100))
            {
                above = folded;
                setsApart = HasAny(folded, SettingApart);
            }

            if (Slot.Find(unit) is not { } known || !known.FitsFor(unit)) known = Slot.Keep(unit, Find(unit));
            foreach (var found in known.Found)
            {
                var target = found.Target with { Ordinal = targets.Count };
                if (setsApart && target.Subject.Length > 0) target = target with { Subject = $"{target.Subject} | {above}" };
                places.Add(target, FactPart.All, unit.Text, found.Start, found.End);
                targets.Add(target);
            }
        }

        return targets;
    }

    // Subjects without the line above.
    private static UnitTargets Find(TextUnit unit)
    {
        var folded = unit.Folded;
        List<FoundTarget>? found = null;
        for (var sign = folded.IndexOf('%', StringComparison.Ordinal); sign >= 0; sign = folded.IndexOf('%', sign + 1))
        {
            if (NumberBefore(folded, sign) is not { } number) continue;
            var (from, to) = ClauseRound(folded, number.Start, sign);
            var clause = folded.AsSpan(from, to - from);
            var target = new Target(0, unit.Text.Text[number.Start..(sign + 1)], number.Value)
            {
                Subject = SubjectOf(folded.AsSpan(from, number.Start - from), folded.AsSpan(sign + 1, to - sign - 1), unit.IsCell ? 0 : clause.Count('%')),
                IsShare = !HasAny(clause, MeasuredAgainst),
            };
            (found ??= []).Add(new FoundTarget(number.Start, sign + 1, target));
        }

        return found is null ? UnitTargets.None : new UnitTargets(unit.IsCell, [.. found]);
    }

    private static (int Start, decimal Value)? NumberBefore(string folded, int sign)
    {
        var end = sign;
        while (end > 0 && folded[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(folded[start - 1]) || folded[start - 1] is ',' or '.' && start > 1 && char.IsAsciiDigit(folded[start - 2]))) start--;
        if (start == end || end - start > 6 || start > 0 && char.IsLetter(folded[start - 1])) return null;
        // "95-100%", "từ 95% - 100%": the ends of a range are no targets of their own.
        if (folded.AsSpan(0, start).TrimEnd() is [.., '-']) return null;
        var written = folded[start..end].Replace(',', '.');
        return written.AsSpan().Count('.') <= 1
            && decimal.TryParse(written, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value) ? (start, value) : null;
    }

    private static (int From, int To) ClauseRound(string folded, int start, int sign)
    {
        var from = start;
        while (from > 0)
        {
            if (ShortFormBefore(folded, from) is { } opening) from = opening;
            else if (EndsClause(folded, from - 1)) break;
            else from--;
        }

        var to = sign + 1;
        while (to < folded.Length && !EndsClause(folded, to)) to++;
        return (from, to);
    }

    /// <summary>"thủ tục hành chính (TTHC) giải quyết": a short form that is explained parts no clause. Where its bracket opens; null where none ends here.</summary>
    private static int? ShortFormBefore(string folded, int end)
    {
        if (folded[end - 1] != ')') return null;
        var at = end - 2;
        while (at > 0 && end - at <= LongestShortForm && char.IsLetter(folded[at])) at--;
        return end - at > 3 && folded[at] == '(' ? at : null;
    }

    private static bool EndsClause(string text, int at) =>
        text[at] is ';' or ':' or '(' or ')' || text[at] == '.' && (at + 1 == text.Length || text[at + 1] == ' ');

    /// <summary>Only a clause of one figure tells surely what it measures; a few words say too little.</summary>
    private static string SubjectOf(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, int figures)
    {
        if (figures != 1) return "";
        var words = new StringBuilder(before.Length + behind.Length + 2).Append(' ');
        AppendWords(words, before);
        AppendWords(words, behind);
        var text = words.ToString();
        foreach (var (name, shortForm) in ShortForms) text = text.Replace($" {name} ({shortForm}) ", $" {shortForm} ", StringComparison.Ordinal).Replace($" {name} ", $" {shortForm} ", StringComparison.Ordinal);
        foreach (var bound in Bounds) text = text.Replace(bound, " ", StringComparison.Ordinal);
        text = text.Trim();
        return text.AsSpan().Count(' ') < 4 ? "" : text;
    }

    private static void AppendWords(StringBuilder words, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or ',' or '-' or '+' or '.')) words.Append(c);
            else if (words[^1] != ' ') words.Append(' ');
        }

        if (words[^1] != ' ') words.Append(' ');
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private sealed record FoundTarget(int Start, int End, Target Target);

    /// <param name="IsCell">Where the words stood when they were read.</param>
    private sealed record UnitTargets(bool IsCell, FoundTarget[] Found)
    {
        public static readonly UnitTargets None = new(false, []);

        public bool FitsFor(TextUnit unit) => Found.Length == 0 || unit.IsCell == IsCell;
    }
}
