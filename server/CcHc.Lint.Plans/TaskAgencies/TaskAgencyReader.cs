using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Memory;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.TaskAgencies;

/// <summary>Reads the known bodies of lead and partner cells with what the registry says of them.</summary>
internal sealed class TaskAgencyReader(AgencyRegistry agencies, DateOnly asOf, FactPlaces places, PlanMemory memory)
{
    private static readonly string[] InvitingWords = ["mời", "đề nghị", "kính mời"];
    private static readonly string[] CouncilWords = ["hđnd", "hội đồng nhân dân"];
    private static readonly string[] JudicialWords = ["tòa án", "viện kiểm sát"];

    private readonly List<TaskAgency> _found = [];

    // The cells of a plan name the same few bodies over and over.
    private readonly RememberedValues<KnownBodies> _known = memory.Bodies.Use(asOf);

    public IReadOnlyList<TaskAgency> Read(IReadOnlyList<PlanTask> tasks)
    {
        foreach (var task in tasks)
        {
            if (task.RowType == TaskRowType.Group) continue;
            ReadCell(task, FactPart.Lead, true);
            ReadCell(task, FactPart.Cooperating, false);
        }

        return _found;
    }

    private void ReadCell(PlanTask task, FactPart part, bool isLead)
    {
        if (places.TextOf(task, part) is not { IsEmpty: false } cell) return;
        foreach (var known in (_known.Find(cell.Text) ?? _known.Add(cell.Text, KnownIn(cell.Text))).Bodies)
        {
            var fact = known.Body with { Ordinal = _found.Count, TaskOrdinal = task.Ordinal, IsLead = isLead };
            places.Add(fact, FactPart.All, cell, known.Start, known.End);
            _found.Add(fact);
        }
    }

    private KnownBodies KnownIn(string text)
    {
        var folded = VietnameseText.Fold(text);
        // Folding keeps the length of composed text with single blanks, as cells are.
        if (folded.Length != text.Length) return KnownBodies.None;
        var bodies = new List<KnownBody>();
        var isAlone = !folded.AsSpan().ContainsAny(',', ';') && !folded.Contains(" và ", StringComparison.Ordinal);
        foreach (var match in agencies.FindAll(folded, new AgencySearch(asOf, at => char.IsUpper(text[at]))))
        {
            var body = new TaskAgency(
                0, -1, false, text[match.Start..match.End], match.Agency.Name, match.Agency.Id,
                match.Agency.Kind is AgencyKind.Single or AgencyKind.Unit && match.Agency.Level is AgencyLevel.Central or AgencyLevel.Province,
                OpensItem(folded, match.Start, match.End) ? AuthorityOf(match.Agency, folded, match, isAlone) : AuthorityOver.Own, isAlone, IsInvited(folded, match.Start, match.End));
            bodies.Add(new KnownBody(match.Start, match.End, body));
        }

        AddJudiciary(bodies, text, folded, isAlone);
        return bodies.Count == 0 ? KnownBodies.None : new KnownBodies([.. bodies]);
    }

    /// <summary>Courts and procuracies, which no registry of the executive lists.</summary>
    private static void AddJudiciary(List<KnownBody> bodies, string text, string folded, bool isAlone)
    {
        foreach (var judicial in JudicialWords)
        {
            var at = folded.IndexOf(judicial, StringComparison.Ordinal);
            if (at < 0 || at > 0 && char.IsLetterOrDigit(folded[at - 1])) continue;
            var end = folded.AsSpan(at).IndexOfAny(',', ';') is >= 0 and var length ? at + length : folded.Length;
            var start = at;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            var last = end;
            while (last > start && char.IsWhiteSpace(text[last - 1])) last--;
            var words = text[start..last];
            bodies.Add(new KnownBody(start, last, new TaskAgency(0, -1, false, words, words, "", false, AuthorityOver.Outside, isAlone, IsInvited(folded, at, end))));
        }
    }

    private static AuthorityOver AuthorityOf(Agency agency, string folded, AgencyMatch match, bool isAlone)
    {
        var words = folded.AsSpan(match.Start, match.Length);
        foreach (var council in CouncilWords)
        {
            if (words.StartsWith(council, StringComparison.Ordinal)) return AuthorityOver.Council;
        }

        // "Các sở, ban, ngành, đoàn thể" is a crowd; that a part of it lies outside says nothing more.
        if (agency.Kind != AgencyKind.Single && !(agency.Kind == AgencyKind.Collective && isAlone)) return AuthorityOver.Own;
        if (agency.Branch == AgencyBranch.Front || agency.Lead == LeadCapacity.InviteOnly) return AuthorityOver.Outside;
        if (agency.Branch == AgencyBranch.Party && agency.Lead == LeadCapacity.No) return AuthorityOver.Outside;
        return agency.Level == AgencyLevel.Central && agency.Kind == AgencyKind.Single && agency.Branch != AgencyBranch.Vertical ? AuthorityOver.Outside : AuthorityOver.Own;
    }

    /// <summary>"Văn phòng HĐND tỉnh" is an office and not the council: the name must open an item of the cell.</summary>
    private static bool OpensItem(string folded, int start, int end)
    {
        var before = folded[..start].TrimEnd();
        return before.Length == 0 || !char.IsLetterOrDigit(before[^1]) || before.EndsWith(" và", StringComparison.Ordinal) || IsInvited(folded, start, end);
    }

    /// <summary>"Mời Mặt trận Tổ quốc tỉnh", "Mặt trận Tổ quốc tỉnh (mời)".</summary>
    private static bool IsInvited(string folded, int start, int end)
    {
        // "Mời Ủy ban MTTQVN tỉnh": the registry may know the shorter name only.
        var before = folded[(folded.AsSpan(0, start).LastIndexOfAny(',', ';') + 1)..start].TrimStart(' ', '-', '+', '•');
        var behind = folded[end..].TrimStart(' ', '(', '-');
        return InvitingWords.Any(word => before.StartsWith(word, StringComparison.Ordinal) || before.TrimEnd().EndsWith(word, StringComparison.Ordinal) || behind.StartsWith(word, StringComparison.Ordinal));
    }
}
