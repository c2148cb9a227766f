import { mayCount, quantity, unitAfter } from '../../facts/numbers.ts';
import { findPattern } from '../pattern.ts';
import type { BlockFacts, BlockRule } from '../rule.ts';

const MARKED = /(?<![\p{L}\p{N}.,/-])\d+(?:[.,]\d+)+(?![\p{L}\p{N}_:=/-]|[.,]\d)/gu;
/** Groups parted by spaces; only round numbers, since figures of a table may stand side by side. */
const SPACED =
  /(?<![\p{L}\p{N}.,/-])(?<!\d )[1-9]\d{0,2}(?:(?:[ \u00a0]|\.[ \u00a0]?)\d{3}){0,4}(?:[ \u00a0]|\.[ \u00a0])000(?![\d.,])/gu;
/** What is right before a quantity, as opposed to the number of an item. */
const AMOUNT =
  /(?<![\p{L}\p{M}])(?:có|là|đã|được|gồm|với|thêm|cho|hơn|trên|gần|khoảng|nhận|quyết|tổng số|tổng cộng)[ :]{1,2}$/iu;

const GROUPS = 'Mỗi nhóm sau dấu chấm phân cách hàng nghìn có đúng ba chữ số.';
const DOTS = 'Hàng nghìn tách bằng dấu chấm, không bằng khoảng trắng.';

export const rule: BlockRule = {
  scope: 'block',
  id: 'number/grouping',
  name: 'Nhóm ba chữ số',
  level: 'warning',
  description:
    'Số từ 1.000 trở lên chia nhóm ba chữ số bằng dấu chấm: 1.250.000. Nhóm thừa hoặc thiếu chữ số thường là gõ nhầm.',
  basis: 'Luật Kế toán, Điều 11; thông lệ trong báo cáo',
  examples: {
    good: [
      'Thu 1.250.000 đồng, giải ngân 26.811,096 tỷ đồng.',
      'Mục 1.12 dự án, phiên bản 1.250.12, máy chủ 192.168.1.1.',
      'Gọi 0905.123.4567 người trực, 0255 3822 000, năm 2025 120 hồ sơ; mã 12.345.6789.',
      'Bảng 2.10 đơn vị tính, diện tích 12,3456 ha.',
    ],
    bad: [
      { text: 'Thu 12.50.000 đồng.', fixed: null },
      { text: 'Tiếp nhận 1.2500 hồ sơ.', fixed: null },
      { text: 'Đã tiếp nhận 3.92 hồ sơ.', fixed: null },
      { text: 'Thu 1 250 000 đồng.', fixed: 'Thu 1.250.000 đồng.' },
      { text: 'Có 15 000 lượt người.', fixed: 'Có 15.000 lượt người.' },
    ],
  },
  check(facts) {
    const { text } = facts.block;
    const marked = findPattern(text, MARKED, GROUPS, (match) =>
      isQuantity(facts, match) && isMisgrouped(text, match) ? null : undefined,
    );
    const spaced = findPattern(text, SPACED, DOTS, (match) => {
      const [written] = match;
      if (!/[ \u00a0]/.test(written) || !isQuantity(facts, match)) return undefined;
      return written.replace(/[ .\u00a0]+/g, '.');
    });
    return [...marked, ...spaced];
  },
};

function isQuantity({ block: { text }, dates, citations }: BlockFacts, match: RegExpExecArray): boolean {
  const start = match.index;
  const end = start + match[0].length;
  const taken = [...dates, ...citations.flatMap(({ symbol, number }) => symbol ?? number ?? [])];
  return (
    unitAfter(text, end) !== null &&
    mayCount(text, start) &&
    !taken.some((span) => span.start < end && start < span.end)
  );
}

function isMisgrouped(text: string, { 0: written, index }: RegExpExecArray): boolean {
  const unit = unitAfter(text, index + written.length);
  const counted = unit?.counted === true && unit.name !== 'lần';
  if (written.startsWith('0')) return false;
  // Only a number in which something has three digits was meant to be grouped.
  if (/[.,].*[.,]/.test(written))
    return quantity(written, counted) === null && /(?<!\d)\d{3}(?!\d)/.test(written);
  if (!counted) return false;
  if (/^[1-9]\d{0,2}\.\d{4,6}$/.test(written)) return true;
  return /^[1-9]\d{0,2}\.\d{2}$/.test(written) && AMOUNT.test(text.slice(Math.max(0, index - 12), index));
}
