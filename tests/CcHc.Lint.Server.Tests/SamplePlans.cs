namespace CcHc.Lint.Server.Tests;

/// <summary>Small plans of a province that does not exist.</summary>
internal static class SamplePlans
{
    /// <summary>A dispatch: no plan, so nothing is demanded of it.</summary>
    public const string Clean = """
        CÔNG VĂN
        Về việc phân công trực ngày nghỉ lễ

        Đề nghị các phòng chuyên môn bố trí người trực theo lịch đã thống nhất.
        """;

    /// <summary>A task without a lead (an error, in line 9) and what a plan of so few lines lacks.</summary>
    public const string WithoutLead = """
        KẾ HOẠCH
        Cải cách hành chính tỉnh Sông Thao năm 2019

        Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;

        I. NHIỆM VỤ
        | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|---|
        | 1 | Rà soát biểu mẫu điện tử | Báo cáo | | Văn phòng UBND tỉnh | 30/6/2019 |
        | 2 | Mở lớp tập huấn | Kế hoạch | Sở Nội vụ | Sở Tài chính | Quý II/2019 |
        """;
}
