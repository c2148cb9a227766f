/** Drafts to measure: reports of any length, of many shapes, the same ones in every run. */
import type { DraftInput } from '../lib/checklist/check.ts';
import type { BlockHint } from '../lib/text/document.ts';

/** One line of a draft as an editor has it. */
export interface DraftLine {
  text: string;
  kind: 'paragraph' | 'heading' | 'cell';
}

/** The draft that these lines make. */
export function draftOf(lines: readonly DraftLine[]): DraftInput {
  const hints: BlockHint[] = [];
  let at = 0;
  for (const { text, kind } of lines) {
    const span = { start: at, end: at + text.length };
    if (kind === 'heading') hints.push({ ...span, bold: true });
    if (kind === 'cell') hints.push({ ...span, tableCell: true });
    at += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), hints, layout: 'lines' };
}

/** The lines of a report of about `size` characters. */
export function reportLines(size: number): DraftLine[] {
  const chance = new Chance(20_260_618);
  const lines: DraftLine[] = HEAD.map((text) => ({ text, kind: 'paragraph' }));
  let length = 0;
  for (let section = 0; length < size; section++) {
    for (const line of sectionOf(chance, section)) {
      if (length >= size) break;
      lines.push(line);
      length += line.text.length + 1;
    }
  }
  return lines;
}

/** Numbers as if by chance, in the same order in every run (Park and Miller's generator). */
class Chance {
  private state: number;
  constructor(seed: number) {
    this.state = seed;
  }
  below(limit: number): number {
    this.state = (this.state * 48_271) % 2_147_483_647;
    return this.state % limit;
  }
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }
  of<T>(things: readonly [T, ...T[]]): T {
    return things[this.below(things.length)] ?? things[0];
  }
}

const HEAD = [
  'ỦY BAN NHÂN DÂN TỈNH VĨNH AN',
  'SỞ CÔNG THƯƠNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 214/BC-SCT',
  'Vĩnh An, ngày 18 tháng 6 năm 2026',
  'BÁO CÁO',
  'Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2026',
  'Thực hiện Công văn số 1482/UBND-NC ngày 29/5/2026 của Ủy ban nhân dân tỉnh, Sở Công Thương báo cáo như sau:',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
const SUBJECTS = [
  'tiếp công dân, giải quyết đơn thư',
  'cải cách thủ tục hành chính',
  'thực hiện dân chủ ở cơ sở',
  'quản lý chợ, siêu thị và thương mại điện tử',
  'an toàn hóa chất, vật liệu nổ công nghiệp',
  'khuyến công và tư vấn phát triển công nghiệp',
  'phòng, chống tham nhũng, lãng phí',
  'tuyên truyền, phổ biến pháp luật',
  'phối hợp với Mặt trận Tổ quốc và các đoàn thể',
  'chuyển đổi số trong cơ quan, đơn vị',
] as const;
const ORGANS = [
  'Sở Công Thương',
  'Sở Nội vụ',
  'Ủy ban nhân dân tỉnh',
  'Văn phòng Sở',
  'Thanh tra tỉnh',
  'Trung tâm Phục vụ hành chính công',
  'Công đoàn cơ sở',
  'Chi cục Quản lý thị trường',
] as const;
const RESULTS = [
  'chất lượng phục vụ người dân được nâng lên',
  'không có hồ sơ quá hạn kéo dài',
  'các kiến nghị được trả lời bằng văn bản',
  'việc phối hợp giữa các phòng đi vào nền nếp',
  'một số nội dung còn chậm do thiếu người',
] as const;
const CITED = [
  'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
  'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
  'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
  'Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư',
  'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
] as const;
const CODES = ['KH-SCT', 'KH-UBND', 'QĐ-UBND', 'CV-SCT', 'TB-VPUB', 'BC-SNV'] as const;
const TYPES: Record<(typeof CODES)[number], string> = {
  'KH-SCT': 'Kế hoạch',
  'KH-UBND': 'Kế hoạch',
  'QĐ-UBND': 'Quyết định',
  'CV-SCT': 'Công văn',
  'TB-VPUB': 'Thông báo',
  'BC-SNV': 'Báo cáo',
};

const dayOf = (chance: Chance) => `${chance.between(10, 28)}/${chance.between(3, 6)}/2026`;
const decimal = (chance: Chance) => `${chance.between(2, 98)},${chance.between(1, 9)}`;
const large = (chance: Chance) => `${chance.between(1, 98)}.${chance.between(100, 999)}`;

function local(chance: Chance): string {
  const code = chance.of(CODES);
  return `${TYPES[code]} số ${chance.between(10, 3900)}/${code} ngày ${dayOf(chance)}`;
}

type Sentence = (chance: Chance) => string;

const SENTENCES: readonly [Sentence, ...Sentence[]] = [
  (c) => `${c.of(ORGANS)} đã ban hành ${local(c)} về ${c.of(SUBJECTS)}, giao từng phòng theo dõi.`,
  (c) => `Thực hiện ${c.of(CITED)}, đơn vị rà soát ${c.between(12, 96)} thủ tục về ${c.of(SUBJECTS)}.`,
  (c) => `Trong kỳ tiếp nhận ${large(c)} hồ sơ, tăng ${decimal(c)}% so với cùng kỳ; ${c.of(RESULTS)}.`,
  (c) => {
    const [early, due] = [c.between(100, 900), c.between(100, 900)];
    return `Đã giải quyết ${early + due} hồ sơ, trong đó trước hạn ${early} hồ sơ, đúng hạn ${due} hồ sơ.`;
  },
  (c) => `Tỷ lệ hồ sơ trực tuyến đạt ${decimal(c)}%, thanh toán trực tuyến đạt ${decimal(c)}%.`,
  (c) =>
    `Tiếp ${c.between(10, 60)} lượt công dân với ${c.between(10, 80)} người về ${c.between(10, 40)} vụ việc.`,
  (c) =>
    `Từ ngày ${dayOf(c)} đến ngày 30/6/2026, ${c.of(ORGANS)} tổ chức ${c.between(10, 30)} buổi đối thoại.`,
  (c) => `Kinh phí thực hiện là ${large(c)} triệu đồng, giải ngân ${decimal(c)}% kế hoạch năm 2026.`,
  (c) =>
    `${c.of(ORGANS)} phối hợp với ${c.of(ORGANS)} kiểm tra ${c.between(10, 90)} cơ sở, nhắc nhở ${c.between(10, 40)} cơ sở.`,
  (c) =>
    `Qua khảo sát ${large(c)} người dân, doanh nghiệp, mức độ hài lòng đạt ${decimal(c)}%; ${c.of(RESULTS)}.`,
  (c) => `Hội nghị “${c.of(SUBJECTS)}” có ${c.between(40, 400)} đại biểu dự, phát ${large(c)} tờ gấp.`,
  (c) =>
    `Giai đoạn 2021-2025, chỉ số xếp thứ ${c.between(10, 40)}/63, đạt ${decimal(c)} điểm (tối đa 100 điểm).`,
  (c) =>
    `Theo ${local(c)} của ${c.of(ORGANS)} và ${c.of(CITED)}, các nội dung phải xong trước ngày ${dayOf(c)}.`,
  () =>
    'Việc công khai được thực hiện tại bảng tin, trên trang thông tin điện tử và trong cuộc họp hằng tháng.',
  (c) =>
    `Nguyên nhân chủ yếu là nhiệm vụ về ${c.of(SUBJECTS)} tăng nhanh trong khi biên chế giảm; ${c.of(RESULTS)}.`,
];
/** Slips as people make them, so that the rules have something to say. */
const SLIPS: readonly [Sentence, ...Sentence[]] = [
  (c) => `Ngày ${c.between(1, 9)}/${c.between(1, 2)}/2026, ${c.of(ORGANS)} họp giao ban.`,
  (c) => `Các chỉ tiêu về ${c.of(SUBJECTS)} , tiến độ và chất lượng đều đạt.`,
  (c) => `${c.of(ORGANS)} tiếp tục thực hiện thực hiện kế hoạch đã đề ra.`,
  (c) => `Mức độ hài lòng đạt ${c.between(80, 98)}.${c.between(1, 9)}% tổng số phiếu.`,
  (c) => `Triển khai quyết định Số ${c.between(10, 900)}/QĐ-UBND ngày ${dayOf(c)} của Ủy ban nhân dân tỉnh.`,
];
/** One sentence in so many is a slip. */
const SLIP_EVERY = 25;

function paragraph(chance: Chance): DraftLine {
  const sentences = Array.from({ length: chance.between(1, 5) }, () =>
    chance.below(SLIP_EVERY) === 0 ? chance.of(SLIPS)(chance) : chance.of(SENTENCES)(chance),
  );
  return { text: sentences.join(' '), kind: 'paragraph' };
}

function list(chance: Chance, marks: readonly string[]): DraftLine[] {
  return marks.map((mark, i) => {
    const item = `${chance.of(SUBJECTS)}: ${chance.between(10, 90)} lượt, đạt ${decimal(chance)}%`;
    return { text: `${mark} ${item}${i === marks.length - 1 ? '.' : ';'}`, kind: 'paragraph' };
  });
}

function table(chance: Chance): DraftLine[] {
  const head = ['Đơn vị', 'Tiếp nhận', 'Đã giải quyết', 'Tỷ lệ (%)'];
  const rows = Array.from({ length: chance.between(3, 7) }, () => {
    const received = chance.between(200, 900);
    const solved = received - chance.between(10, 100);
    const share = ((100 * solved) / received).toFixed(1).replace('.', ',');
    return [`Phòng ${chance.of(SUBJECTS)}`, String(received), String(solved), share];
  });
  return [head, ...rows].flat().map((text) => ({ text, kind: 'cell' }));
}

/** A heading with its subheadings: paragraphs of one to five sentences, lists of two kinds, a table now and then. */
function sectionOf(chance: Chance, section: number): DraftLine[] {
  const roman = ROMAN[section % ROMAN.length];
  const lines: DraftLine[] = [
    { text: `${roman}. ${chance.of(SUBJECTS).toLocaleUpperCase('vi')}`, kind: 'heading' },
  ];
  const parts = chance.between(2, 5);
  for (let part = 1; part <= parts; part++) {
    lines.push({ text: `${part}. Về ${chance.of(SUBJECTS)}`, kind: 'heading' });
    for (let i = chance.between(1, 5); i > 0; i--) lines.push(paragraph(chance));
    const shape = chance.below(6);
    if (shape === 0) lines.push(...list(chance, ['-', '-', '-', '-']));
    if (shape === 1) lines.push(...list(chance, ['a)', 'b)', 'c)']));
    if (shape === 2) lines.push(...table(chance));
  }
  return lines;
}
