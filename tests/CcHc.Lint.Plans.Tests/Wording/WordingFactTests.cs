namespace CcHc.Lint.Plans.Tests.Wording;

public sealed class WordingFactTests
{
    [Theory]
    [InlineData("Rà soát QPPL. Công khai QPPL.", "QPPL -1 2 0 0")]
    [InlineData("Rà soát quy phạm pháp luật (QPPL), công khai QPPL.", "QPPL 0 0 1 0")]
    [InlineData("Soát QPPL rồi quy phạm pháp luật (QPPL).", "QPPL 0 1 0 0")]
    [InlineData("Soát quy phạm pháp luật (QPPL), quy phạm pháp luật; Luật Ban hành văn bản quy phạm pháp luật.", "QPPL 0 0 0 1")]
    [InlineData("Theo Kế hoạch số 145/KH-UBND, 18-NQ/TW, QĐ-BTTTT.", "")]
    [InlineData("KẾ HOẠCH QPPL", "")]
    [InlineData("Văn phòng UBND&ISO theo dõi.", "UBND -1 1 0 0|ISO -1 1 0 0")]
    [InlineData("Mở kiểm tra (KT), quy phạm pháp luật (QPPL); báo cáo UBND&QPPL.", "QPPL 1 0 1 0|UBND -1 1 0 0|KT 0 0 0 0")]
    [InlineData("Sở GD&UBND báo cáo.", "GD&UBND -1 1 0 0")]
    [InlineData("I. Mục TIÊU, YÊU CẦU", "")]
    [InlineData("CỦA TỈNH SỐ 30/QĐ-TTg NGÀY 10 THÁNG 01 NĂM 2007", "")]
    [InlineData("Trình kèm Tờ trình số:   /TTr-QPPL của Sở.", "")]
    [InlineData("Theo Tờ trình số 164/TTr- QPPL của Sở.", "")]
    [InlineData("Thực hiện KẾ HOẠCH TRIỂN KHAI CÁC VIỆC trong năm", "")]
    public void Uses_of_short_forms(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', WordingCase.Read(text).Abbreviations.Select(use =>
            $"{use.Short} {use.DefinitionOrdinal} {use.UsesBefore} {use.UsesAfter} {use.LongUsesAfter}")));

    [Fact]
    public void A_table_of_short_forms_explains_them()
    {
        var facts = WordingCase.Read("| Viết tắt | Đầy đủ |\n| --- | --- |\n| QPPL | quy phạm pháp luật |\n\nRà soát QPPL của tỉnh.\n");
        Assert.True(Assert.Single(facts.Abbreviations).IsListed);
    }

    [Fact]
    public void Short_forms_of_recipients_are_no_uses()
    {
        var facts = WordingCase.Read("Nơi nhận:\n\n- Lưu: VT, NVKS.\n");
        Assert.Equal(0, Assert.Single(facts.Abbreviations).UsesBefore);
    }

    [Theory]
    [InlineData("Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nKẾ HOẠCH\nĐổi mới công vụ năm 2022\n\nRà soát QPPL.\n", 1)]
    [InlineData("Nơi nhận:\n\n- Như Điều 3;\n\n- Lưu: VT.\n\n**QUY CHẾ**\n\nRà soát QPPL.\n", 1)]
    [InlineData("Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhòng QPPL.\n", 0)]
    public void What_a_decision_issues_stands_behind_its_recipients(string text, int uses)
    {
        var facts = WordingCase.Read(text);
        Assert.Equal(uses, Assert.Single(facts.Abbreviations).UsesBefore);
    }

    [Theory]
    [InlineData("Mở Trung tâm Phục vụ hành chính tỉnh An Lạc. Xem Trung tâm Phục vụ hành chính công tỉnh An Lạc.", "Trung tâm Phục vụ hành chính tỉnh An Lạc")]
    [InlineData("Mở Trung tâm Phục vụ hành chính công tỉnh. Xem Trung tâm Kiểm soát bệnh tật tỉnh.", "")]
    public void Names_that_differ_by_a_word(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', WordingCase.Read(text).NameVariants.Select(name => name.Text)));

    [Theory]
    [InlineData("Cung cấp dịch vụ công mức độ 4.", "mức độ 4")]
    [InlineData("Bảo đảm an toàn mức độ 4.", "")]
    [InlineData("Thực hiện Quyết định số 12/QĐ-TTg về dịch vụ công mức độ 4.", "")]
    public void Outdated_terms_in_their_context(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', WordingCase.Read(text).Terms.Select(term => term.Text)));

    [Theory]
    [InlineData("")]
    [InlineData("(((((")]
    [InlineData("...,,,;;;:::")]
    [InlineData("A\n\nB")]
    [InlineData("văn bản quy phạm pháp")]
    public void Odd_texts_never_fail(string text) => Assert.NotNull(WordingCase.Read(text));
}
