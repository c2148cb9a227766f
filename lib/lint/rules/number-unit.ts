import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Symbols with one right form of their letters; «kv» may be «khu vực», and «M», «G», «CM» are no unit at all. */
const SYMBOLS = 'kWh MWh GWh kW MW MWp GW kVA MVA km kg ha'.split(' ');
const RIGHT = new Map(SYMBOLS.map((symbol) => [symbol.toLowerCase(), symbol]));
const NUMBER = '(?<![\\p{L}\\p{N}.,/_-])\\d+(?:[.,]\\d+)*';
const NO_CODE = '(?![\\p{L}\\p{M}\\d_]|[-/]\\p{Lu})';
const WRITTEN = new RegExp(`(?<=${NUMBER}[ \\u00a0]?)(?:${SYMBOLS.join('|')})${NO_CODE}`, 'giu');
const GLUED = new RegExp(`(?<=${NUMBER})(?:${SYMBOLS.join('|')}|kV|[ckm]?m[2²]|m[3³]|[cm]m)${NO_CODE}`, 'gu');
const DONG = /(?<=\d ?|(?<!\p{L})(?:tỷ|tỉ|triệu|nghìn|ngàn) )VNĐ(?![\p{L}\d])/gu;

/** An area right after a weight is what the weight is for: «85 kg ha». */
const TWO_UNITS = new RegExp(`(?<=${NUMBER} ?)(?:kg|tấn|tạ|lít)[ \\u00a0](?:ha|m2|m²)${NO_CODE}`, 'gu');

const CASE = 'Ký hiệu đơn vị đo viết đúng chữ hoa, chữ thường.';
const SPACE = 'Giữa số và ký hiệu đơn vị đo có một khoảng trắng.';
const SLASH = 'Giữa hai đơn vị của một suất có dấu «/»: kg/ha.';
const MONEY = 'Đơn vị tiền Việt Nam viết «đồng», ký hiệu «đ» hoặc «VND».';

export const rule: BlockRule = {
  scope: 'block',
  id: 'number/unit',
  name: 'Đơn vị đo, đơn vị tiền',
  level: 'warning',
  description:
    'Ký hiệu đơn vị đo viết đúng chữ hoa, chữ thường (kWh, MW, km, ha) và cách số một khoảng trắng; tiền Việt Nam ghi «đồng» hoặc «VND».',
  basis: 'Nghị định số 86/2012/NĐ-CP, Phụ lục V; Luật Ngân hàng Nhà nước Việt Nam, Điều 16',
  examples: {
    good: [
      'Công suất 15 kWh, 110 kV; 12 km đường, 3,5 ha lúa.',
      'Mỗi xã lấy mẫu 02 kv, 03 KV.',
      'Tại Km 12 và KM12+300, số hiệu 5KV-HA.',
      'Thu 3,5 tỷ đồng, 500 VND; 12 MW.',
      'Thu 62 tấn, ha nào cũng đạt 60 tạ/ha.',
      'ĐẦU TƯ 12 KM ĐƯỜNG GIAO THÔNG NÔNG THÔN',
    ],
    bad: [
      { text: 'Tiết kiệm 15 Kwh điện.', fixed: 'Tiết kiệm 15 kWh điện.' },
      { text: 'Xây dựng 12 KM đường.', fixed: 'Xây dựng 12 km đường.' },
      { text: 'Công suất 50Mw.', fixed: 'Công suất 50 MW.' },
      { text: 'Đường dây 110kV.', fixed: 'Đường dây 110 kV.' },
      { text: 'Năng suất lúa đạt 62 tạ ha.', fixed: 'Năng suất lúa đạt 62 tạ/ha.' },
      { text: 'Kinh phí 3,5 tỷ VNĐ.', fixed: 'Kinh phí 3,5 tỷ đồng.' },
    ],
  },
  check({ block: { text } }) {
    if (text.search(/\d/) < 0) return [];
    const isLoud = text === text.toUpperCase();
    const spelling = isLoud
      ? []
      : findPattern(text, WRITTEN, CASE, ({ 0: written, index }) => {
          const right = RIGHT.get(written.toLowerCase());
          if (right === undefined || right === written) return undefined;
          return /\d$/.test(text.slice(Math.max(0, index - 1), index)) ? ` ${right}` : right;
        });
    const spaces = withNeighbours(
      text,
      findPattern(text, GLUED, SPACE, ([unit]) => ` ${unit}`),
    );
    const rates = findPattern(text, TWO_UNITS, SLASH, ([units]) => units.replace(/[ \u00a0]/u, '/'));
    const taken = new Set(spelling.map(({ end }) => end));
    const money = findPattern(text, DONG, MONEY, () => 'đồng');
    return [
      ...spelling,
      ...rates,
      ...[...spaces.filter(({ end }) => !taken.has(end)), ...money].map((finding) => ({
        ...finding,
        level: 'info' as const,
      })),
    ];
  },
};
