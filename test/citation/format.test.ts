import { describe, expect, it } from 'vitest';
import { createChecker } from '../../lib/checklist/check.ts';
import { formatCitation, shortDate } from '../../lib/citation/format.ts';
import { parseCitations } from '../../lib/citation/grammar.ts';
import type { CitationIndex } from '../../lib/citation/index-format.ts';
import { namesakes } from '../../lib/citation/law-names.ts';
import { parseSymbol } from '../../lib/citation/symbol.ts';
import { repairSymbol } from '../../lib/citation/symbol-repair.ts';
import { verifyCitations } from '../../lib/citation/verify.ts';
import { loadCitationIndex } from '../../scripts/assets.ts';
import { fixtureIndex } from './fixture-index.ts';

const recordOf = (index: CitationIndex, symbol: string) => index.record(index.withSymbol(symbol)[0] ?? -1);

describe('formatCitation', () => {
  const index = fixtureIndex();

  it('writes the first and the later mention', () => {
    const record = recordOf(index, '33/CT-TTG');
    expect(formatCitation(record, 'first')).toBe(
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới',
    );
    expect(formatCitation(record, 'later')).toBe('Chỉ thị số 33/CT-TTg');
  });

  it('writes a comma before the date and a later mention without «số» in a document of the Party', () => {
    const record = recordOf(index, '33/CT-TTG');
    expect(formatCitation(record, 'first', false, 'party')).toMatch(
      /^Chỉ thị số 33\/CT-TTg, ngày 26\/11\/2021 của Thủ tướng Chính phủ về tiếp tục/,
    );
    expect(formatCitation(record, 'later', false, 'party')).toBe('Chỉ thị 33/CT-TTg');
    expect(formatCitation(recordOf(index, '42/2013/QH13'), 'first', false, 'party')).toBe(
      'Luật Tiếp công dân',
    );
  });

  it('writes laws by name', () => {
    const record = recordOf(index, '42/2013/QH13');
    expect(formatCitation(record, 'first')).toBe('Luật Tiếp công dân');
    expect(formatCitation(record, 'legal-basis')).toBe('Căn cứ Luật Tiếp công dân;');
    expect(formatCitation(recordOf(index, '59/2020/QH14'), 'first', true)).toBe('Luật Doanh nghiệp năm 2020');
  });

  it('leaves «về» out before a verb of titles', () => {
    expect(formatCitation(recordOf(index, '59/2023/NĐ-CP'), 'first')).toBe(
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
    );
  });

  it.each([
    ['2025-02-05', '05/02/2025'],
    ['2024-04-21', '21/4/2024'],
    ['2025-12-09', '09/12/2025'],
  ])('writes %s as %s', (iso, written) => {
    expect(shortDate(iso)).toBe(written);
  });

  it('writes what the grammar reads back as the same document, for the whole index', () => {
    const whole = loadCitationIndex();
    const lost: string[] = [];
    for (let id = 0; id < whole.size; id++) {
      const record = whole.record(id);
      if (record.ngay === '' || parseSymbol(record.so) === null) continue;
      const text = formatCitation(record, 'first', namesakes(whole, record) > 1);
      const [citation] = verifyCitations(parseCitations(text).slice(0, 1), whole, null);
      const found =
        citation?.record?.ngay === record.ngay || citation?.candidates.some(({ so }) => so === record.so);
      if (!found) lost.push(`${record.so} ${text}`);
    }
    // Codified titles with brackets, joined words or two laws in one are not worth a rule of grammar.
    expect(lost.length / whole.size).toBeLessThan(0.001);
  }, 60_000);
});

describe('what is put into a draft', () => {
  const whole = loadCitationIndex();
  const checker = createChecker({ reportTypes: [], index: whole });
  const records = Array.from({ length: whole.size }, (_, id) => id)
    .filter((id) => !whole.isTwin(id))
    .map((id) => whole.record(id))
    .filter(({ so }) => parseSymbol(so) !== null);
  /** That a document is no longer in force is said of the document, not of the words. */
  const ofValidity = new Set(['citation/repealed', 'citation/after-document']);

  it.each(['first', 'later', 'legal-basis'] as const)(
    'passes our own rules in the form «%s», for the whole index',
    (form) => {
      const said = [];
      for (let from = 0; from < records.length; from += 100) {
        const lines = records.slice(from, from + 100).map((record) => {
          const words = formatCitation(record, form, namesakes(whole, record) > 1);
          return form === 'legal-basis' ? words : `Thực hiện ${words}.`;
        });
        const { result } = checker.check({ text: lines.join('\n'), hints: [], layout: 'lines' });
        said.push(...result.findings.filter(({ level, rule }) => level !== 'info' && !ofValidity.has(rule)));
      }
      expect(said.map(({ rule, quote, message }) => `${rule}: ${quote}: ${message}`)).toEqual([]);
    },
  );
});

describe('what is put into a document of the Party', () => {
  it('passes our own rules, first in full and then short', () => {
    const index = fixtureIndex();
    const checker = createChecker({ reportTypes: [], index });
    const records = Array.from({ length: index.size }, (_, id) => index.record(id));
    const lines = records.map((record) => {
      const [first, later] = (['first', 'later'] as const).map((form) =>
        formatCitation(record, form, namesakes(index, record) > 1, 'party'),
      );
      return `Thực hiện ${first}.\nTheo ${later}, các chi bộ đã họp.`;
    });
    const { result } = checker.check(
      { text: lines.join('\n'), hints: [], layout: 'lines' },
      { profile: 'party' },
    );
    const ofWords = result.findings.filter(({ rule }) => /^citation\/(?:missing|so|spacing|inc)/.test(rule));
    expect(ofWords.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});

describe('repairSymbol', () => {
  const repair = (text: string) => {
    const symbol = parseSymbol(text);
    return symbol && repairSymbol(symbol);
  };

  it.each([
    ['33/CT/TTg', '33/CT-TTg'],
    ['33-CT/TTg', '33/CT-TTg'],
    ['59/2023/NĐCP', '59/2023/NĐ-CP'],
    ['59/2023/NĐ/CP', '59/2023/NĐ-CP'],
    ['05/CT-TW', '05-CT/TW'],
    ['05-CT-TW', '05-CT/TW'],
    ['12-QĐ/UBND', '12/QĐ-UBND'],
    ['1085/QD-TTg', '1085/QĐ-TTg'],
    ['37-QD/TW', '37-QĐ/TW'],
    ['07/2025/NQ-HDND', '07/2025/NQ-HĐND'],
    ['33/CT-TTG', '33/CT-TTg'],
    ['05/CT-TƯ', '05-CT/TW'],
  ])('%s → %s', (wrong, right) => {
    expect(repair(wrong)).toBe(right);
    expect(repair(right)).toBeNull();
  });

  it.each([
    '752/SNV-XDCQ',
    '10/2022/QH15',
    '68-KH/BDVTU-BCSĐUBND',
    '01/2015/TTLT-BNV-BTC',
    '12/KH-ABC',
    '74-CP',
    '12/HD-BTC',
    '12/QD-ABC',
  ])('leaves %s alone', (symbol) => {
    expect(repair(symbol)).toBeNull();
  });
});
