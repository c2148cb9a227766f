import { describe, expect, it } from 'vitest';
import commonWords from '../../assets/words/common-words.json' with { type: 'json' };
import confusions from '../../assets/words/confusions.json' with { type: 'json' };
import formerOrgans from '../../assets/words/former-organs.json' with { type: 'json' };
import mergedProvinces from '../../assets/words/merged-provinces.json' with { type: 'json' };
import nearCommonWords from '../../assets/words/near-common-words.json' with { type: 'json' };
import setPhrases from '../../assets/words/set-phrases.json' with { type: 'json' };
import shortNames from '../../assets/words/short-names.json' with { type: 'json' };
import {
  readAbbreviations,
  readCommonWords,
  readConfusions,
  readFormerOrgans,
  readMergedProvinces,
  readNearCommonWords,
  readOrgans,
  readSetPhrases,
  readShortNames,
  readStatutoryTerms,
  readSurnames,
} from '../../lib/lint/word-lists.ts';
import { isSyllable } from '../../lib/text/syllable.ts';

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
    [
      () => readFormerOrgans({ about, entries: [{ names: ['Sở A'], since: '01/3/2025', source: 'x' }] }),
      /former-organs\.json.*entries\.0\.since/,
    ],
    [
      () => readAbbreviations({ about, entries: [{ short: 'UBND' }] }),
      /abbreviations\.json.*entries\.0\.source/,
    ],
    [() => readSurnames({ about, entries: [{ name: 'Lê' }, {}] }), /surnames\.json.*entries\.1\.name/],
    [() => readShortNames({ about, entries: [{ short: 'TP' }] }), /short-names\.json.*entries\.0\.full/],
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

  it('give the second syllables of each first one, all of them syllables', () => {
    const entries = [...readCommonWords(commonWords), ...readNearCommonWords(nearCommonWords)];
    expect(entries.filter((entry) => !/^\p{Ll}+:(?: \p{Ll}+)+$/u.test(entry))).toEqual([]);
    const syllables = entries.flatMap((entry) => entry.split(/:? /u));
    expect(syllables.filter((syllable) => !isSyllable(syllable))).toEqual([]);
  });

  it('name each former body once, and no body as its own successor', () => {
    const entries = readFormerOrgans(formerOrgans);
    const names = entries.flatMap((entry) => entry.names);
    expect(new Set(names).size).toBe(names.length);
    expect(entries.filter(({ now }) => now !== undefined && names.includes(now))).toEqual([]);
  });

  it('name the 29 provinces that were merged, none of them as what stands in their place', () => {
    const entries = readMergedProvinces(mergedProvinces);
    const names = new Set(entries.map(({ name }) => name));
    expect(names.size).toBe(29);
    expect(entries.filter(({ into }) => names.has(into.replace(/^tỉnh /u, '')))).toEqual([]);
  });

  it('give one meaning to each abbreviation of a name', () => {
    const shorts = readShortNames(shortNames).map(({ short }) => short.toLowerCase());
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  it('add commas to set phrases and change nothing else', () => {
    for (const { written, right } of readSetPhrases(setPhrases))
      expect(right.replaceAll(',', '')).toBe(written);
  });
});
