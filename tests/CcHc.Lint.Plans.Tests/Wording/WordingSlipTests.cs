namespace CcHc.Lint.Plans.Tests.Wording;

public sealed class WordingSlipTests
{
    [Theory]
    [InlineData("Chống những nhiễu, hách dịch.", "DamagedPhrase:những nhiễu=nhũng nhiễu")]
    [InlineData("Nộp qua Công dịch vụ công của tỉnh.", "DamagedPhrase:Công dịch vụ công=Cổng dịch vụ công")]
    [InlineData("CAI CÁCH THỦ TỤC HÀNH CHÍNH", "DamagedPhrase:CAI CÁCH THỦ TỤC HÀNH CHÍNH=CẢI CÁCH THỦ TỤC HÀNH CHÍNH")]
    [InlineData("Hệ thống hợp không giấy tờ của tỉnh.", "DamagedPhrase:hợp không giấy tờ=họp không giấy tờ")]
    [InlineData("gắn với phổi biển, tuyên truyền về pháp luật.", "DamagedPhrase:phổi biển, tuyên truyền=phổ biến, tuyên truyền")]
    [InlineData("cải cách thủ tụcc hành chính là việc chính.", "DamagedPhrase:cải cách thủ tụcc hành chính=cải cách thủ tục hành chính")]
    [InlineData("Sở báo cáo định ky hằng quý.", "DamagedPhrase:báo cáo định ky hằng quý=báo cáo định kỳ hằng quý")]
    [InlineData("Sở báo cáo đinhj kỳ hằng quý.", "DamagedPhrase:báo cáo đinhj kỳ hằng quý=báo cáo định kỳ hằng quý")]
    [InlineData("Sở báo cáo đinhj kỳ hàng quý.", "DamagedPhrase:báo cáo đinhj kỳ hàng quý=báo cáo định kỳ hàng quý")]
    [InlineData("Noi nhận:", "DamagedPhrase:Noi nhận=Nơi nhận")]
    [InlineData("Theo phápluật hiện hành.", "JoinedWords:phápluật=pháp luật")]
    [InlineData("Cấp nuớc sạch cho xã.", "DamagedPhrase:nuớc=nước")]
    [InlineData("Việc đựơc giao từ đầu năm.", "DamagedPhrase:đựơc=được")]
    [InlineData("Việc của nghành y tế.", "DamagedPhrase:nghành=ngành")]
    [InlineData("CÁC NGHÀNH Y TẾ", "DamagedPhrase:NGHÀNH=NGÀNH")]
    [InlineData("Theo định ngĩa của luật.", "DamagedPhrase:ngĩa=nghĩa")]
    [InlineData("Việc gế ghớm ở xã.", "")]
    [InlineData("Đoàn Ghana và Nghara đã về xã.", "")]
    [InlineData("Sửa đuờng xã.", "DamagedPhrase:đuờng=đường")]
    [InlineData("Xây dựng văn bản quy phạm pháp. Kiểm tra.", "BrokenOffPhrase:văn bản quy phạm pháp=văn bản quy phạm pháp luật")]
    public void Damaged_words_are_found(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    /// <summary>The tone stands on a vowel that never carries it; "hòa" and "hoà" are both right.</summary>
    [Theory]
    [InlineData("Đạt kết qủa cao.", "DamagedPhrase:qủa=quả")]
    [InlineData("ĐẠT KẾT QỦA CAO", "DamagedPhrase:QỦA=QUẢ")]
    [InlineData("Báo cáo Qúy I.", "DamagedPhrase:Qúy=Quý")]
    [InlineData("Việc cuả xã.", "DamagedPhrase:cuả=của")]
    [InlineData("Nhiệm vụ gíam sát.", "DamagedPhrase:gíam=giám")]
    [InlineData("Bảo đảm an tòan cho dân.", "DamagedPhrase:tòan=toàn")]
    [InlineData("Có ý nghiã lớn.", "DamagedPhrase:nghiã=nghĩa")]
    [InlineData("Tình hình hịên nay.", "DamagedPhrase:hịên=hiện")]
    [InlineData("Lễ qúôc khánh ở xã.", "DamagedPhrase:qúôc=quốc")]
    [InlineData("Hòa giải, thủy lợi, khỏe mạnh.", "")]
    [InlineData("Hoà giải, thuỷ lợi, khoẻ mạnh.", "")]
    [InlineData("Giữ gìn, gì cũng được, giếng khoan, quý trọng, quá trình, quỹ, quyển sổ.", "")]
    [InlineData("Đồng chí Nguyễn Văn Tòan và bà Qúy đã dự.", "")]
    public void A_tone_on_the_wrong_vowel_is_found(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    /// <summary>A syllable of no word that is one of a known word with hỏi for ngã, or with an onset that sounds alike.</summary>
    [Theory]
    [InlineData("Bảng chấm điễm của xã.", "DamagedPhrase:chấm điễm=chấm điểm")]
    [InlineData("Đã rà xoát quy chế.", "DamagedPhrase:rà xoát=rà soát")]
    [InlineData("RÀ XOÁT QUY CHẾ", "DamagedPhrase:RÀ XOÁT=RÀ SOÁT")]
    [InlineData("Sữ dụng trụ sở.", "DamagedPhrase:Sữ dụng=Sử dụng")]
    // A name, a word with a neighbour of its own, and one whose neighbour belongs to another word.
    [InlineData("Thôn Rà Xoát đã họp.", "")]
    [InlineData("Đã xoát vé ở cổng.", "")]
    // Other marks may be those of another word.
    [InlineData("Họp cùng bão lũ mật độ cao.", "")]
    public void A_syllable_of_no_word_is_found_beside_its_neighbour(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    /// <summary>What p, t, c or ch closes carries sắc or nặng; a neighbour tells which where the lexicon knows both.</summary>
    [Theory]
    [InlineData("Giải quyết công viêc đúng hạn.", "DamagedPhrase:viêc=việc", true)]
    [InlineData("Còn môt sở chưa làm.", "DamagedPhrase:môt=một", false)]
    [InlineData("Môt sở chưa làm.", "DamagedPhrase:Môt=Một", false)]
    [InlineData("Tạo đôt phá trong năm.", "DamagedPhrase:đôt=đột", false)]
    [InlineData("Cấm đôt rừng.", "DamagedPhrase:đôt=", false)]
    [InlineData("Theo pháp luầt hiện hành.", "DamagedPhrase:luầt=luật", true)]
    [InlineData("THEO PHÁP LUÂT HIỆN HÀNH", "DamagedPhrase:LUÂT=LUẬT", true)]
    [InlineData("Hố nươp bên đường.", "DamagedPhrase:nươp=", false)]
    public void A_closed_syllable_without_its_tone_is_found(string text, string expected, bool isCertain)
    {
        Assert.Equal(expected, WordingCase.Slips(text));
        Assert.Equal(isCertain, Assert.Single(WordingCase.Read(text).Slips).IsCertain);
    }

    [Theory]
    [InlineData("Đăng trên web, học tập mac, clip, tip của tỉnh.")]
    [InlineData("Huyện Krông Păc và xã Môt báo cáo; thị trấn Ea Luât.")]
    [InlineData("Luât Ngòi là thôn ở vùng cao.")]
    [InlineData("Các nước Bôt-xoa-na, Mô-dăm-bic đã gửi.")]
    [InlineData("Gửi về môt@viêc.vn, môt/viêc hoặc viêc.môt.vn nhé.")]
    [InlineData("Dự án ÔT, BÔT và LUÂT đã xong.")]
    [InlineData("môt sô công viêc cân lam")]
    [InlineData("LUÂT NGÒI ĐÃ XONG")]
    public void Names_addresses_and_texts_without_tones_are_left_alone(string text) => Assert.Equal("", WordingCase.Slips(text));

    [Theory]
    [InlineData("Ban hành kèm theoQuyết định này.", "JoinedWords:theoQuyết=theo Quyết")]
    [InlineData("Thông báo củaUBND huyện.", "JoinedWords:củaUBND=của UBND")]
    [InlineData("Phần mềm eOffice, iCloud, VNPT-iOffice, VNeID, myViệc.", "")]
    [InlineData("Ông ThS Minh, PGS, TTg, TTgCP, NĐ-CP, nghịĐ đã ký.", "")]
    [InlineData("Bước cuối đã toÀn xong.", "")]
    public void A_capital_inside_opens_a_word_of_its_own(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    [Theory]
    [InlineData("Chi trả tiền công dịch vụ công đúng hạn.")]
    [InlineData("Có những nhiễu loạn thông tin.")]
    [InlineData("Giải pháp phù hợp không giấy tờ.")]
    [InlineData("Giải pháp phù hợp trực tuyến; trường hợp trực tuyến; kết hợp trực tuyến.")]
    [InlineData("Cần cử cán bộ tham gia.")]
    [InlineData("Báo cáo định kì hằng quý, báo cáo định kì hàng quí.")]
    [InlineData("Theo dõi đơn vị sự nghiệp công. Kiểm tra.")]
    [InlineData("cai cach thu tuc hanh chinh")]
    [InlineData("Nhân dân xã Nhũng Nhiệu đồng ý.")]
    [InlineData("Thuở trước, quờ quạng trong tối, huơ tay.")]
    public void Real_words_are_left_alone(string text) => Assert.Equal("", WordingCase.Slips(text));

    [Theory]
    [InlineData("Các xã phường thị trấn niêm yết.", "ListCommas:xã phường thị trấn=xã, phường, thị trấn")]
    [InlineData("về sửa đổi bổ sung, một số điều của quy chế", "ListCommas:sửa đổi bổ sung, một số điều=sửa đổi, bổ sung một số điều")]
    [InlineData("các nhiệm vụ quản lý, nhà nước đã phân cấp", "StrayComma:nhiệm vụ quản lý, nhà nước=nhiệm vụ quản lý nhà nước")]
    [InlineData("Tổ chức, cập nhật kiến thức, cho cán bộ cấp xã.", "StrayComma:cập nhật kiến thức, cho cán=cập nhật kiến thức cho cán")]
    [InlineData("thực hiện nhiệm vụ quản lý, nhà nước bảo đảm kinh phí", "")]
    [InlineData("chuyên mục “Hỏi đáp về xã phường thị trấn”; trang \"xã phường thị trấn\"", "")]
    [InlineData("tạo điều kiện cho người dân, cho doanh nghiệp", "")]
    [InlineData("các xã, phường, thị trấn", "")]
    public void Commas(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    [Theory]
    [InlineData("trách nhiệm của của người đứng đầu", "DoubledWords:của của=của")]
    [InlineData("đảm bảo đảm 100% hồ sơ", "DoubledWords:đảm bảo đảm=đảm bảo")]
    [InlineData("kiểm tra kiểm tra công vụ", "DoubledWords:kiểm tra kiểm tra=kiểm tra")]
    [InlineData("Kiểm tra kiểm tra công vụ", "DoubledWords:Kiểm tra kiểm tra=Kiểm tra")]
    [InlineData("Phương pháp kiểm tra\nKiểm tra trực tiếp tại đơn vị.", "")]
    [InlineData("Kế hoạch ngày ngày 31/10/2017", "DoubledWords:ngày ngày=ngày")]
    [InlineData("trước ngày ngày 15 tháng 7", "DoubledWords:ngày ngày=ngày")]
    [InlineData("cán bộ ngày ngày 2 lượt trực, ngày ngày 2.000 hồ sơ", "")]
    [InlineData("quy định định kỳ", "")]
    [InlineData("đảm bảo bảo mật; bảo đảm bảo mật", "")]
    [InlineData("từ từ, luôn luôn, thường thường", "")]
    [InlineData("bảo đảm thực hiện kiểm tra", "")]
    public void Doubled_words(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    [Theory]
    [InlineData("rà soát , công khai", "Spacing:soát ,=soát,")]
    [InlineData("công khai;minh bạch", "Spacing:khai;minh=khai; minh")]
    [InlineData("hoàn thành.Sau đó báo cáo", "Spacing:thành.Sau=thành. Sau")]
    [InlineData("rà soát,, công khai", "Spacing:soát,,=soát,")]
    [InlineData("giai đoạn 2021- 2030", "Spacing:2021- 2030=2021 - 2030")]
    [InlineData("trong Quý I/ 2019", "Spacing:I/ 2019=I/2019")]
    [InlineData("( qua Sở Nội vụ)", "Spacing:( q=(q")]
    [InlineData("lấy ý kiến nhân dân(qua thư)", "Spacing:dân(qua=dân (qua")]
    [InlineData("theo (Đề án 06),đề nghị các xã", "Spacing:06),đề=06), đề")]
    [InlineData("điểm a(1), hàm f(x), số(s), kết quả(3)", "")]
    [InlineData("tháng 3,4/2019; lúc 8:30; tại https://a.gov.vn/b,c; gửi a.b@gov.vn; xong./.", "")]
    [InlineData("trung tâm hành chính,... và v.v..", "")]
    [InlineData("TP.Sông Thao, TS.Nguyễn Văn A, Ths.Bs Trần B", "")]
    [InlineData("Nơi nhận: như trên; lưu: VT, HCC(Nga.Hà).", "")]
    [InlineData("Sở VH,TT&DL chủ trì", "")]
    [InlineData("giai đoạn 2021-2030, 2021 - 2030; số 145 /KH-UBND", "")]
    public void Spacing(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    [Theory]
    [InlineData("số hóa, chuẩn hóa, xã hội hoá", "ToneMarks:hoá=hóa")]
    [InlineData("số hoá, chuẩn hoá, xã hội hóa", "ToneMarks:hóa=hoá")]
    [InlineData("số hoá, Uỷ ban", "")]
    [InlineData("số hóa; bà Nguyễn Thị Hoá; xã Hoá Thượng; tỉnh Thanh Hoá", "")]
    [InlineData("ủy ban, Uỷ Ban", "ToneMarks:Uỷ=Ủy")]
    [InlineData("hằng năm, hằng năm, Hàng năm", "MixedSpelling:Hàng năm=Hằng năm")]
    [InlineData("quý I, quý II", "")]
    public void Mixed_styles(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    [Theory]
    [InlineData("Chi cục TCDLCL báo cáo.", "DamagedAbbreviation:TCDLCL=TCĐLCL")]
    [InlineData("Phòng KSTTHS rà soát.", "DamagedAbbreviation:KSTTHS=KSTTHC")]
    [InlineData("Chi cục Tiêu chuẩn Đo lường Chất lượng (TCDLCL) báo cáo TCDLCL.", "")]
    [InlineData("SKHCN chủ trì.", "")]
    [InlineData("Đài PT&TH tỉnh phát sóng.", "")]
    public void Damaged_abbreviations(string text, string expected) => Assert.Equal(expected, WordingCase.Slips(text));

    /// <summary>NFD, no-break spaces, tabs, an emoji and CRLF change nothing but the place.</summary>
    [Fact]
    public void Places_hold_in_any_encoding_of_the_text()
    {
        const string Text = "\U0001F600 Số hóa.\r\n\r\nChống\u00A0những\tnhiễu\u0302\u0303 tại xã.\r\n";
        var text = Text.Replace("nhiễu\u0302\u0303", "nhie\u0302\u0303u", StringComparison.Ordinal);
        var facts = WordingCase.Read(text, out var places);
        var slip = Assert.Single(facts.Slips);
        var span = places.SpanOf(slip, CcHc.Lint.Plans.Facts.FactPart.All);
        Assert.Equal("những\tnhie\u0302\u0303u", text[span.Start..span.End]);
        Assert.Equal("nhũng nhiễu", slip.Expected);
        Assert.False(slip.IsPlain);
        Assert.Equal("ễ", Assert.Single(facts.Uncomposed).Composed);
    }

    /// <summary>Words that stand several times are looked at once; what they are and where they stand is told of each.</summary>
    [Fact]
    public void Equal_texts_are_told_apart_by_how_they_stand()
    {
        const string Text = "Xử lý của của tỉnh.\n\n## Xử lý của của tỉnh.\n\nXử lý của của tỉnh.\n";
        var facts = WordingCase.Read(Text, out var places);
        Assert.Equal([false, true, false], facts.Slips.Select(slip => slip.IsProminent));
        Assert.Equal([6, 30, 51], facts.Slips.Select(slip => places.SpanOf(slip, CcHc.Lint.Plans.Facts.FactPart.All).Start));
    }
}
