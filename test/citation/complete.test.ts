import { describe, expect, it } from 'vitest';
import { citationBegun } from '../../lib/citation/begun.ts';
import { completions } from '../../lib/citation/complete.ts';
import { loadCitationIndex } from '../../scripts/assets.ts';

const bundled = loadCitationIndex();
const library = { bundled, own: null };

function found(words: string, limit = 5): string[] {
  const begun = citationBegun(words, '');
  if (!begun) throw new Error(`Nothing begun in “${words}”`);
  return completions(library, begun, { limit, at: '2026-06-30' }).map(({ record }) => record.so);
}

describe('documents for a citation begun', () => {
  it.each([
    ['Chỉ thị số 33', '33/CT-TTg'],
    ['Chỉ thị số 33/CT', '33/CT-TTg'],
    ['NĐ 59/2023', '59/2023/NĐ-CP'],
    ['Căn cứ Nghị định số 61/20', '61/2018/NĐ-CP'],
    ['Nghị định số 04/2015', '04/2015/NĐ-CP'],
    ['Nghị định số 4/2015', '04/2015/NĐ-CP'],
    ['Quyết định số 217-QĐ/', '217-QĐ/TW'],
    ['Nghị quyết số 25NQTW', '25-NQ/TW'],
    ['Luật số 10/2022', '10/2022/QH15'],
  ])('«%s» begins with %s', (words, so) => {
    expect(found(words)[0]).toBe(so);
  });

  it('have the number that is typed, or one that begins so', () => {
    for (const so of found('QĐ số 21', 60)) expect(so).toMatch(/^0*21/);
    for (const so of found('Quyết định số 21/', 60)) expect(so).toMatch(/^0*21\//);
  });

  it('are of the type that is typed', () => {
    for (const so of found('Chỉ thị số 16', 60)) expect(so).toContain('CT');
  });

  it('are none for a number the index lacks', () => {
    expect(found('Nghị định số 59/1999')).toEqual([]);
    expect(found('Kế hoạch số 99999')).toEqual([]);
  });

  it('are never without a date', () => {
    const begun = citationBegun('Luật số 10/2022', '');
    if (!begun) throw new Error('Nothing begun');
    for (const { record } of completions(library, begun, { limit: 60 })) expect(record.ngay).not.toBe('');
  });
});
