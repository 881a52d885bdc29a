using CcHc.Lint.Plans.Deadlines;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Tests.Deadlines;

public sealed class DeadlineReaderTests
{
    private const int PlanYear = 2022;

    [Theory]
    [InlineData("31/12/2022", "2022-12-31")]
    [InlineData("Trước 30/6/2022", "2022-06-30")]
    [InlineData("Trước ngày 15/12/2022", "2022-12-15")]
    [InlineData("Trước ngày 15/12", "2022-12-15")]
    [InlineData("Chậm nhất ngày 25 tháng 12", "2022-12-25")]
    [InlineData("Hoàn thành trước ngày 05 tháng 3 năm 2021", "2021-03-05")]
    [InlineData("15.12.2021", "2021-12-15")]
    [InlineData("20-11-2021", "2021-11-20")]
    [InlineData("Xong trước 30/6/21", "2021-06-30")]
    [InlineData("Báo cáo quý I gửi trước ngày 15/3/2022", "2022-03-15")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("Trước ngày 20 tháng Ba năm 2022", "2022-03-20")]
    public void Days(string text, string day) => AssertRead(text, DeadlineClass.ExactDate, day, day);

    [Theory]
    [InlineData("Tháng 6", "2022-06-01", "2022-06-30")]
    [InlineData("Tháng 6/2021", "2021-06-01", "2021-06-30")]
    [InlineData("tháng 01 năm 2021", "2021-01-01", "2021-01-31")]
    [InlineData("T3/2021", "2021-03-01", "2021-03-31")]
    [InlineData("th 3/2021", "2021-03-01", "2021-03-31")]
    [InlineData("12/2021", "2021-12-01", "2021-12-31")]
    [InlineData("Trong tháng 2 năm 2024", "2024-02-01", "2024-02-29")]
    [InlineData("Tuần 1 tháng 6/2021", "2021-06-01", "2021-06-30")]
    [InlineData("Cuối tháng 9/2021", "2021-09-01", "2021-09-30")]
    [InlineData("Kế hoạch năm 2023: tháng 12/2022", "2022-12-01", "2022-12-31")]
    [InlineData("Định kỳ vào tháng 6", "2022-06-01", "2022-06-30")]
    [InlineData("Tháng Mười hai", "2022-12-01", "2022-12-31")]
    [InlineData("tháng mười một năm 2022", "2022-11-01", "2022-11-30")]
    [InlineData("Cuối tháng Bảy", "2022-07-01", "2022-07-31")]
    [InlineData("Tháng Giêng/2022", "2022-01-01", "2022-01-31")]
    [InlineData("Tháng Chạp", "2022-12-01", "2022-12-31")]
    [InlineData("Tháng Năm năm 2022", "2022-05-01", "2022-05-31")]
    [InlineData("Tháng năm năm 2022", "2022-05-01", "2022-05-31")]
    [InlineData("Tháng 11/2021 theo kế hoạch của tỉnh năm 2020", "2021-11-01", "2021-11-30")]
    public void Months(string text, string from, string to) => AssertRead(text, DeadlineClass.Month, from, to);

    [Theory]
    [InlineData("Quý I/2021", "2021-01-01", "2021-03-31")]
    [InlineData("Quý I/ 2021", "2021-01-01", "2021-03-31")]
    [InlineData("QUÝ II NĂM 2021", "2021-04-01", "2021-06-30")]
    [InlineData("quý 1", "2022-01-01", "2022-03-31")]
    [InlineData("Quí III-2021", "2021-07-01", "2021-09-30")]
    [InlineData("Q.IV/2021", "2021-10-01", "2021-12-31")]
    [InlineData("Trong QIII/2021", "2021-07-01", "2021-09-30")]
    [InlineData("Quý lI/2021", "2021-04-01", "2021-06-30")]
    [InlineData("Trong quý IV của năm 2021", "2021-10-01", "2021-12-31")]
    [InlineData("Qu\u0079\u0301 I/2021", "2021-01-01", "2021-03-31")]
    [InlineData("Quý\u00A0I\t/2021", "2021-01-01", "2021-03-31")]
    [InlineData("3 tháng cuối năm", "2022-10-01", "2022-12-31")]
    [InlineData("Ba tháng đầu năm 2022", "2022-01-01", "2022-03-31")]
    [InlineData("Năm 2021, quý II", "2021-04-01", "2021-06-30")]
    [InlineData("Hết quý III 🙂", "2022-07-01", "2022-09-30")]
    public void Quarters(string text, string from, string to) => AssertRead(text, DeadlineClass.Quarter, from, to);

    [Theory]
    [InlineData("6 tháng đầu năm", "2022-01-01", "2022-06-30")]
    [InlineData("06 tháng cuối năm 2021", "2021-07-01", "2021-12-31")]
    [InlineData("Trong 6 tháng đầu năm 2021", "2021-01-01", "2021-06-30")]
    [InlineData("Sáu tháng đầu năm", "2022-01-01", "2022-06-30")]
    [InlineData("2 quý đầu năm 2021", "2021-01-01", "2021-06-30")]
    [InlineData("Trong hai quý cuối năm", "2022-07-01", "2022-12-31")]
    public void HalfYears(string text, string from, string to) => AssertRead(text, DeadlineClass.HalfYear, from, to);

    [Theory]
    [InlineData("Năm 2021", 2021)]
    [InlineData("2021", 2021)]
    [InlineData("Na\u0306m 2021", 2021)]
    [InlineData("Trong năm", 2022)]
    [InlineData("Trong năm 2021", 2021)]
    [InlineData("Cả năm", 2022)]
    [InlineData("Cuối năm 2021", 2021)]
    [InlineData("Đầu năm", 2022)]
    [InlineData("Hết năm 2021", 2021)]
    [InlineData("Đến năm 2025", 2025)]
    [InlineData("12 tháng", 2022)]
    public void Years(string text, int year) => AssertRead(text, DeadlineClass.Year, $"{year}-01-01", $"{year}-12-31");

    [Theory]
    [InlineData("Giai đoạn 2021-2025", "2021-01-01", "2025-12-31")]
    [InlineData("Trong năm học 2022-2023", "2022-01-01", "2023-12-31")]
    [InlineData("2022 - 2025", "2022-01-01", "2025-12-31")]
    [InlineData("Từ năm 2021 đến năm 2023", "2021-01-01", "2023-12-31")]
    [InlineData("9 tháng đầu năm", "2022-01-01", "2022-09-30")]
    [InlineData("Ba quý đầu năm", "2022-01-01", "2022-09-30")]
    [InlineData("31/02/2022", null, null)]
    [InlineData("Tháng 13", null, null)]
    [InlineData("Quý V/2022", null, null)]
    [InlineData("Kịp thời", null, null)]
    [InlineData("29/02", null, null)]
    [InlineData("99999999999999/999", null, null)]
    public void Others(string text, string? from, string? to) => AssertRead(text, DeadlineClass.Other, from, to);

    [Theory]
    [InlineData("Hàng tháng", true)]
    [InlineData("Hằng quý", true)]
    [InlineData("Hàng năm", true)]
    [InlineData("Định kỳ hàng quý", true)]
    [InlineData("Ngày 20 hằng tháng", true)]
    [InlineData("Trước ngày 20 của tháng cuối quý", true)]
    [InlineData("Trước ngày 20 của tháng cuối kỳ báo cáo", true)]
    [InlineData("Trước ngày 15/12 hằng năm", true)]
    [InlineData("Trước ngày 15/6 và 15/12 hằng năm", true)]
    [InlineData("02 lần/năm", true)]
    [InlineData("6 tháng/lần", true)]
    [InlineData("Mỗi tháng một lần", true)]
    [InlineData("Hàng tháng/quý", false)]
    [InlineData("Trước ngày 10 tháng cuối của quý", true)]
    [InlineData("Theo định kỳ", false)]
    [InlineData("Mỗi quý 01 lần", true)]
    [InlineData("Định kỳ", false)]
    [InlineData("Định kỳ, đột xuất", false)]
    [InlineData("Định kỳ hoặc đột xuất khi có yêu cầu", false)]
    [InlineData("Định kỳ hàng quý, 6 tháng, năm", true)]
    [InlineData("Báo cáo quý, 06 tháng và năm", true)]
    [InlineData("Định kỳ sáu tháng và hằng năm", true)]
    [InlineData("06 tháng; năm", true)]
    [InlineData("Hằng tháng, quý, năm và đột xuất", true)]
    [InlineData("Quý/6 tháng/năm", true)]
    [InlineData("Hằng quý/năm", false)]
    [InlineData("Hằng quý hoặc hằng năm", false)]
    [InlineData("Hằng tháng, hằng quý", false)]
    [InlineData("Mỗi quý 02 đợt", true)]
    [InlineData("Hằng quý một (01) kỳ", true)]
    [InlineData("Mỗi quý hai lần", true)]
    [InlineData("Năm 2022 (mỗi tháng 01 chuyên mục)", true)]
    [InlineData("01 quý/lần", true)]
    [InlineData("01 quý/01 lần", true)]
    [InlineData("Một quý một lần", true)]
    [InlineData("02 quý/lần", true)]
    [InlineData("2 tháng 1 lần", true)]
    [InlineData("Ít nhất 03 bài viết/tháng", true)]
    [InlineData("01 bản tin/tuần", true)]
    [InlineData("02 hội nghị/6 tháng", true)]
    [InlineData("Tháng một lần, mỗi tháng một báo cáo", true)]
    [InlineData("Định kỳ theo quy định", false)]
    public void Recurring(string text, bool hasPeriod)
    {
        var read = DeadlineReader.Read(text, PlanYear);
        Assert.Equal((DeadlineClass.Recurring, hasPeriod), (read.Class, read.HasPeriod));
        if (!text.Contains("2022")) Assert.Equal((null, null), (read.From, read.To));
    }

    [Theory]
    [InlineData("Thường xuyên", null, null)]
    [InlineData("thường  xuyên.", null, null)]
    [InlineData("Thường xuyên, hàng năm", null, null)]
    [InlineData("Thường xuyên, đột xuất", null, null)]
    [InlineData("Thường xuyên theo quy định", null, null)]
    [InlineData("Thường xuyên trong năm", "2022-01-01", "2022-12-31")]
    [InlineData("Năm 2021 (thường xuyên)", "2021-01-01", "2021-12-31")]
    public void Continuous(string text, string? from, string? to) => AssertRead(text, DeadlineClass.Continuous, from, to);

    [Theory]
    [InlineData("Khi nhận được hồ sơ đề nghị", DeadlineEvent.Reactive)]
    [InlineData("Trong quá trình soạn thảo", DeadlineEvent.Reactive)]
    [InlineData("Thường xuyên khi có biến động", DeadlineEvent.Reactive)]
    [InlineData("Khi phát sinh", DeadlineEvent.Reactive)]
    [InlineData("Trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ", DeadlineEvent.Reactive)]
    [InlineData("Sau khi Thông tư năm 2021 được ban hành", DeadlineEvent.External)]
    [InlineData("Ngay sau khi có hướng dẫn", DeadlineEvent.External)]
    [InlineData("Khi có yêu cầu", DeadlineEvent.External)]
    [InlineData("Khi được giao biên chế", DeadlineEvent.External)]
    [InlineData("Theo yêu cầu của Sở Nội vụ", DeadlineEvent.External)]
    [InlineData("Đột xuất", DeadlineEvent.External)]
    [InlineData("Trước kỳ họp của HĐND tỉnh", DeadlineEvent.External)]
    [InlineData("Trước kỳ họp cuối năm của HĐND tỉnh", DeadlineEvent.Reactive)]
    [InlineData("Kỳ họp giữa năm 2022", DeadlineEvent.Reactive)]
    [InlineData("Trình kỳ họp thường lệ của HĐND tỉnh", DeadlineEvent.Reactive)]
    [InlineData("Khi có dự thảo văn bản", DeadlineEvent.Reactive)]
    [InlineData("Các kỳ họp của HĐND huyện", DeadlineEvent.Reactive)]
    [InlineData("Trình HĐND tỉnh tại kỳ họp năm 2022", DeadlineEvent.Reactive)]
    [InlineData("Kỳ họp thứ 8 HĐND tỉnh khóa XV", DeadlineEvent.Reactive)]
    [InlineData("Tại các kỳ họp chuyên đề của HĐND tỉnh", DeadlineEvent.External)]
    public void Events(string text, DeadlineEvent kind)
    {
        var read = AssertRead(text, DeadlineClass.EventRelative, null, null);
        Assert.Equal(kind, read.Event);
    }

    [Theory]
    [InlineData("Theo Kế hoạch kiểm tra năm 2022 của tỉnh", false)]
    [InlineData("Theo Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh", true)]
    [InlineData("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2022", true)]
    [InlineData("Theo quy định", false)]
    [InlineData("Theo hướng dẫn của Bộ Nội vụ", false)]
    [InlineData("Theo tiến độ Đề án", false)]
    public void OtherPlans(string text, bool identifies)
    {
        var read = AssertRead(text, DeadlineClass.ByOtherPlan, null, null);
        Assert.Equal(identifies, read.IdentifiesPlan);
    }

    [Theory]
    [InlineData("Chuyển tiếp từ năm 2021")]
    [InlineData("Từ năm 2021 chuyển sang")]
    [InlineData("Tiếp tục")]
    public void CarriedOver(string text) => AssertRead(text, DeadlineClass.CarriedOver, null, null);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    [InlineData("-")]
    [InlineData("…")]
    [InlineData("......")]
    public void Missing(string text) => AssertRead(text, DeadlineClass.Missing, null, null);

    [Theory]
    [InlineData("nt")]
    [InlineData("-nt-")]
    [InlineData("N.t")]
    [InlineData("Như trên")]
    [InlineData("//")]
    public void SameAsAbove(string text) => Assert.True(AssertRead(text, DeadlineClass.Other, null, null).SameAsAbove);

    [Theory]
    [InlineData("Tháng 3,4/2021", "2021-03-01", "2021-04-30", "Month Month")]
    [InlineData("Tháng 3 và tháng 9", "2022-03-01", "2022-09-30", "Month Month")]
    [InlineData("Tháng 11 và tháng 5", "2022-05-01", "2022-11-30", "Month Month")]
    [InlineData("Tháng 11, tháng 5", "2022-05-01", "2022-11-30", "Month Month")]
    [InlineData("Ngày 10/12 và 10/6", "2022-06-10", "2022-12-10", "ExactDate ExactDate")]
    [InlineData("Tháng 10/2022, tháng 4", "2022-04-01", "2022-10-31", "Month Month")]
    [InlineData("Tháng 11 - tháng 2", "2022-11-01", "2023-02-28", "Month Month")]
    [InlineData("Quý IV/2021, quý I", "2021-10-01", "2022-03-31", "Quarter Quarter")]
    [InlineData("Tháng Ba, Tháng Mười", "2022-03-01", "2022-10-31", "Month Month")]
    [InlineData("Quý I, II/2021", "2021-01-01", "2021-06-30", "Quarter Quarter")]
    [InlineData("Quý I - Quý II năm 2020", "2020-01-01", "2020-06-30", "Quarter Quarter")]
    [InlineData("Quý II-IV/2021", "2021-04-01", "2021-12-31", "Quarter Quarter")]
    [InlineData("Từ tháng 3 đến tháng 9/2021", "2021-03-01", "2021-09-30", "Month Month")]
    [InlineData("Từ tháng 11 đến tháng 2/2022", "2021-11-01", "2022-02-28", "Month Month")]
    [InlineData("Từ ngày 15/12/2021 đến ngày 14/3/2022", "2021-12-15", "2022-03-14", "ExactDate ExactDate")]
    [InlineData("Quý IV/2021 và năm 2022", "2021-10-01", "2022-12-31", "Quarter Year")]
    [InlineData("Tháng 12/2021 và các tháng năm 2022", "2021-12-01", "2022-12-31", "Month Recurring")]
    [InlineData("Năm 2021 và những năm tiếp theo", "2021-01-01", "2021-12-31", "Year Continuous")]
    [InlineData("Lập dự toán quý I; nghiệm thu tháng 6,12/2021", "2021-01-01", "2021-12-31", "Quarter Month Month")]
    [InlineData("- Ban hành: Tháng 01/2022; - Thực hiện: Trong cả năm", "2022-01-01", "2022-12-31", "Month Year")]
    [InlineData("Ban hành: Tháng 12/2021\r\nThực hiện: Cả năm", "2021-12-01", "2022-12-31", "Month Year")]
    [InlineData("Quý I: lập kế hoạch; Quý II: thực hiện", "2022-01-01", "2022-06-30", "Quarter Quarter")]
    [InlineData("- Theo kế hoạch: Quý II; - Đột xuất: trong năm 2022", "2022-01-01", "2022-12-31", "Quarter Year")]
    [InlineData("Theo kế hoạch: Quý II, Quý III/2022; sau thanh tra: tháng 11/2022", "2022-04-01", "2022-11-30", "Quarter Quarter Month")]
    [InlineData("Thường xuyên; báo cáo trước 15/12/2022", "2022-12-15", "2022-12-15", "Continuous ExactDate")]
    [InlineData("Khi có yêu cầu, chậm nhất 30/6/2022", "2022-06-30", "2022-06-30", "EventRelative ExactDate")]
    [InlineData("Chuyển tiếp từ năm 2021, hoàn thành quý II/2022", "2022-04-01", "2022-06-30", "CarriedOver Quarter")]
    [InlineData("Tháng 12/2021, tháng 3, 6", "2021-12-01", "2022-06-30", "Month Month Month")]
    [InlineData("Quý I (kế hoạch), Quý IV (báo cáo)", "2022-01-01", "2022-12-31", "Quarter Quarter")]
    [InlineData("Hằng quý; tổng kết tháng 12/2022", "2022-12-01", "2022-12-31", "Recurring Month")]
    public void Composites(string text, string from, string to, string classes)
    {
        var read = AssertRead(text, DeadlineClass.Multiple, from, to);
        Assert.Equal(classes, string.Join(' ', read.Parts.Select(part => part.Class)));
        Assert.All(read.Parts, part => Assert.Equal(part.Text, text.Substring(part.Start, part.Length)));
        Assert.False(read.HasAlternatives);
    }

    [Fact]
    public void AlternativesAreToldApart()
    {
        var read = AssertRead("Chậm nhất trong tháng 02/2022 hoặc theo thời hạn của Bộ Nội vụ", DeadlineClass.Multiple, "2022-02-01", "2022-02-28");
        Assert.True(read.HasAlternatives);
        Assert.Equal(["Chậm nhất trong tháng 02/2022", "theo thời hạn của Bộ Nội vụ"], read.Parts.Select(part => part.Text));
        Assert.Equal(DeadlineClass.ByOtherPlan, read.Parts[1].Class);
    }

    [Theory]
    [InlineData("Quý I (hoặc quý II)/2022", "2022-01-01", "2022-06-30", "Quarter Quarter")]
    [InlineData("Quý I (hoặc quý II) năm 2022", "2022-01-01", "2022-06-30", "Quarter Quarter")]
    [InlineData("Quý III/2022 hoặc quý IV/2022", "2022-07-01", "2022-12-31", "Quarter Quarter")]
    [InlineData("Quý III hoặc IV/2022", "2022-07-01", "2022-12-31", "Quarter Quarter")]
    [InlineData("Quý 1 hoặc 2/2022", "2022-01-01", "2022-06-30", "Quarter Quarter")]
    [InlineData("Tháng 9 hoặc tháng 10/2022", "2022-09-01", "2022-10-31", "Month Month")]
    public void TwoCalendarTimesAsAlternatives(string text, string from, string to, string classes)
    {
        var read = AssertRead(text, DeadlineClass.Multiple, from, to);
        Assert.Equal(classes, string.Join(' ', read.Parts.Select(part => part.Class)));
        Assert.True(read.HasAlternatives);
        Assert.All(read.Parts, part => Assert.True(part.NamesYear));
    }

    [Fact]
    public void AStartWithoutAnEndHasNoLastDay() => AssertRead("Từ quý II/2022", DeadlineClass.Quarter, "2022-04-01", null);

    [Theory]
    [InlineData("Quý I", DeadlineClass.Quarter)]
    [InlineData("Trong năm", DeadlineClass.Year)]
    [InlineData("Trước ngày 15/12", DeadlineClass.ExactDate)]
    public void WithoutAnyYearThereIsNoInterval(string text, DeadlineClass kind)
    {
        var read = DeadlineReader.Read(text, null);
        Assert.Equal(kind, read.Class);
        Assert.Null(read.From);
        Assert.Null(read.To);
        Assert.False(read.NamesYear);
    }

    [Theory]
    [InlineData("Quý I", false)]
    [InlineData("Quý I/2022", true)]
    [InlineData("Trong năm", false)]
    [InlineData("Năm 2022", true)]
    public void NamesYear(string text, bool namesYear) => Assert.Equal(namesYear, DeadlineReader.Read(text, PlanYear).NamesYear);

    private static Deadline AssertRead(string text, DeadlineClass kind, string? from, string? to)
    {
        var read = DeadlineReader.Read(text, PlanYear);
        Assert.Equal((kind, from, to), (read.Class, read.From?.ToString("O"), read.To?.ToString("O")));
        return read;
    }
}
