using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Deadlines;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Agencies;

/// <summary>Reads the bodies that a lead cell names, in order.</summary>
public static class LeadCellReader
{
    private static readonly string[] PostOpenings = ["chủ", "thủ", "người", "lãnh", "giám", "chánh", "trưởng", "thành", "phó"];

    private const int MaxLength = 4000;

    /// <summary>Reads one cell.</summary>
    /// <param name="leadCell">The cell's text without mark-up.</param>
    /// <param name="names">The known agencies.</param>
    /// <returns>One item per body; words that are no body ("Báo cáo", "Năm 2022") are <see cref="LeadKind.Unknown"/>; empty for a blank cell.</returns>
    public static IReadOnlyList<Lead> Read(string leadCell, ILeadNames names)
    {
        ArgumentNullException.ThrowIfNull(leadCell);
        ArgumentNullException.ThrowIfNull(names);
        var tokens = new DeadlineTokens(leadCell.Length > MaxLength ? leadCell[..MaxLength] : leadCell);
        return new Reading(new LeadCellCursor(tokens, names), names).Read();
    }

    private sealed class Reading(LeadCellCursor cursor, ILeadNames names)
    {
        private readonly DeadlineTokens _tokens = cursor.Tokens;
        private readonly List<FoundLead> _found = [];

        // The word that short names in a list complete: "Sở" after "Các Sở: Nội vụ, Tư pháp", "UBND huyện" after "UBND các huyện: …".
        private string? _listPrefix;

        public List<Lead> Read()
        {
            var i = 0;
            while (i < _tokens.Count)
            {
                if (cursor.IsBreak(i) || cursor.IsSeparator(i) || _tokens[i].Kind == DeadlineTokenKind.Mark || _tokens.IsAnyWord(i, "cùng", "với")) i++;
                else i = Math.Max(i + 1, ReadOne(i));
            }

            MergeUnitsWithParents();
            return _found.ConvertAll(found => new Lead(NameOf(found), found.Kind, found.AgencyId));
        }

        private int ReadOne(int start)
        {
            if (BeginList(start) is { } afterHead) return afterHead;
            if (_listPrefix is not null && ListItem(start) is { } afterItem) return afterItem;
            var known = cursor.KnownAt(start);
            var afterKnown = known is null ? start : cursor.IndexAfter(start, known.End);
            var isCollective = IsCollective(start, known, afterKnown, out var searchFrom);
            var end = cursor.EndOfName(start, searchFrom);
            // "Sở Nội vụ, Tư pháp": a list that leaves the word out.
            if (_tokens.IsWord(start, "sở") && known is not null && cursor.IsSeparator(afterKnown) && CompletesName("Sở ", afterKnown + 1) is not null) end = afterKnown;
            // A line end that was folded to a blank: "Sở Nội vụ Sở Tài chính".
            if (known is not null && !isCollective && afterKnown < end && _tokens[afterKnown].IsCapital && LeadCellWords.IsHead(_tokens, afterKnown)) end = afterKnown;

            var isBody = isCollective || known is not null || LeadCellWords.IsHead(_tokens, start) || IsNamedPlace(start);
            var kind = isCollective ? LeadKind.Collective : isBody ? LeadKind.Single : LeadKind.Unknown;
            Add(start, end, kind, isCollective == IsGroup(known) ? known : null);
            _listPrefix = _tokens.IsWord(start, "sở") && kind == LeadKind.Single ? "Sở " : null;
            return end;
        }

        // "Các Sở: Nội vụ, Tư pháp"; also without the colon where the first word completes a known name.
        private int? BeginList(int start)
        {
            var noun = _tokens.IsWord(start, "các") || _tokens[start].IsNumber ? start + 1 : start;
            if (_tokens.IsWord(noun, "sở"))
            {
                var hasColon = _tokens.IsMark(noun + 1, ':');
                if (!hasColon && AfterSimilarNouns(noun + 1) is var colon && _tokens.IsMark(colon, ':'))
                {
                    hasColon = true;
                    noun = colon - 1;
                }

                if (!hasColon && (noun == start || CompletesName("Sở ", noun + 1) is null)) return null;
                _listPrefix = "Sở ";
                return hasColon ? noun + 2 : noun + 1;
            }

            var committee = LeadCellWords.AfterCommittee(_tokens, noun);
            if (committee == noun) return null;
            var place = _tokens.IsWord(committee, "các") ? committee + 1 : committee;
            var afterPlace = LeadCellWords.AfterPlace(_tokens, place);
            if (afterPlace == place || !_tokens.IsMark(afterPlace, ':')) return null;
            _listPrefix = _tokens.Text[_tokens[noun].Start.._tokens[committee - 1].End] + " " + _tokens.Text[_tokens[place].Start.._tokens[afterPlace - 1].End] + " ";
            return afterPlace + 1;
        }

        // "Các sở, ban, ngành: …"
        private int AfterSimilarNouns(int index)
        {
            while (_tokens.IsMark(index, ',') || _tokens.IsAnyWord(index, "ban", "ngành")) index++;
            return index;
        }

        private int? ListItem(int start)
        {
            if (cursor.KnownAt(start) is null && CompletesName(_listPrefix!, start) is var (name, next))
            {
                Add(start, next, LeadKind.Single, name, _listPrefix);
                return next;
            }

            // After a plain "Sở Nội vụ, …" only known names continue the list; a list with a colon names what it will.
            if (cursor.BeginsBody(start) || !_tokens[start].IsCapital || _found.Count > 0 && _found[^1].Prefix is null) return null;
            var end = start;
            while (end < _tokens.Count && !cursor.IsBreak(end) && !cursor.IsSeparator(end)) end++;
            Add(start, end, LeadKind.Single, null, _listPrefix);
            return end;
        }

        private (LeadName Name, int Next)? CompletesName(string prefix, int start)
        {
            if (start >= _tokens.Count) return null;
            var at = _tokens[start].Start;
            if (names.LongestAt(prefix + _tokens.Text[at..], 0) is not { } known || known.End <= prefix.Length) return null;
            var next = cursor.IndexAfter(start, known.End - prefix.Length + at);
            return cursor.IsBreak(next) || cursor.IsSeparator(next) || _tokens.IsMark(next, '(') ? (known, next) : null;
        }

        private bool IsCollective(int start, LeadName? known, int afterKnown, out int searchFrom)
        {
            searchFrom = Math.Max(start + 1, afterKnown);
            if (IsNamed(start, afterKnown, known)) return false;
            var committee = LeadCellWords.AfterCommittee(_tokens, start);
            if (committee > start)
            {
                // "HĐND, UBND cấp huyện": two organs of the same bodies.
                var separator = committee;
                while (cursor.IsSeparator(separator)) separator++;
                var second = separator > committee ? LeadCellWords.AfterCommittee(_tokens, separator) : committee;
                if (second > separator) committee = second;
                searchFrom = Math.Max(searchFrom, committee);
                if (IsManyPlaces(committee)) return true;
            }

            if (IsGroup(known)) return true;
            if (known is null && cursor.IsCollectiveStart(start)) return true;
            return IsOfMany(start, searchFrom);
        }

        // The registry's "UBND huyện" stands for all of them; with a name behind it is one.
        private bool IsNamed(int start, int afterKnown, LeadName? known)
        {
            var committee = LeadCellWords.AfterCommittee(_tokens, start);
            if (committee == start) return false;
            var afterPlace = LeadCellWords.AfterPlace(_tokens, committee);
            return afterPlace > committee && _tokens[afterPlace] is { Kind: DeadlineTokenKind.Word, IsCapital: true } && !LeadCellWords.IsPlace(_tokens, afterPlace)
                && (known is null || afterKnown <= afterPlace);
        }

        private bool IsManyPlaces(int index)
        {
            if (_tokens.IsAnyWord(index, "cấp", "các") || _tokens[index].IsNumber) return true;
            var afterPlace = LeadCellWords.AfterPlace(_tokens, index);
            if (afterPlace == index) return false;
            return afterPlace >= _tokens.Count || cursor.IsBreak(afterPlace) || cursor.IsSeparator(afterPlace);
        }

        // "Chủ tịch UBND các huyện", "Thủ trưởng các sở", "Phòng Tư pháp cấp huyện": one post or office of every place.
        private bool IsOfMany(int start, int searchFrom)
        {
            var end = cursor.EndOfName(start, searchFrom);
            var isPost = _tokens.IsAnyWord(start, PostOpenings);
            for (var i = start; i < end; i++)
            {
                if (_tokens.IsWord(i, "cấp") && _tokens.IsAnyWord(i + 1, "huyện", "xã")) return true;
                if (_tokens.AreWords(i, "các", "cấp")) return true;
                if (isPost && i <= start + 6 && _tokens.IsWord(i, "các") && LeadCellWords.IsCollectiveNoun(_tokens, i + 1)) return true;
            }

            return false;
        }

        private bool IsNamedPlace(int start) =>
            LeadCellWords.AfterPlace(_tokens, start) is var next && next > start && _tokens[next] is { Kind: DeadlineTokenKind.Word, IsCapital: true };

        private static bool IsGroup(LeadName? known) => known?.Kind is LeadNameKind.Collective or LeadNameKind.UnitType;

        private void Add(int start, int end, LeadKind kind, LeadName? known, string? prefix = null) =>
            _found.Add(new FoundLead(_tokens[start].Start, _tokens[end - 1].End, kind, known?.AgencyId, known?.ParentId, prefix));

        // "Chi cục …, Sở …": the unit and its own parent are one lead. A branch not in the registry is taken for a part of the sở behind it.
        private void MergeUnitsWithParents()
        {
            for (var i = 0; i + 1 < _found.Count; i++)
            {
                var (first, second) = (_found[i], _found[i + 1]);
                if (_tokens.Text.AsSpan(first.End, second.Start - first.End).ContainsAny(';', '\n')) continue;
                var isUnitFirst = first.ParentId is not null && first.ParentId == second.AgencyId || first.AgencyId is null && IsBranch(first) && IsDepartment(second);
                var isUnitSecond = second.ParentId is not null && second.ParentId == first.AgencyId;
                if (!isUnitFirst && !isUnitSecond) continue;
                _found[i] = first with { End = second.End, AgencyId = isUnitFirst ? first.AgencyId ?? second.AgencyId : second.AgencyId };
                _found.RemoveAt(i + 1);
            }
        }

        private bool IsBranch(FoundLead lead) => FirstWord(lead) is "chi" or "phòng";

        private bool IsDepartment(FoundLead lead) => lead.Prefix is null && FirstWord(lead) is "sở";

        private string FirstWord(FoundLead lead) => VietnameseText.Fold(_tokens.Text[lead.Start..lead.End].Split(' ', 2)[0]);

        private string NameOf(FoundLead lead) => lead.Prefix + _tokens.Text[lead.Start..lead.End].TrimEnd(' ', '\u00A0', '.', ',', ';', ':', '-', '–', '\r', '\n', '\t');
    }

    private sealed record FoundLead(int Start, int End, LeadKind Kind, string? AgencyId, string? ParentId, string? Prefix);
}
