// Word files that the tests open, made by pandoc from Markdown as drafters write it.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

/** Reads what stands there and nothing into it: no clever quotes, numbers stay as they are written. */
const markdown = 'markdown-smart-fancy_lists-startnum-yaml_metadata_block+pipe_tables+hard_line_breaks';

/** Writes a Word file, as Word does it: aside first, then in the place of the old one. */
export function writeWordFile(path, text) {
  const aside = `${path}.part`;
  execFileSync('pandoc', ['-f', markdown, '-t', 'docx', '-o', aside], { input: text });
  execFileSync('mv', ['-f', aside, path]);
}

/** As Word holds a file while it saves: what is there is no document. */
export function writeHalfAFile(path) {
  rmSync(path);
  writeFileSync(path, 'PK');
}

/** A plan with a superseded basis, a task without a lead and a missing deadline; the letters of chapters don't become lists. */
export const plan = `KẾ HOẠCH

**Cải cách hành chính nhà nước tỉnh Sông Thao năm 2026**

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030;

Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;

Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sông Thao năm 2026 như sau:

**I\\. MỤC TIÊU**

Phấn đấu 98% hồ sơ được giải quyết đúng hạn trong năm 2026 (chi tiết tại Phụ lục kèm theo).

**II\\. NHIỆM VỤ**

1\\. Cải cách thủ tục hành chính

- Đưa thủ tục đất đai lên cổng dịch vụ công.

2\\. Cải cách chế độ công vụ

- Kiểm tra kỷ luật, kỷ cương tại UBND cấp huyện.

**III\\. TỔ CHỨC THỰC HIỆN**

1\\. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch.

2\\. Sở Tài chính bảo đảm kinh phí.

**PHỤ LỤC**

Danh mục nhiệm vụ

| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|---|
| 1 | Rà soát thủ tục đất đai | Báo cáo | Sở Nội vụ | Sở Tài chính | Quý I/2026 |
| 2 | Nâng cấp phần mềm một cửa | Phần mềm | Sở Khoa học và Công nghệ | Sở Nội vụ | Tháng 9/2026 |
| 3 | Tập huấn công chức cấp xã | Lớp tập huấn |  | Sở Tư pháp | Quý II/2026 |
| 4 | Kiểm tra kỷ luật công vụ | Kết luận kiểm tra | Sở Nội vụ | Các sở, ngành | Thường xuyên |
| 5 | Công bố thủ tục hành chính | Quyết định | Sở Nội vụ | Văn phòng UBND tỉnh | 30/6/2026 |
| 6 | Số hóa hồ sơ lưu trữ | Kho dữ liệu | Sở Nội vụ | Sở Khoa học và Công nghệ | Năm 2026 |
`;

/** A plan of some three hundred pages. */
export function longPlan() {
  const paragraphs = Array.from({ length: 4000 }, (_, i) => `Nội dung ${i + 1}: các cơ quan, đơn vị chủ động phối hợp, bảo đảm hoàn thành nhiệm vụ được giao đúng thời hạn, báo cáo kết quả về cơ quan thường trực để tổng hợp chung theo quy định.`);
  return plan.replace('**III', `${paragraphs.join('\n\n')}\n\n**III`);
}
