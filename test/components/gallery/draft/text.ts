const PARAGRAPHS = [
  'I. LÃNH ĐẠO, CHỈ ĐẠO',
  'Triển khai Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ và Kế hoạch số 12/KH-UBND ngày 5/2/2026 của Ủy ban nhân dân tỉnh, Sở phân công từng phòng gắn việc này với nhiệm vụ kinh tế- xã hội của ngành.',
  'Việc lấy ý kiến nhân dân theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 được các đơn vị thực hiện thường kỳ.',
  'II. KẾT QUẢ THỰC HIỆN',
  '1. Cải cách hành chính',
  'Sở tiếp nhận 3924 hồ sơ; giải quyết 3.812 hồ sơ, trong đó trước hạn 2.950 hồ sơ, đúng hạn 843 hồ sơ, quá hạn 9 hồ sơ; mức độ hài lòng đạt 99.2%.',
  '2. Tiếp công dân, khiếu nại, tố cáo',
  'Lịch tiếp công dân được niêm yết tại trụ sở; trong kỳ không có đoàn đông người . Thanh tra Sở theo dõi việc hoà giải.',
  '3. Thực hiện dân chủ ở cơ sở',
  'Thực hiện Luật số 10/2022/QH15, hội nghị cán bộ, công chức được tổ chức ngày 15/01/2026.',
  '4. Phối hợp Mặt trận, đoàn thể',
  'III. PHƯƠNG HƯỚNG, NHIỆM VỤ',
  'Tiếp tục thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 và các nhiệm vụ được giao.',
];

/** A short report with one of each kind of mistake. */
export const text = PARAGRAPHS.join('\n');

/** Where words of it stand. */
export function place(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the draft: ${words}`);
  return { start, end: start + words.length };
}
