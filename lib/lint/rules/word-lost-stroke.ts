import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Abbreviations that are none without the stroke of their Đ, and how they are written. */
const RIGHT: ReadonlyMap<string, string> = new Map([
  ['HDND', 'HĐND'],
  ['HDQT', 'HĐQT'],
  ['LDLD', 'LĐLĐ'],
  ['LDTBXH', 'LĐTBXH'],
  ['LDTB&XH', 'LĐTB&XH'],
  // Each alone may be education or a bank's office; side by side they are the directors.
  ['GD, PGD', 'GĐ, PGĐ'],
  ['GD, các PGD', 'GĐ, các PGĐ'],
  ['BGD, các PGD', 'BGĐ, các PGĐ'],
]);
const WITHOUT_STROKE = new RegExp(
  `(?<![\\p{L}\\d/-])(?:${[...RIGHT.keys()].join('|')})(?![\\p{L}\\d&]|[/-]\\p{Lu})`,
  'gu',
);

export const rule: BlockRule = {
  scope: 'block',
  id: 'word/lost-stroke',
  name: 'Chữ viết tắt mất dấu gạch của Đ',
  level: 'warning',
  description: 'Chữ viết tắt có chữ Đ viết đủ nét: «HĐND», «GĐ, PGĐ».',
  basis: 'Chính tả tiếng Việt',
  examples: {
    good: [
      'HĐND tỉnh; GĐ, các PGĐ Sở.',
      'Sở GD&ĐT; Phòng GD, các trường.',
      'Phòng giao dịch (PGD) Ngân hàng Chính sách xã hội.',
    ],
    bad: [
      { text: 'Nghị quyết của HDND tỉnh.', fixed: 'Nghị quyết của HĐND tỉnh.' },
      { text: '- GD, các PGD Sở;', fixed: '- GĐ, các PGĐ Sở;' },
      { text: 'Sở LDTB&XH phối hợp.', fixed: 'Sở LĐTB&XH phối hợp.' },
    ],
  },
  check({ block: { text } }) {
    return findPattern(text, WITHOUT_STROKE, 'Chữ viết tắt này có chữ Đ.', ([written]) => RIGHT.get(written));
  },
};
