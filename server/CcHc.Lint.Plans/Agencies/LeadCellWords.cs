using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Deadlines;

namespace CcHc.Lint.Plans.Agencies;

/// <summary>Words that begin the name of a body, of several bodies, or only look as if they did.</summary>
internal static class LeadCellWords
{
    // First words of bodies, posts and places that can lead; short forms are written as one word.
    private static readonly HashSet<string> Heads = Fold(
        "Sở", "Ban", "Văn phòng", "VP", "Chi cục", "Trung tâm", "TT", "Công an", "Đài", "Báo", "Cục", "Phòng", "Trường", "Viện", "Hội", "Bảo hiểm xã hội",
        "BHXH", "Kho bạc", "KBNN", "Ngân hàng", "NHNN", "Bưu điện", "VNPT", "Viettel", "Bộ", "Tòa án", "Ủy ban", "UBND", "HĐND", "UBMTTQ", "MTTQ", "Hội đồng",
        "Tổ", "Tổng", "Liên minh", "Tỉnh đoàn", "Đoàn", "Liên đoàn", "Học viện", "Đại học", "Công ty", "Tập đoàn", "Doanh nghiệp", "Thanh tra", "Tỉnh ủy",
        "Thành ủy", "Huyện ủy", "Đảng ủy", "Chi nhánh", "Chánh", "Phó", "Giám đốc", "Chủ tịch", "Thủ trưởng", "Lãnh đạo", "Người đứng đầu", "Vụ", "Cổng",
        "Mặt trận", "Kiểm toán", "Bệnh viện", "Quỹ", "BQL", "BCĐ", "Thường trực", "Thành viên", "Trưởng", "Cơ quan", "Đơn vị", "Thuế", "Hải quan",
        "Thi hành án", "Hiệp hội", "SNV", "STP", "STTTT", "TTPVHCC", "TTHCC", "CATP", "CAT", "PC", "Công đoàn", "Chính quyền");

    // "Ban hành", "Báo cáo", "Hội nghị": a head word with another sense.
    private static readonly HashSet<string> FalseHeads = Fold(
        "ban hành", "báo cáo", "báo chí", "hội nghị", "hội thi", "hội thảo", "hội họp", "trường hợp", "phòng chống", "phòng ngừa", "bộ thủ", "bộ chỉ",
        "bộ tiêu", "bộ hồ", "bộ câu", "bộ tài", "bộ cơ", "bộ dữ", "sở hữu", "cục bộ", "viện dẫn", "viện trợ", "tổ chức", "đoàn kết", "thanh tra công", "vụ việc",
        "tổng hợp", "tổng kết", "tổng số", "công ty hóa", "báo động", "ban đầu", "tổ hợp", "phó bản", "quỹ đất", "phòng cháy", "đoàn thể", "cổng kết", "vụ án");

    // "bộ tài liệu" is a set of papers, "Bộ Tài chính" a ministry.
    private static readonly HashSet<string> ExceptFalseHeads = Fold("bộ tài chính", "bộ tài nguyên");

    // What "các …" must go on with to mean bodies.
    private static readonly HashSet<string> CollectiveNouns = Fold(
        "sở", "ban", "ngành", "cơ quan", "đơn vị", "huyện", "xã", "phường", "thị", "thành", "tổ chức", "cá nhân", "phòng", "trung tâm", "ubnd", "hđnd", "ủy ban",
        "địa phương", "doanh nghiệp", "trường", "cấp", "hội", "đoàn", "chi cục", "công ty", "bệnh viện", "viện", "bộ", "tổ", "cán bộ", "công chức", "lãnh đạo",
        "chủ tịch", "phó", "đài", "báo", "quận", "đặc khu", "cục", "tổng cục", "vụ", "tập đoàn", "thủ trưởng", "ngân hàng", "đảng", "chính quyền", "văn phòng", "kho bạc", "vp", "thôn");

    private static readonly HashSet<string> Places = Fold("huyện", "xã", "phường", "quận", "thị xã", "thị trấn", "thành phố", "đặc khu", "tp", "tx");

    private static readonly HashSet<string> Committees = Fold("UBND", "HĐND", "Ủy ban nhân dân", "Hội đồng nhân dân");

    public static bool IsHead(DeadlineTokens tokens, int index)
    {
        if (!Matches(Heads, tokens, index)) return false;
        return !Matches(FalseHeads, tokens, index) || Matches(ExceptFalseHeads, tokens, index);
    }

    public static bool IsCollectiveNoun(DeadlineTokens tokens, int index) => Matches(CollectiveNouns, tokens, index);

    public static bool IsPlace(DeadlineTokens tokens, int index) => Matches(Places, tokens, index);

    /// <summary>The place after "UBND", "HĐND" or their full names at <paramref name="index"/>; the index itself where none stands.</summary>
    public static int AfterCommittee(DeadlineTokens tokens, int index) => index + LengthOf(Committees, tokens, index);

    public static int AfterPlace(DeadlineTokens tokens, int index) => index + LengthOf(Places, tokens, index);

    private static bool Matches(HashSet<string> phrases, DeadlineTokens tokens, int index) => LengthOf(phrases, tokens, index) > 0;

    private static int LengthOf(HashSet<string> phrases, DeadlineTokens tokens, int index)
    {
        var phrase = "";
        var longest = 0;
        for (var length = 1; length <= 4 && tokens[index + length - 1].Kind == DeadlineTokenKind.Word; length++)
        {
            phrase = length == 1 ? tokens[index].Word : phrase + " " + tokens[index + length - 1].Word;
            if (phrases.Contains(phrase)) longest = length;
        }

        return longest;
    }

    private static HashSet<string> Fold(params string[] phrases) =>
        [.. phrases.Select(phrase => string.Join(' ', phrase.Split(' ').Select(word => VietnameseText.Fold(word))))];
}
