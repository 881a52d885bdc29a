using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.TaskAgencies;

/// <summary>The bodies that the words of a lead or partner cell name, of whichever task.</summary>
internal sealed record KnownBodies(KnownBody[] Bodies)
{
    public static readonly KnownBodies None = new([]);
}

/// <summary>A body in the words of a cell.</summary>
/// <param name="Start">Offset in the cell's text.</param>
/// <param name="End">Offset behind the body.</param>
/// <param name="Body">The fact, before it is known which task the cell belongs to.</param>
internal sealed record KnownBody(int Start, int End, TaskAgency Body);
