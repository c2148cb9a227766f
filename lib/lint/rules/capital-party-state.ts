import { matchesOf } from '../../facts/matches.ts';
import type { BlockRule } from '../rule.ts';

/** What only the Party or the State has, so that the word behind it names it. */
const GIVEN =
  'chủ trương|đường lối|chính sách|pháp luật|nghị quyết|chỉ thị|quan điểm|cương lĩnh|sự lãnh đạo|sự quản lý|quy định';
/** «của đảng bộ», «của đảng viên», «của đảng cầm quyền» are other words. */
const NOT_AFTER = '(?!\\p{L}| (?:bộ|[ủu][ỷy]|viên|đoàn|phái|tịch|cộng|cầm|pháp quyền|xã hội))';
const OF_ONE = new RegExp(
  `(?<=(?<!\\p{L})(?:${GIVEN})(?:, (?:${GIVEN})){0,3} của (?:[Đđ]ảng(?:,| và) )?)(?:đảng|nhà nước)${NOT_AFTER}`,
  'gu',
);

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/party-state',
  name: 'Viết hoa «Đảng», «Nhà nước»',
  level: 'warning',
  description:
    '«Đảng» chỉ Đảng Cộng sản Việt Nam và danh từ «Nhà nước» viết hoa: «đường lối của Đảng, pháp luật của Nhà nước». Trong «quản lý nhà nước», «cơ quan nhà nước», «tổ chức đảng» thì viết thường.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần V, mục 1',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'Chấp hành chủ trương của Đảng, pháp luật của Nhà nước.',
      'Cơ quan nhà nước, quản lý nhà nước, tổ chức đảng, quy định của đảng ủy cấp trên.',
      'Nghị quyết của đảng bộ; quy định của nhà nước pháp quyền.',
    ],
    bad: [
      { text: 'Chấp hành đường lối của đảng.', fixed: 'Chấp hành đường lối của Đảng.' },
      {
        text: 'Phổ biến chính sách, pháp luật của nhà nước đến hội viên.',
        fixed: 'Phổ biến chính sách, pháp luật của Nhà nước đến hội viên.',
      },
      {
        text: 'Tin tưởng sự lãnh đạo của đảng và Nhà nước.',
        fixed: 'Tin tưởng sự lãnh đạo của Đảng và Nhà nước.',
      },
      {
        text: 'Các chủ trương, chính sách của Đảng và nhà nước.',
        fixed: 'Các chủ trương, chính sách của Đảng và Nhà nước.',
      },
    ],
  },
  check({ block: { text } }) {
    if (!/của .{0,8}(?:đảng|nhà nước)/u.test(text)) return [];
    return matchesOf(text, OF_ONE).map(({ 0: written, index }) => {
      const span = { start: index, end: index + written.length };
      const right = written.charAt(0).toUpperCase() + written.slice(1);
      return { ...span, message: `Danh từ «${right}» viết hoa.`, fix: { ...span, text: right } };
    });
  },
};
