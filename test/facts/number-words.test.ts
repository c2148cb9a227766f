import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInWords } from '../../lib/facts/number-words.ts';

const NAMES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const name = (digit: number) => NAMES[digit] ?? '';

/** A number as it is read aloud; `full`: with its hundreds, since something stands before it. */
function spell(value: number, full: boolean): string {
  const [hundreds, tens, last] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds > 0 || full ? `${name(hundreds)} trăm` : '';
  const end = tens > 0 && last === 5 ? 'lăm' : tens > 1 && last === 1 ? 'mốt' : name(last);
  if (tens === 0) {
    if (head === '') return name(last);
    return last === 0 ? head : `${head} linh ${name(last)}`;
  }
  const ten = tens === 1 ? 'mười' : `${name(tens)} mươi`;
  return [head, ten, last === 0 ? '' : end].filter(Boolean).join(' ');
}

function spellAll(value: number): string {
  const groups = [1e9, 1e6, 1e3, 1].map((size) => Math.floor(value / size) % 1000);
  const words = ['tỷ', 'triệu', 'nghìn', ''];
  let said = '';
  for (const [at, group] of groups.entries()) {
    if (group > 0) said += ` ${spell(group, said !== '')} ${words[at]}`;
  }
  return said.replace(/ +/g, ' ').trim() || 'không';
}

describe('numberInWords', () => {
  it('reads every number as it is spelt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(numberInWords(spellAll(value))).toBe(value);
      }),
    );
    for (let value = 0; value < 1000; value++) expect(numberInWords(spellAll(value))).toBe(value);
  });

  it.each([
    ['Hai mươi tư', 24],
    ['một trăm lẻ bẩy', 107],
    ['hai ngàn', 2000],
    ['một nghìn hai trăm tỉ', 1_200_000_000_000],
  ])('reads «%s»', (words, value) => {
    expect(numberInWords(words)).toBe(value);
  });

  it.each([
    '',
    'một số',
    'ba cấp',
    'hai bốn',
    'một trăm hai',
    'một triệu hai',
    'trăm năm',
    'mười mươi',
    'hai mươi không',
    'triệu',
    'năm tỷ lệ',
    'một hai ba',
    'mười lăm năm',
  ])('says nothing of «%s»', (words) => {
    expect(numberInWords(words)).toBeNull();
  });
});
