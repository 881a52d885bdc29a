namespace CcHc.Lint.Linting.PackTests;

/// <summary>A first rule of each kind, with a page whose examples hold: something to change, not to write from nothing.</summary>
/// <param name="Fields">The lines of rule.yaml that belong to the kind.</param>
/// <param name="Title">One line on the fault.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Wrong">A document with the fault, marked by [[…]].</param>
/// <param name="Right">The same without it.</param>
public sealed record RuleTemplate(string Fields, string Title, string Message, string Wrong, string Right)
{
    private const string Head = "KẾ HOẠCH\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2024\n\n";

    private const string Table =
        "| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|---|\n";

    private static readonly Dictionary<string, RuleTemplate> ByKind = new(StringComparer.Ordinal)
    {
        ["phrase"] = new(
            "# Cụm sai: cụm đúng (bỏ trống vế sau nếu không có cách viết thay).\nphrases:\n  đồng bộ hóa triệt để: đồng bộ\n# Cụm dài hơn được chấp nhận.\nexcept: []",
            "Cụm từ không dùng trong văn bản của đơn vị", "“{text}” là cụm từ không dùng.",
            Head + "I. NHIỆM VỤ\n\nThực hiện [[đồng bộ hóa triệt để]] dữ liệu.\n", Head + "I. NHIỆM VỤ\n\nThực hiện đồng bộ dữ liệu.\n"),
        ["pattern"] = new(
            "# Biểu thức chính quy .NET, xét từng đoạn và từng ô.\npattern: '\\bquý (V|VI|VII|VIII|IX|X)\\b'\ncontains: [quý]",
            "Quý không có thật", "Một năm chỉ có bốn quý; “{text}” không có.",
            Head + "I. NHIỆM VỤ\n\nHoàn thành trong [[quý V]] năm 2024.\n", Head + "I. NHIỆM VỤ\n\nHoàn thành trong quý IV năm 2024.\n"),
        ["required-section"] = new(
            "# Các tên mà mục đó có thể mang.\nsection: [Đánh giá rủi ro, Rủi ro và biện pháp]",
            "Thiếu mục Đánh giá rủi ro", "Văn bản không có mục “{expected}”.",
            Head.Replace("KẾ HOẠCH", "[[KẾ HOẠCH]]", StringComparison.Ordinal) + "I. NHIỆM VỤ\n\nRà soát biểu mẫu.\n", Head + "I. NHIỆM VỤ\n\nRà soát biểu mẫu.\n\nII. ĐÁNH GIÁ RỦI RO\n\nKhông có.\n"),
        ["section-order"] = new(
            "# Các mục theo thứ tự phải có; mục có nhiều tên thì ghi danh sách.\norder:\n  - Mục tiêu\n  - [Nhiệm vụ, Nội dung]",
            "Các mục không đúng thứ tự", "“{text}” phải đứng sau “{expected}”.",
            Head + "I. [[NHIỆM VỤ]]\n\nRà soát biểu mẫu.\n\nII. MỤC TIÊU\n\nĐúng hạn.\n", Head + "I. MỤC TIÊU\n\nĐúng hạn.\n\nII. NHIỆM VỤ\n\nRà soát biểu mẫu.\n"),
        ["required-citation"] = new(
            "# Một trong các văn bản này phải được viện dẫn.\nsymbols: [76/NQ-CP]\nin-basis: true",
            "Thiếu căn cứ bắt buộc", "Phần căn cứ không viện dẫn {expected}.",
            Head.Replace("KẾ HOẠCH", "[[KẾ HOẠCH]]", StringComparison.Ordinal) + "I. NHIỆM VỤ\n\nRà soát biểu mẫu.\n",
            Head + "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030.\n\nI. NHIỆM VỤ\n\nRà soát biểu mẫu.\n"),
        ["forbidden-citation"] = new(
            "symbols: [15/2019/QĐ-UBND]\ninstead: Quyết định số 32/2021/QĐ-UBND",
            "Văn bản không được viện dẫn", "Không viện dẫn “{text}”; dùng {expected}.",
            Head + "I. NHIỆM VỤ\n\nThực hiện [[Quyết định số 15/2019/QĐ-UBND]] ngày 10/4/2019 của UBND tỉnh.\n",
            Head + "I. NHIỆM VỤ\n\nThực hiện Quyết định số 32/2021/QĐ-UBND ngày 20/9/2021 của UBND tỉnh.\n"),
        ["table-column"] = new(
            "# number, task, product, lead, cooperating, deadline\ncolumn: cooperating\n# present, filled, matches (kèm pattern), one-of (kèm values)\nmust: filled",
            "Ô cơ quan phối hợp để trống", "Nhiệm vụ “{task}” chưa ghi cơ quan phối hợp.",
            Head + Table + "| 1 | [[Rà soát biểu mẫu]] | Báo cáo | Sở Nội vụ | | Quý II/2024 |\n", Head + Table + "| 1 | Rà soát biểu mẫu | Báo cáo | Sở Nội vụ | Sở Tài chính | Quý II/2024 |\n"),
        ["deadline"] = new(
            "# Loại thời hạn được chấp nhận: exact-date, month, quarter, half-year, year, recurring, continuous…\nclasses: [exact-date, month, quarter]\n# Ngày muộn nhất trong năm kế hoạch.\nlatest: \"12-15\"",
            "Thời hạn không đúng quy định của đơn vị", "Thời hạn “{text}” không đúng quy định.",
            Head + Table + "| 1 | Rà soát biểu mẫu | Báo cáo | Sở Nội vụ | Sở Tài chính | [[31/12/2024]] |\n", Head + Table + "| 1 | Rà soát biểu mẫu | Báo cáo | Sở Nội vụ | Sở Tài chính | 30/11/2024 |\n"),
        ["lead"] = new(
            "# must-be: chỉ được là; must-not-be: không được là.\nmust-not-be: [Trung tâm Tin học]",
            "Đơn vị không được chủ trì", "“{text}” không được chủ trì nhiệm vụ.",
            Head + Table + "| 1 | Rà soát biểu mẫu | Báo cáo | [[Trung tâm Tin học]] | Sở Tài chính | Quý II/2024 |\n", Head + Table + "| 1 | Rà soát biểu mẫu | Báo cáo | Sở Nội vụ | Sở Tài chính | Quý II/2024 |\n"),
        ["occurrence"] = new(
            "phrases: [người dân]\n# at-least: ít nhất; at-most: nhiều nhất\nat-most: 1\n# document: cả văn bản; chapter: từng chương\nper: document",
            "Nhắc lại quá nhiều lần", "“{text}” được nhắc {count} lần.",
            Head + "I. NHIỆM VỤ\n\nPhục vụ người dân. Lấy ý kiến [[người dân]].\n", Head + "I. NHIỆM VỤ\n\nPhục vụ người dân.\n"),
        ["consistency"] = new(
            "spellings: [bộ phận một cửa, Bộ phận Một cửa]\npreferred: Bộ phận Một cửa",
            "Một tên viết nhiều cách", "“{text}” ở đây viết khác “{expected}”.",
            Head + "I. NHIỆM VỤ\n\nBộ phận Một cửa nhận hồ sơ; [[bộ phận một cửa]] trả kết quả.\n", Head + "I. NHIỆM VỤ\n\nBộ phận Một cửa nhận hồ sơ; Bộ phận Một cửa trả kết quả.\n"),
        ["definition"] = new(
            "term: HTDL\ndefinition: hệ thống dữ liệu (HTDL)",
            "Từ dùng trước khi giải thích", "“{text}” được dùng trước khi giải thích “{expected}”.",
            Head + "I. NHIỆM VỤ\n\nCập nhật [[HTDL]]. Vận hành hệ thống dữ liệu (HTDL).\n", Head + "I. NHIỆM VỤ\n\nVận hành hệ thống dữ liệu (HTDL). Cập nhật HTDL.\n"),
        ["number"] = new(
            "# Chữ ở đầu cột.\ncolumn: [Kinh phí]\nminimum: 0\nadds-up: true",
            "Kinh phí không cộng đúng", "Số “{text}” không khớp: phải là {expected}.",
            Head + "| STT | Nội dung | Kinh phí |\n|---|---|---|\n| 1 | In biểu mẫu | 1.500.000 |\n| 2 | Tập huấn | 2.000.000 |\n| | Tổng cộng | [[3.000.000]] |\n",
            Head + "| STT | Nội dung | Kinh phí |\n|---|---|---|\n| 1 | In biểu mẫu | 1.500.000 |\n| 2 | Tập huấn | 2.000.000 |\n| | Tổng cộng | 3.500.000 |\n"),
        ["code"] = new(
            "# Điều phải tìm viết trong rule.csx; chỉ chạy sau khi: cchc-lint pack trust",
            "Sản phẩm trùng tên nhiệm vụ", "Sản phẩm của nhiệm vụ “{task}” chỉ chép lại tên nhiệm vụ.",
            Head + Table + "| 1 | Kế hoạch rà soát | [[Kế hoạch rà soát]] | Sở Nội vụ | Sở Tài chính | Quý II/2024 |\n", Head + Table + "| 1 | Rà soát biểu mẫu | Báo cáo rà soát | Sở Nội vụ | Sở Tài chính | Quý II/2024 |\n")
        {
            Script =
                """
                // Cách viết: rules/README.md; dữ kiện: cchc-lint pack facts (rules/FACTS.md). Câu lệnh là thân của quy tắc; hàm và hằng là thành viên của nó.
                PlanTask task = default!;

                When()
                    .Match(() => task, t => t.RowType == TaskRowType.Task, t => RepeatsTask(t));

                Then()
                    .Yield(_ => Report(task, FactPart.Product));

                // Điều kiện ở trên là cây biểu thức: việc gì dài hơn thì đặt vào hàm.
                static bool RepeatsTask(PlanTask task) =>
                    task.Product.Length > 0 && VietnameseText.Fold(task.Product) == VietnameseText.Fold(task.Task);

                """.ReplaceLineEndings("\n"),
        },
    };

    /// <summary>rule.csx; null for a kind that needs none.</summary>
    public string? Script { get; private init; }

    /// <summary>The template of a kind, or null.</summary>
    public static RuleTemplate? Of(string kind) => ByKind.GetValueOrDefault(kind);

    /// <summary>rule.yaml.</summary>
    public string RuleText(string code, string kind) =>
        $"# Hướng dẫn các trường: cchc-lint pack reference (rules/PACKS.md)\ncode: {code}\nkind: {kind}\ntitle: {Title}\nseverity: warning\n{Fields}\nmessage: {Quoted(Message)}\nremedy: Sửa lại chỗ này theo quy định của đơn vị.\n";

    /// <summary>rule.vi.md.</summary>
    public string PageText(string id, string code) =>
        $"# {id} ({code})\n\n**{Title}**\n\n## Vì sao\n\nGhi ở đây quy định hoặc thông lệ của đơn vị.\n\n## Ví dụ\n\n```sai\n{Wrong}```\n\n```dung\n{Right}```\n";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
