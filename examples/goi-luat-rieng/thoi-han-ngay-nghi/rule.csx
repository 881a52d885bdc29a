// Ngày được viết đầy đủ mà rơi vào thứ Bảy hoặc Chủ nhật. YAML không tính được thứ trong tuần, nên quy tắc này viết bằng C#.
PlanTask task = default!;

When()
    .Match(() => task, t => t.RowType == TaskRowType.Task, t => IsOnWeekend(t.Deadline));

Then()
    .Yield(_ => WithFix(
        Report(task, FactPart.Deadline, Message
            .With("task", Short(task.Task))
            .With("day", DayVi(task.Deadline), DayEn(task.Deadline))
            .With("expected", WorkingDayBefore(task.Deadline))),
        WorkingDayBefore(task.Deadline)));

const string Format = "dd/MM/yyyy";

static bool IsOnWeekend(Deadline deadline) =>
    deadline is { Class: DeadlineClass.ExactDate, To.DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday };

static string DayVi(Deadline deadline) => deadline.To!.Value.DayOfWeek == DayOfWeek.Sunday ? "Chủ nhật" : "thứ Bảy";

static string DayEn(Deadline deadline) => deadline.To!.Value.DayOfWeek.ToString();

static string WorkingDayBefore(Deadline deadline)
{
    var day = deadline.To!.Value;
    while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(-1);
    return day.ToString(Format);
}
