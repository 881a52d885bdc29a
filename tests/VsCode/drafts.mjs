// Drafts that the tests open: a province that does not exist, each with the mistakes that its test is about.

const head = (year) => `Sông Thao, ngày 18 tháng 01 năm ${year}

KẾ HOẠCH
Cải cách hành chính tỉnh Sông Thao năm ${year}
`;

/** Line 6 cites a programme that was over at the plan's date. */
export const plan2022 = `${head(2022)}
Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020;

Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch cải cách hành chính năm 2022 như sau:

I. MỤC TIÊU

Phấn đấu 95% hồ sơ được giải quyết đúng hạn trong năm 2022.
`;

/** Nothing but the lines on top: the rest is typed. */
export const begun2022 = `${head(2022)}
`;

/** What is typed into it. */
export const typedBasis = 'Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;';

/** Line 6 lacks the word “số” before the symbol, which can be mended safely. */
export const withoutSo = `${head(2022)}
Căn cứ Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030;
`;
