// Drafts that the tests open: a province that does not exist, each with the mistakes that its test is about.

/** Cites a programme that was over at the plan's date: struck through, with one place to mend. */
export const plan2022 = `Sông Thao, ngày 18 tháng 01 năm 2022

KẾ HOẠCH
Cải cách hành chính tỉnh Sông Thao năm 2022

Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020;

Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch cải cách hành chính (CCHC) năm 2022 như sau:

I. MỤC TIÊU

Phấn đấu 95% hồ sơ được giải quyết đúng hạn trong năm 2022.
`;
