using System.Text;

namespace CcHc.Lint.Benchmarks;

/// <summary>
/// A plan of 64 KB (UTF-8), made of chapters, numbered clauses and an annex table in the shares that real plans have.
/// Some of its rows and citations are at fault, so that rules find, and don't only look. The same on every call.
/// </summary>
public static class SamplePlan
{
    private const int Bytes = 64 * 1024;

    private static readonly string[] Areas =
    [
        "Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tổ chức bộ máy hành chính nhà nước",
        "Cải cách chế độ công vụ", "Cải cách tài chính công", "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    ];

    private static readonly string[] Clauses =
    [
        "Rà soát, cập nhật danh mục thủ tục hành chính thuộc thẩm quyền của UBND tỉnh; công khai trên Cổng dịch vụ công của tỉnh trước ngày 15/3/2022.",
        "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về cơ chế một cửa, một cửa liên thông; tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.",
        "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Tư pháp và UBND các huyện, thành phố kiểm tra ít nhất 30% số cơ quan, đơn vị trong năm 2022.",
        "Tăng cường kỷ luật, kỷ cương hành chính; kịp thời phát hiện và xử lý cán bộ, công chức gây phiền hà cho người dân và doanh nghiệp (DN).",
        "Phấn đấu 100% văn bản quy phạm pháp luật (QPPL) được kiểm tra sau khi ban hành; 90% văn bản đi được ký số.",
        "Đẩy mạnh tuyên truyền trên Báo Sông Thao, Đài Phát thanh và Truyền hình tỉnh và trang thông tin điện tử của các sở, ngành.",
        "Tổ chức khảo sát mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) theo Kế hoạch số 12/KH-UBND ngày 20/01/2021 của UBND tỉnh.",
        "Sắp xếp, kiện toàn tổ chức bộ máy theo Nghị định số 107/2020/NĐ-CP của Chính phủ, bảo đảm tinh gọn, hoạt động hiệu lực, hiệu quả.",
    ];

    private static readonly string[] Tasks =
    [
        "Xây dựng kế hoạch kiểm tra công tác cải cách hành chính", "Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực đất đai",
        "Tập huấn nghiệp vụ cho công chức bộ phận một cửa", "Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính",
        "Đánh giá, phân loại cán bộ, công chức, viên chức", "Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực",
        "Thực hiện cơ chế tự chủ của đơn vị sự nghiệp công lập", "Tự chấm điểm chỉ số cải cách hành chính cấp tỉnh",
    ];

    private static readonly string[] Leads = ["Sở Nội vụ", "Văn phòng UBND tỉnh", "Sở Tài chính", "Sở Thông tin và Truyền thông", "Sở Tư pháp", "Các sở, ngành", "", "Sở Khoa học và Công nghệ"];

    private static readonly string[] Partners = ["Các sở, ban, ngành; UBND cấp huyện", "Sở Tài chính; Sở Tư pháp", "UBND các huyện, thành phố", "Các cơ quan, đơn vị có liên quan"];

    private static readonly string[] Products = ["Kế hoạch của UBND tỉnh", "Quyết định của Chủ tịch UBND tỉnh", "Báo cáo", "Lớp tập huấn", "Hệ thống hoạt động"];

    private static readonly string[] Deadlines = ["Quý I/2022", "Tháng 6/2022", "Trước ngày 30/11/2022", "Thường xuyên", "Quý II, quý III năm 2022", "Sau khi có hướng dẫn của Bộ Nội vụ", "Năm 2022"];

    public static string Text()
    {
        var text = new StringBuilder();
        Head(text);
        text.Append("I. MỤC TIÊU\n\n1. Mục tiêu chung\n\nNâng cao chất lượng phục vụ, lấy người dân làm trung tâm.\n\n2. Mục tiêu cụ thể\n\n");
        text.Append("- 95% thủ tục hành chính được giải quyết đúng hạn.\n- 100% hồ sơ được cập nhật trên hệ thống.\n\nII. NHIỆM VỤ\n\n");
        var written = 0;
        for (var area = 0; area < Areas.Length; area++)
        {
            text.Append($"{area + 1}. {Areas[area]}\n\n");
            for (var clause = 0; clause < 12; clause++) text.Append($"- {Clauses[written++ * 5 % Clauses.Length]}\n\n");
        }

        text.Append("III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ theo dõi, đôn đốc, báo cáo UBND tỉnh kết quả.\n\n2. Sở Tài chính bảo đảm kinh phí từ nguồn chi thường xuyên.\n\n");
        text.Append("PHỤ LỤC\nDanh mục nhiệm vụ cải cách hành chính năm 2022\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 18/01/2022 của UBND tỉnh Sông Thao)\n\n");
        Table(text);
        return text.ToString();
    }

    private static void Head(StringBuilder text)
    {
        text.Append("ỦY BAN NHÂN DÂN\nTỈNH SÔNG THAO\n\nSố: 15/KH-UBND\n\nSông Thao, ngày 18 tháng 01 năm 2022\n\n");
        text.Append("KẾ HOẠCH\nCải cách hành chính tỉnh Sông Thao năm 2022\n\n");
        text.Append("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n\n");
        text.Append("Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;\n\n");
        text.Append("Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;\n\nỦy ban nhân dân (UBND) tỉnh ban hành Kế hoạch như sau:\n\n");
    }

    private static void Table(StringBuilder text)
    {
        text.Append("| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|---|\n");
        var bytes = Encoding.UTF8.GetByteCount(text.ToString());
        for (var row = 0; bytes < Bytes; row++)
        {
            var start = text.Length;
            if (row % 30 == 0) text.Append($"| {"I II III IV V VI".Split(' ')[row / 30 % 6]} | {Areas[row / 30 % 6]} | | | | |\n");
            text.Append($"| {row + 1} | {Tasks[row % Tasks.Length]} đợt {row + 1} | {Products[row % Products.Length]} | {Leads[row * 3 % Leads.Length]} | ");
            text.Append($"{Partners[row % Partners.Length]} | {Deadlines[row * 2 % Deadlines.Length]} |\n");
            bytes += Encoding.UTF8.GetByteCount(text.ToString(start, text.Length - start));
        }
    }
}
