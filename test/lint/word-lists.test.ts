import { describe, expect, it } from 'vitest';
import confusions from '../../assets/words/confusions.json' with { type: 'json' };
import { readConfusions, readOrgans, readStatutoryTerms } from '../../lib/lint/word-lists.ts';

const about = 'Thử';

describe('word lists', () => {
  it('give the entries of their file', () => {
    const entries = [{ name: 'Công Thương' }, { name: 'Giao thông vận tải', note: 'Tên cũ' }];
    expect(readOrgans({ about, entries })).toEqual(entries);
  });

  it.each([
    [() => readConfusions({ about, entries: [{ wrong: 'bổ xung' }] }), /confusions\.json.*entries\.0\.right/],
    [() => readOrgans({ about, entries: [{ name: '' }] }), /organs\.json.*entries\.0\.name/],
    [() => readOrgans({ about, entries: [{ name: 'Nội vụ', cap: 1 }] }), /organs\.json.*entries\.0/],
    [() => readStatutoryTerms({ about, entries: [] }), /statutory-terms\.json.*entries/],
    [() => readStatutoryTerms('phòng, chống'), /statutory-terms\.json.*\(gốc\)/],
  ])('say in one sentence what is wrong with a file', (read, message) => {
    expect(read).toThrow(message);
    expect(read).toThrow(/^Tệp từ ngữ .*\.$/u);
  });

  it('list every slip once, and never what is right', () => {
    const entries = readConfusions(confusions);
    const wrong = entries.map((entry) => entry.wrong);
    expect(new Set(wrong).size).toBe(wrong.length);
    expect(entries.filter(({ right }) => wrong.includes(right))).toEqual([]);
  });
});
