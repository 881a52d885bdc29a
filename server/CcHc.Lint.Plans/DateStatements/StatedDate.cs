namespace CcHc.Lint.Plans.DateStatements;

/// <summary>A date in a text, before it is known where in the plan the text stands.</summary>
/// <param name="Start">Offset of the first word, "trước" of "trước ngày 30/6/2022".</param>
/// <param name="End">Offset behind the date.</param>
/// <param name="To">Last day; null where no calendar has it.</param>
/// <param name="Order">What the words before it order.</param>
/// <param name="OrderedTo">For <see cref="DateOrder.Sending"/>: offset behind the words that must name a body; else -1.</param>
internal sealed record StatedDate(int Start, int End, DateOnly? To, DateOrder Order, int OrderedTo);

internal enum DateOrder
{
    /// <summary>Nothing: a date that no calendar has.</summary>
    None,

    /// <summary>"hoàn thành trước …", "chậm nhất …": something is to be done by then.</summary>
    Finishing,

    /// <summary>"ban hành kế hoạch trước …", "gửi báo cáo trước …": what is to be done stands between.</summary>
    Doing,

    /// <summary>"gửi về … trước …": an order where a body is named as the one that it is sent to.</summary>
    Sending,
}
