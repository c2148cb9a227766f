import { mayCount, quantity, unitAfter } from '../../facts/numbers.ts';
import { inEachBlock } from '../by-block.ts';
import { findPattern, withNeighbours } from '../pattern.ts';
import type { DocumentFacts, DocumentRule, RuleFinding } from '../rule.ts';
import { usualLink, yearRanges } from '../year-ranges.ts';

const QUANTITIES =
  /(?<![\p{L}\p{N}.,/–-])(?<from>\d+(?:[.,]\d+)*)%?[-–](?<to>\d+(?:[.,]\d+)*)(?![\p{L}\d/–-]|[.,]\d)/gu;
const LOPSIDED = /(?<=(?<![\p{L}\p{N}.,/–-])\d+(?:,\d+)?%)(?: [-–]|[-–] )(?=\d+(?:,\d+)?%)/gu;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'number/range',
  name: 'Khoảng số',
  level: 'warning',
  description:
    'Số đầu của một khoảng nhỏ hơn số cuối; dấu nối viết liền hoặc cách đều hai bên. Các khoảng năm trong một văn bản viết thống nhất một cách.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Cơ cấu 70-30%, làm việc từ 22-6 giờ.',
      'Đạt 42-62% kế hoạch, từ 50% - 60%, 5-10 hồ sơ.',
      'Giai đoạn 2021-2025 và nhiệm kỳ 2020-2025.',
      'Quyết định số 12-5/QĐ-UBND, điện thoại 3822-123 người trực.',
      'Giai đoạn 2021 – 2025.\nGiai đoạn 2026 – 2030.',
    ],
    bad: [
      { text: 'Đạt 62-42% kế hoạch.', fixed: null },
      { text: 'Mỗi xã có 10-5 mô hình.', fixed: null },
      { text: 'Tăng từ 50%- 60%.', fixed: 'Tăng từ 50% - 60%.' },
      {
        text: 'Giai đoạn 2021 - 2025 và 2026 - 2030.\nNhiệm kỳ 2020-2025.',
        fixed: 'Giai đoạn 2021 - 2025 và 2026 - 2030.\nNhiệm kỳ 2020 - 2025.',
      },
    ],
  },
  check(facts) {
    return [...faults(facts.blocks), ...mixedYears(facts)];
  },
};

const faults = inEachBlock(({ block: { text } }) => [...reversed(text), ...lopsided(text)]);

function reversed(text: string): Omit<RuleFinding, 'block'>[] {
  const message = 'Số đầu của khoảng phải nhỏ hơn số cuối.';
  return findPattern(
    text,
    QUANTITIES,
    message,
    ({ index, 0: written, groups: { from = '', to = '' } = {} }) => {
      const unit = unitAfter(text, index + written.length);
      if (!unit || !mayCount(text, index)) return undefined;
      const [first, last] = [quantity(from, unit.counted), quantity(to, unit.counted)];
      return first !== null && last !== null && first > last && !isShare(first, last, unit.name)
        ? null
        : undefined;
    },
  );
}

/** «theo tỷ lệ 70-30%» parts a whole in two; «từ 22-6 giờ» goes on past midnight. */
function isShare(first: number, last: number, unit: string): boolean {
  return unit === 'giờ' || (unit === '%' && first + last === 100);
}

function lopsided(text: string): Omit<RuleFinding, 'block'>[] {
  const message = 'Dấu nối viết liền hoặc cách đều hai bên.';
  const links = findPattern(text, LOPSIDED, message, ([link]) => (link.includes('–') ? ' – ' : ' - '));
  return withNeighbours(text, links);
}

/** What is not written as most are; what has a space on one side only is the hyphen's own rule. */
function mixedYears({ blocks }: DocumentFacts): RuleFinding[] {
  const usual = usualLink(blocks);
  if (usual === null) return [];
  return yearRanges(blocks)
    .filter(({ link, isLopsided }) => link !== usual && !isLopsided)
    .map(({ block, start, end, written, link }) => ({
      block,
      start,
      end,
      level: 'info',
      message: `Các khoảng năm khác trong văn bản viết «${written.replace(link, usual)}».`,
      fix: { start, end, text: written.replace(link, usual) },
    }));
}
