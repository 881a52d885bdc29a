namespace CcHc.Lint.Plans.Tasks;

/// <summary>What the head of a column was read to.</summary>
/// <param name="Claim">How well the words fit, against another head of the same kind.</param>
internal sealed record KnownColumn(Facts.TaskColumns Column, HeadClaim Claim);

/// <summary>How sure the words of a head are of what stands below it.</summary>
internal enum HeadClaim
{
    /// <summary>Words that stand over tables of other kinds too: "Cơ quan liên quan", "Tên văn bản".</summary>
    Weak,
    Usual,

    /// <summary>Words that can mean nothing else: "chủ trì", "phối hợp", "nhiệm vụ cụ thể".</summary>
    Strong,
}
