import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changeOf, clipTail, spellChange, withContext } from '../../components/diff.ts';
import type { Finding } from '../../lib/checklist/result.ts';

describe('changeBetween', () => {
  it.each([
    ['26/11/2022', '26/11/2021', '26/11/[2022|2021]'],
    ['5/2/2026', '05/02/2026', '[5/2|05/02]/2026'],
    ['99.2%', '99,2%', '[99.2|99,2]%'],
    ['3924 hồ sơ', '3.924 hồ sơ', '[3924|3.924] hồ sơ'],
    ['kinh tế- xã hội', 'kinh tế - xã hội', 'kinh tế[- | - ]xã hội'],
    ['người .', 'người.', 'người[ .|.]'],
    ['hoà giải', 'hòa giải', '[hoà|hòa] giải'],
    ['Thông tư 44/2023', 'Thông tư số 44/2023', 'Thông tư [|số ]44/2023'],
    ['của của tỉnh', 'của tỉnh', 'của [của |]tỉnh'],
  ])('%s → %s', (before, after, expected) => {
    const { head, before: out, after: back, tail } = changeBetween(before, after);
    expect(`${head}[${out}|${back}]${tail}`).toBe(expected);
  });

  const words = fc.string({
    unit: fc.constantFrom('a', 'ế', ' ', '-', '.', ',', '1', '2', '/'),
    maxLength: 12,
  });

  it('puts both texts together again', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const change = changeBetween(before, after);
        expect(change.head + change.before + change.tail).toBe(before);
        expect(change.head + change.after + change.tail).toBe(after);
      }),
    );
  });
});

const text = 'Dòng trước.\nTrong kỳ, Sở tiếp nhận 3924 hồ sơ thủ tục hành chính các loại.\nDòng sau.';
const start = text.indexOf('3924');
const finding: Finding = {
  rule: 'number/grouping',
  name: 'Dấu phân nhóm',
  level: 'warning',
  start,
  end: start + 10,
  quote: '3924 hồ sơ',
  message: '',
  basis: '',
  fix: { start, end: start + 4, text: '3.924' },
  certain: true,
};

describe('a finding in its words', () => {
  it('covers the marked words even where the fix is narrower', () => {
    expect(changeOf(finding, text)).toEqual({ head: '', before: '3924', after: '3.924', tail: ' hồ sơ' });
  });

  it('is null without a certain fix', () => {
    expect(changeOf({ ...finding, fix: null }, text)).toBeNull();
    expect(withContext({ ...finding, fix: null }, text, 20)).toBeNull();
  });

  it('keeps to its own line and cuts at words', () => {
    const change = withContext(finding, text, 14);
    expect(change?.head).toBe('…Sở tiếp nhận ');
    expect(change?.tail).toBe(' hồ sơ thủ tục…');
    expect(withContext(finding, text, 200)?.head).toBe('Trong kỳ, Sở tiếp nhận ');
  });
});

it('spells out spaces and marks for a screen reader', () => {
  expect(spellChange(changeBetween('kinh tế- xã hội', 'kinh tế - xã hội'))).toBe(
    'kinh tế gạch nối, khoảng trắng xã hội, sửa thành kinh tế khoảng trắng, gạch nối, khoảng trắng xã hội',
  );
  expect(spellChange(changeBetween('99.2%', '99,2%'))).toBe('99, chấm, 2 %, sửa thành 99, phẩy, 2 %');
});

it('never cuts inside a word', () => {
  expect(clipTail('một hai ba', 6)).toBe('một…');
  expect(clipTail('một hai ba', 40)).toBe('một hai ba');
});
