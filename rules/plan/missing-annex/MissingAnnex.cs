using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>An annex is announced, and the document has neither an annex nor a table of tasks, or not the annex of that number.</summary>
public sealed class MissingAnnex : LintRule
{
    private static readonly RuleMessage Absent = new(
        new LocalizedText(
            "“{words}” dẫn đến một phụ lục mà văn bản không có.",
            "“{words}” announces an annex that the document does not have."),
        new LocalizedText(
            "Phụ lục là một phần của văn bản; kế hoạch không có phụ lục đã dẫn thì chưa đủ nội dung để ban hành.",
            "An annex is part of the document; a plan without the annex it announces is not complete."),
        new LocalizedText(
            "Đính kèm phụ lục nhiệm vụ vào văn bản, hoặc bỏ câu dẫn.",
            "Attach the annex, or drop the words that announce it."));

    private static readonly RuleMessage OneAbsent = new(
        new LocalizedText(
            "“{words}” dẫn đến Phụ lục {number} mà văn bản không có.",
            "“{words}” announces annex {number}, which the document does not have."),
        Absent.Reason,
        new LocalizedText(
            "Đính kèm phụ lục đó, hoặc sửa số phụ lục trong câu dẫn.",
            "Attach that annex, or correct the number."));

    private static readonly LocalizedText AlsoHere = new("Phụ lục cũng được dẫn ở đây.", "The annex is announced here too.");

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-annex", "PLAN103", "plan", "annex-missing", Severity.Error,
        new LocalizedText("Phụ lục được dẫn nhưng không có", "An announced annex is missing"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (phụ lục văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (annexes of documents)")) { NeedsWholeText = true };

    public override void Define()
    {
        PlanDocument plan = default!;
        IEnumerable<AnnexReference> references = default!;
        IEnumerable<RequiredPart> parts = default!;
        IEnumerable<Section> annexes = default!;
        IEnumerable<PlanTask> tasks = default!;
        When()
            .Match(() => plan, p => p.Kind == PlanDocumentKind.Plan)
            .Query(() => references, q => q.Match<AnnexReference>().Collect().OrderBy(r => r.Ordinal))
            .Having(() => references.Any())
            .Query(() => annexes, q => q.Match<Section>(s => s.Kind == SectionKind.Annex || s.Kind == SectionKind.AnnexArea).Collect())
            .Query(() => tasks, q => q.Match<PlanTask>(t => !TaskRows.IsLabelled(t)).Collect())
            .Query(() => parts, q => q.Match<RequiredPart>().Collect())
            .Having(() => IsIncomplete(references, annexes, tasks));
        Then()
            .Yield(_ => FindingOn(plan, references.ToList(), parts, annexes, tasks));
    }

    private static bool IsWithoutAnnex(IEnumerable<Section> annexes, IEnumerable<PlanTask> tasks) => !annexes.Any() && !tasks.Any();

    private static bool IsIncomplete(IEnumerable<AnnexReference> references, IEnumerable<Section> annexes, IEnumerable<PlanTask> tasks) =>
        IsWithoutAnnex(annexes, tasks) || MissingNumber(references, annexes) is not null;

    /// <summary>The first reference to the number of an annex that is not there, where all annexes that are have numbers.</summary>
    private static (AnnexReference Reference, string Number)? MissingNumber(IEnumerable<AnnexReference> references, IEnumerable<Section> annexes)
    {
        var present = new HashSet<int>();
        foreach (var section in annexes)
        {
            if (section.Kind != SectionKind.Annex) continue;
            if (AnnexNumbers.Of(section.Number) is not { } number) return null;
            present.Add(number);
        }

        if (present.Count == 0) return null;
        foreach (var reference in references)
        {
            foreach (var (number, written) in AnnexNumbers.In(reference.Text))
            {
                if (!present.Contains(number)) return (reference, written);
            }
        }

        return null;
    }

    private RuleFinding FindingOn(
        PlanDocument plan, List<AnnexReference> references, IEnumerable<RequiredPart> parts, IEnumerable<Section> annexes, IEnumerable<PlanTask> tasks)
    {
        if (!IsWithoutAnnex(annexes, tasks) && MissingNumber(references, annexes) is { } missing)
            return Report(missing.Reference, FactPart.All, OneAbsent.With("words", Quoted.Short(missing.Reference.Text)).With("number", missing.Number));
        return AllAbsent(plan, references, parts);
    }

    private RuleFinding AllAbsent(PlanDocument plan, List<AnnexReference> references, IEnumerable<RequiredPart> parts) =>
        Report(references[0], FactPart.All, Absent.With("words", Quoted.Short(references[0].Text))) with
        {
            Related = new ValueList<RelatedFact>(references.Skip(1).Select(reference => new RelatedFact(reference, FactPart.All, AlsoHere))),
            Fixes = AnnexSkeleton.FixFor(plan, references, parts) is { } fix ? new ValueList<RuleFix>([fix]) : ValueList<RuleFix>.Empty,
        };
}
