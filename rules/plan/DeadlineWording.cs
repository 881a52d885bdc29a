using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Judges the words of deadline cells: one place for what counts as vague, ambiguous, carried over or past.</summary>
internal static class DeadlineWording
{
    private static readonly string[] NoTimeWords = ["thời gian tới", "thời gian sớm nhất", "thời gian phù hợp", "thời gian thích hợp", "thời điểm phù hợp", "thời điểm thích hợp"];

    private static readonly string[] GradualWords = ["lộ trình", "từng bước", "tiến tới", "khẩn trương", "kịp thời", "sớm"];

    private static readonly string[] PaceWords = ["tiến độ"];

    private static readonly string[] DocumentWords = ["kế hoạch", "chương trình", "quyết định", "đề án", "dự án", "văn bản", "hướng dẫn", "nghị quyết", "nghị định", "thông tư", "hợp đồng"];

    private static readonly string[] UnannouncedWords = ["đột xuất"];

    /// <summary>The worst that can be said of the row's own words, or null where they name a time well enough.</summary>
    public static DeadlineVerdict? Judge(PlanTask row) => Judge(row, static wording => SeverityOf(wording));

    /// <summary>The same with severities of the caller's; null for wordings that don't count.</summary>
    public static DeadlineVerdict? Judge(PlanTask row, Func<VagueWording, Severity?> severityOf)
    {
        // What a ditto mark repeats is judged where it is written out.
        if (row.RowType == TaskRowType.Group || TaskRows.IsBlank(row.DeadlineText) || row.Deadline.SameAsAbove) return null;
        var deadline = row.Deadline;
        if (deadline.Class != DeadlineClass.Multiple)
        {
            var whole = new DeadlinePart(row.DeadlineText, 0, row.DeadlineText.Length, deadline.Class, deadline.From, deadline.To)
            {
                Event = deadline.Event, HasPeriod = deadline.HasPeriod, NamesYear = deadline.NamesYear, IdentifiesPlan = deadline.IdentifiesPlan,
            };
            return WordingOf(whole, row) is { } wording && severityOf(wording) is { } severity ? new DeadlineVerdict(wording, severity, row.DeadlineText, null) : null;
        }

        // Where one part names the day, "chuyển tiếp từ năm …" only tells the beginning.
        var hasEnd = deadline.Parts.Any(part => part.To is not null && part.Class != DeadlineClass.CarriedOver);
        var hasMilestone = deadline.Parts.Any(part => part.Class is DeadlineClass.ExactDate or DeadlineClass.Month or DeadlineClass.Quarter or DeadlineClass.HalfYear);
        DeadlineVerdict? worst = null;
        foreach (var part in deadline.Parts)
        {
            if (part.Class == DeadlineClass.CarriedOver && hasEnd || WordingOf(part, row) is not { } wording) continue;
            if (hasMilestone) wording = Relieved(wording);
            if (severityOf(wording) is not { } severity) continue;
            var verdict = new DeadlineVerdict(wording, severity, part.Text, new WordRange(part.Start, part.Length));
            if (worst is null || verdict.Severity > worst.Severity) worst = verdict;
        }

        return worst;
    }

    /// <summary>True where the row's words are vague and no other rule has said so.</summary>
    public static bool IsVague(PlanTask row, Func<VagueWording, Severity?> severityOf) => Judge(row, severityOf) is { Wording: not VagueWording.CarriedOver } && !IsAmbiguous(row);

    public static bool IsCarriedOver(PlanTask row) => row.Deadline.Class is DeadlineClass.CarriedOver or DeadlineClass.Multiple && Judge(row) is { Wording: VagueWording.CarriedOver } && !IsAmbiguous(row);

    /// <summary>True for a time "hoặc" a plan that nobody can look up: which of the two holds?</summary>
    public static bool IsAmbiguous(PlanTask row) =>
        row.RowType != TaskRowType.Group && row.Deadline is { HasAlternatives: true, SameAsAbove: false }
        && row.Deadline.Parts.Any(part => part.To is not null)
        && row.Deadline.Parts.Any(part => part is { Class: DeadlineClass.ByOtherPlan, IdentifiesPlan: false });

    /// <summary>True for a year in a plan for several years ("giai đoạn 2016 - 2020"): there a year is a date as good as a quarter in a yearly plan.</summary>
    public static bool IsYearOfPeriod(PlanDocument document, PlanTask row) =>
        row.Deadline.Class == DeadlineClass.Year && document is { Year: null, Title: { } title } && VietnameseText.Fold(title).Contains("giai đoạn", StringComparison.Ordinal);

    /// <summary>True where the time had run out before the plan was issued. Preparatory work of the year before is usual and none.</summary>
    public static bool IsPast(PlanDocument document, PlanTask row)
    {
        if (row.RowType == TaskRowType.Group || row.Deadline.SameAsAbove || row.Deadline.To is not { } last) return false;
        return IsPast(document, last);
    }

    /// <summary>The same for the last day of a time.</summary>
    public static bool IsPast(PlanDocument document, DateOnly last) => IssuedNotBefore(document) is { } issued && last < issued;

    /// <summary>A day before which the plan was surely not issued, or null where nothing says one.</summary>
    public static DateOnly? IssuedNotBefore(PlanDocument document)
    {
        if (document.Date is { } own) return own;
        // A date late in the plan's own year is rather mistyped than a sign of a plan issued when most of its year was over.
        if (document.AsOfSource == AsOfSource.NewestCitedDate && (document.Year is not { } planned || document.AsOf <= new DateOnly(planned, 6, 30))) return document.AsOf;
        // A caller who judges an old plan as of a later day does not say that it was issued then.
        if (document.AsOfSource == AsOfSource.Given && (document.Year is null || document.AsOf.Year <= document.Year)) return document.AsOf;
        return document.Year is { } year ? new DateOnly(year - 1, 7, 1) : null;
    }

    private static VagueWording? WordingOf(DeadlinePart part, PlanTask row) => part.Class switch
    {
        DeadlineClass.Continuous => ProductWords.IsDiscreteResult(row) ? VagueWording.ContinuousResult : VagueWording.Continuous,
        DeadlineClass.Year => ProductWords.IsOnePlanOrDecision(row) ? VagueWording.YearForOneAct : VagueWording.YearOnly,
        DeadlineClass.EventRelative => part.Event == DeadlineEvent.External && !IsUnannounced(part, row) ? VagueWording.OutsideEvent : null,
        DeadlineClass.ByOtherPlan when Contains(part.Text, GradualWords) || IsPaceOfOthers(part) => VagueWording.Gradual,
        DeadlineClass.ByOtherPlan => part.IdentifiesPlan ? VagueWording.IdentifiedPlan : VagueWording.UnidentifiedPlan,
        DeadlineClass.Recurring => part.HasPeriod ? null : VagueWording.NoPeriod,
        DeadlineClass.Quarter => part.NamesYear ? null : VagueWording.QuarterWithoutYear,
        DeadlineClass.CarriedOver => VagueWording.CarriedOver,
        DeadlineClass.Other when WrittenDates.HasImpossible(part.Text) => VagueWording.ImpossibleDate,
        DeadlineClass.Other when Contains(part.Text, NoTimeWords) => VagueWording.NoTime,
        DeadlineClass.Other when part.To is null && Contains(part.Text, GradualWords) => VagueWording.Gradual,
        _ => null,
    };

    /// <summary>"Theo tiến độ trình của các đơn vị": no document tells the time.</summary>
    private static bool IsPaceOfOthers(DeadlinePart part) => !part.IdentifiesPlan && Contains(part.Text, PaceWords) && !Contains(part.Text, DocumentWords);

    /// <summary>"Kiểm tra đột xuất": when is not to be known beforehand.</summary>
    private static bool IsUnannounced(DeadlinePart part, PlanTask row) => Contains(part.Text, UnannouncedWords) && Contains(row.Task, UnannouncedWords);

    /// <summary>Where another part of the cell says when the result is due, "cả năm" or "thường xuyên" is only for the rest of the work.</summary>
    private static VagueWording Relieved(VagueWording wording) => wording switch
    {
        VagueWording.ContinuousResult => VagueWording.Continuous,
        VagueWording.YearForOneAct => VagueWording.YearOnly,
        _ => wording,
    };

    private static Severity SeverityOf(VagueWording wording) => wording switch
    {
        VagueWording.Continuous or VagueWording.YearOnly or VagueWording.IdentifiedPlan or VagueWording.QuarterWithoutYear or VagueWording.Gradual => Severity.Info,
        _ => Severity.Warning,
    };

    private static bool Contains(string text, string[] words)
    {
        var folded = VietnameseText.Fold(text);
        return words.Any(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
