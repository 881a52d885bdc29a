using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Citations;

/// <summary>Where a document names its legal bases: before its body, and in a chapter of its own for them ("I. CĂN CỨ PHÁP LÝ").</summary>
internal sealed class BasisBlocks
{
    private const string Chapter = "can-cu";

    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    private BasisBlocks(int bodyStart) => BodyStart = bodyStart;

    /// <summary>Index of the block where the body begins.</summary>
    public int BodyStart { get; }

    public static BasisBlocks Of(IReadOnlyList<OutlineEntry> entries, PlanStructure structure)
    {
        var blocks = new BasisBlocks(entries.Count > 0 ? entries[0].BlockIndex : int.MaxValue);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind is SectionKind.Clause or SectionKind.AnnexArea or SectionKind.Annex || structure.ChapterOf(entries[i].Title.Text)?.Id != Chapter) continue;
            var next = i + 1;
            while (next < entries.Count && IsUnder(entries[next], entries[i])) next++;
            blocks._starts.Add(entries[i].BlockIndex);
            blocks._ends.Add(next < entries.Count ? entries[next].BlockIndex : int.MaxValue);
        }

        return blocks;
    }

    public bool Contain(int block)
    {
        if (block < BodyStart) return true;
        for (var i = 0; i < _starts.Count; i++)
        {
            if (block >= _starts[i] && block < _ends[i]) return true;
        }

        return false;
    }

    private static bool IsUnder(OutlineEntry entry, OutlineEntry chapter)
    {
        for (var above = entry.Parent; above is not null; above = above.Parent)
        {
            if (ReferenceEquals(above, chapter)) return true;
        }

        return false;
    }
}
