using CcHc.Lint.Plans.Deadlines;

namespace CcHc.Lint.Plans.Agencies;

/// <summary>Where bodies begin and end among the words of a lead cell.</summary>
internal sealed class LeadCellCursor(DeadlineTokens tokens, ILeadNames names)
{
    private static readonly string[] GroupOpenings = ["các", "những", "toàn", "tất", "mọi"];

    private readonly Dictionary<int, LeadName?> _known = [];

    public DeadlineTokens Tokens => tokens;

    public LeadName? KnownAt(int index)
    {
        if (tokens[index].Kind != DeadlineTokenKind.Word) return null;
        if (!_known.TryGetValue(index, out var name))
        {
            name = names.LongestAt(tokens.Text, tokens[index].Start);
            _known[index] = name;
        }

        return name;
    }

    /// <summary>The token after the last one that ends before <paramref name="offset"/>.</summary>
    public int IndexAfter(int index, int offset)
    {
        while (index < tokens.Count && tokens[index].Start < offset) index++;
        return index;
    }

    public bool IsBreak(int index) => index >= tokens.Count || tokens.IsMark(index, ';') || tokens.IsMark(index, '\n') || tokens.IsMark(index, '•');

    /// <summary>A comma, "và", a plus sign or a dash between blanks: what may part two bodies, or two words of one name.</summary>
    public bool IsSeparator(int index) =>
        tokens.IsMark(index, ',') || tokens.IsMark(index, '+') || tokens.IsMark(index, '/') || tokens.IsMark(index, '.') || tokens.IsWord(index, "và")
        || tokens.IsMark(index, '&') && tokens[index].SpaceBefore && !tokens.IsWord(index + 1, "tt")
        || tokens.IsMark(index, '-') && (tokens[index].SpaceBefore || index == 0);

    public bool IsCollectiveStart(int index)
    {
        var noun = index;
        if (tokens[index].IsNumber) noun++;
        else if (tokens.IsAnyWord(index, "các", "những", "mọi")) noun++;
        else if (tokens.AreWords(index, "toàn", "thể") || tokens.AreWords(index, "tất", "cả")) noun += tokens.IsAnyWord(index + 2, "các", "những") ? 3 : 2;
        if (noun > index) return LeadCellWords.IsCollectiveNoun(tokens, noun);
        return IsBareCollective(index);
    }

    /// <summary>True where a body begins after a separator, so that what stands before is complete.</summary>
    public bool BeginsBody(int index)
    {
        if (IsCollectiveStart(index)) return !IsWithinCollective(index);
        if (KnownAt(index) is { } known) return known.Kind is not (LeadNameKind.Collective or LeadNameKind.UnitType) || LeadCellWords.AfterCommittee(tokens, index) > index;
        if (LeadCellWords.IsPlace(tokens, index)) return tokens[LeadCellWords.AfterPlace(tokens, index)] is { IsCapital: true };
        return tokens[index].IsCapital && LeadCellWords.IsHead(tokens, index) && !EndsAfterOneWord(index);
    }

    /// <summary>Where the name that starts at <paramref name="start"/> ends: at a break, or at a separator before the next body.</summary>
    public int EndOfName(int start, int searchFrom)
    {
        var depth = 0;
        for (var i = start; i < tokens.Count; i++)
        {
            if (tokens.IsMark(i, '(')) depth++;
            else if (tokens.IsMark(i, ')')) depth = Math.Max(0, depth - 1);
            if (depth > 0 || i < searchFrom) continue;
            if (IsBreak(i)) return i;
            if (!IsSeparator(i) || IsWithinName(start, i)) continue;
            var next = i + 1;
            while (IsSeparator(next) || tokens.IsAnyWord(next, "cùng", "với")) next++;
            if (BeginsBody(next) || tokens.IsMark(i, '-') && i > start && next < tokens.Count && tokens[next].IsCapital && tokens.IsMark(0, '-')) return i;
        }

        return tokens.Count;
    }

    // "Văn phòng HĐND và UBND", "VP.UBND huyện", "Báo và Đài …", "Sở Nội vụ - Cơ quan thường trực …": what follows names the same body.
    private bool IsWithinName(int start, int separator)
    {
        if (tokens.IsMark(separator, '-')) return tokens.AreWords(separator + 1, "cơ", "quan") && separator > start;
        if (tokens.IsWord(start, "báo") && separator == start + 1) return true;
        if (tokens.IsMark(separator, '.')) return separator == start + 1 && tokens.IsAnyWord(start, "vp", "tt", "p");
        var isOffice = tokens.AreWords(start, "văn", "phòng") || tokens.IsWord(start, "vp");
        return isOffice && tokens.IsAnyWord(separator - 1, "hđnd", "đbqh") && LeadCellWords.AfterCommittee(tokens, separator + 1) > separator + 1;
    }

    // "Sở, ban, ngành …", "cơ quan, đơn vị", "xã, phường": two nouns of bodies with nothing but a comma between.
    private bool IsBareCollective(int index)
    {
        if (tokens.AreWords(index, "chính", "quyền") || tokens.AreWords(index, "đơn", "vị", "tư") || tokens.AreWords(index, "cơ", "quan", "chuyên")
            || tokens.AreWords(index, "đơn", "vị", "liên", "quan") || tokens.AreWords(index, "cơ", "quan", "liên", "quan")
            || tokens.AreWords(index, "sở", "ngành") || tokens.AreWords(index, "đơn", "vị", "có") || tokens.AreWords(index, "cơ", "quan", "có")
            || tokens.AreWords(index, "địa", "phương") || tokens.AreWords(index, "cơ", "quan", "được") || tokens.AreWords(index, "đơn", "vị", "được")) return true;
        if (LeadCellWords.AfterCommittee(tokens, index) > index) return false;
        if (!LeadCellWords.IsCollectiveNoun(tokens, index)) return false;
        var next = index + 1;
        if (tokens.AreWords(index, "cơ", "quan") || tokens.AreWords(index, "đơn", "vị") || tokens.AreWords(index, "tổ", "chức")) next++;
        return (tokens.IsMark(next, ',') || tokens.IsMark(next, '-') || tokens.IsMark(next, '/')) && LeadCellWords.IsCollectiveNoun(tokens, next + 1)
            && LeadCellWords.AfterCommittee(tokens, next + 1) == next + 1 && KnownAt(index) is not { Kind: LeadNameKind.Single };
    }

    // In "Các sở, ban, ngành, đơn vị" every noun goes on with the same group.
    private bool IsWithinCollective(int index) => !tokens[index].IsNumber && !tokens.IsAnyWord(index, GroupOpenings) && !tokens[index].IsCapital;

    // "Sở, Ban, ngành": the capital begins no name of its own.
    private bool EndsAfterOneWord(int index) =>
        index + 1 >= tokens.Count && tokens[index].Word.Length < 4 && !IsAcronym(index)
        || tokens[index].Word is "ban" or "sở" or "phòng" or "bộ" or "hội" or "cục" or "vụ"
            && (IsSeparator(index + 1) || IsBreak(index + 1) || tokens.IsAnyWord(index + 1, "ngành", "thuộc"));

    private bool IsAcronym(int index) => tokens.Text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start).IndexOfAnyInRange('a', 'z') < 0;
}
