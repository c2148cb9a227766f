import { fromTcvn3, fromVni } from '../../text/legacy-encoding.ts';
import { isSyllable } from '../../text/syllable.ts';
import type { BlockRule } from '../rule.ts';

const ENCODINGS = [
  { name: 'TCVN3 (ABC)', decode: fromTcvn3 },
  { name: 'VNI', decode: fromVni },
];

/** Letters that only Unicode text has: a paragraph with some is no legacy one. */
const VIETNAMESE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/u;
/** What stands for letters in the old encodings; a paragraph with none is neither. */
const HIGH = /[\u00a1-\u00ff]/u;
const TOKEN = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const FEWEST = 3;
const MOSTLY = 0.9;

export const rule: BlockRule = {
  scope: 'block',
  id: 'unicode/legacy-encoding',
  name: 'Phông chữ cũ',
  level: 'error',
  description:
    'Đoạn gõ bằng bảng mã cũ (TCVN3 của phông .Vn…, VNI-Windows của phông VNI-…) hiện thành ký tự lạ khi không còn phông đó. Chỉ đề nghị chuyển sang Unicode khi mọi chữ đều đọc được.',
  basis: 'TCVN 6909:2001; Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.2',
  partyBasis: 'TCVN 6909:2001',
  examples: {
    good: [
      'Công tác dân vận của chính quyền',
      'Thông báo tình hình công tác tôn giáo không có gì khác thông báo tháng hai',
      'Café, résumé, São Paulo, Malmö, señor, naïve',
      'Diện tích 5 m² · giá 3 £ · bản quyền © «Sở»',
      'Cong tac dan van',
    ],
    bad: [
      { text: 'C«ng t¸c d©n vËn cña chÝnh quyÒn', fixed: 'Công tác dân vận của chính quyền' },
      { text: 'Coâng taùc daân vaän cuûa chính quyeàn', fixed: 'Công tác dân vận của chính quyền' },
      { text: 'UÛy ban nhaân daân tænh Quaûng Ngaõi', fixed: 'Ủy ban nhân dân tỉnh Quảng Ngãi' },
      { text: 'B¸o c¸o kÕt qu¶ 6 th¸ng ®Çu n¨m 2005', fixed: 'Báo cáo kết quả 6 tháng đầu năm 2005' },
    ],
  },
  check({ block: { text } }) {
    if (!HIGH.test(text) || VIETNAMESE.test(text)) return [];
    for (const { name, decode } of ENCODINGS) {
      const share = legible(text, decode);
      if (share < MOSTLY) continue;
      const span = { start: 0, end: text.length };
      const message = `Đoạn này gõ bằng bảng mã cũ ${name}, cần chuyển sang Unicode.`;
      return [{ ...span, message, fix: share === 1 ? { ...span, text: decode(text) } : null }];
    }
    return [];
  },
};

/** How much of what decoding changes becomes Vietnamese; 0 where too little changes, or where the text is legible as it stands. */
function legible(text: string, decode: (text: string) => string): number {
  let changed = 0;
  let read = 0;
  let readable = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const decoded = decode(token);
    if (decoded === token) continue;
    changed++;
    if (decoded.split(/[^\p{L}\p{M}]+/u).every((part) => part === '' || isSyllable(part))) read++;
    if (isSyllable(token)) readable++;
  }
  return changed < FEWEST || readable > changed / 2 ? 0 : read / changed;
}
