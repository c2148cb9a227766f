import { describe, expect, it } from 'vitest';
import type { OwnDocument } from '../../lib/citation/own-document.ts';
import { MOST_DOCUMENTS, mergeOwn, putOwn, tooLarge } from '../../lib/citation/own-merge.ts';

const plan: OwnDocument = {
  so: '12/KH-UBND',
  loai: 'Kế hoạch',
  coQuan: 'UBND tỉnh',
  ngay: '2026-02-05',
  noi: 'về',
  trichYeu: 'Công tác dân vận',
  hieuLuc: 'còn',
  het: '',
  thayTheBoi: [],
};
const directive = { ...plan, so: '19-CT/TU', loai: 'Chỉ thị', ngay: '2024-06-14' };

describe('an import', () => {
  it('adds what is new and updates what has the same type, symbol and date; the rest stays', () => {
    const newer = { ...plan, so: '12/kh-ubnd', trichYeu: 'Dân vận chính quyền' };
    const next = { ...plan, ngay: '2025-02-05' };
    const merged = mergeOwn([plan, directive], [newer, next, directive]);
    expect(merged).toEqual({
      documents: [{ ...plan, trichYeu: 'Dân vận chính quyền' }, directive, next],
      added: 1,
      updated: 1,
      same: 1,
    });
  });

  it('takes nothing away by what it does not say', () => {
    const bare: OwnDocument = { ...plan, coQuan: '', noi: '', trichYeu: '', hieuLuc: 'chưa rõ' };
    const known = { ...plan, thayTheBoi: ['13/KH-UBND'] };
    expect(mergeOwn([known], [bare])).toEqual({ documents: [known], added: 0, updated: 0, same: 1 });
  });

  it('knows that a document has ended, and since when', () => {
    const ended: OwnDocument = { ...plan, hieuLuc: 'hết', het: '2026-07-01' };
    expect(mergeOwn([plan], [ended]).documents).toEqual([ended]);
    expect(mergeOwn([ended], [{ ...ended, het: '' }]).documents).toEqual([ended]);
  });
});

describe('an edit', () => {
  it('stays in its place, also under another number', () => {
    const changed = { ...plan, so: '13/KH-UBND', trichYeu: '' };
    expect(putOwn([plan, directive], changed, plan)).toEqual([changed, directive]);
  });

  it('puts a new one behind the others, and never makes a second of one key', () => {
    expect(putOwn([plan], directive, null)).toEqual([plan, directive]);
    expect(putOwn([plan, directive], { ...plan, coQuan: '' }, directive)).toEqual([{ ...plan, coQuan: '' }]);
  });
});

it('says when a list is too large', () => {
  const many = Array.from({ length: MOST_DOCUMENTS + 1 }, (_, i) => ({ ...plan, so: `${i}/KH-UBND` }));
  expect(tooLarge(many.slice(1))).toBeNull();
  expect(tooLarge(many)).toContain('5.001');
  const wordy = Array.from({ length: 400 }, (_, i) => ({
    ...plan,
    trichYeu: Array.from({ length: 80 }, (_, j) => `x${i * 80 + j}`).join(' '),
  }));
  expect(tooLarge(wordy)).toContain('quá nhiều chữ');
});
