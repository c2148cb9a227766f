import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Between capitals a mark may belong to a name: «VH,TT&DL», «TP.HCM», «VP.Châu». */
const TIGHT =
  /[,;](?=\p{L})(?<=\p{Ll}[,;])|[,;](?=\p{Ll}{2})(?<=\p{Lu}[,;])|:(?=\p{L})(?<=(?<!\p{L})(?!https?)\p{Ll}{2,12}:)|\.(?=\p{Lu}\p{Ll})(?<=(?<![\p{L}@/.-])\p{Ll}{2,12}\.)|(?:…|\.{3})(?=\p{L})(?<=\p{L}(?:…|\.{3}))/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'spacing/after-punctuation',
  name: 'Thiếu khoảng trắng sau dấu câu',
  level: 'warning',
  description: 'Sau dấu phẩy, chấm, chấm phẩy, hai chấm, ba chấm có một khoảng trắng.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Lưu: VT, VP.Châu.01.',
      'Xem tại https://abc.gov.vn/a,b, TP.HCM, ISO 9001:2015.',
      'Sở VH,TT&DL và Sở Nội vụ.',
      'Đạt 99,2%; họp lúc 20:30...',
    ],
    bad: [
      { text: 'Cán bộ,công chức;viên chức.', fixed: 'Cán bộ, công chức; viên chức.' },
      { text: 'Đã hoàn thành.Sở tiếp tục thực hiện.', fixed: 'Đã hoàn thành. Sở tiếp tục thực hiện.' },
      {
        text: 'Cụ thể:các phòng, đơn vị...tiếp tục thực hiện.',
        fixed: 'Cụ thể: các phòng, đơn vị... tiếp tục thực hiện.',
      },
    ],
  },
  check({ block: { text } }) {
    const tight = findPattern(text, TIGHT, 'Sau dấu câu có một khoảng trắng.', ({ 0: mark, index }) =>
      isInAddress(text, index) ? undefined : `${mark} `,
    );
    return withNeighbours(text, tight);
  },
};

/** Inside a web or mail address marks stand without space. */
function isInAddress(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  return /:\/\/|www\.|@/i.test(before);
}
