import { expect, it } from 'vitest';
import type { CitationRecord, Validity } from '../../lib/citation/types.ts';
import { type ValidityAtDate, validityAt } from '../../lib/citation/validity.ts';

const record = (hieuLuc: Validity, suaDoiBoi: string[] = []): CitationRecord => ({
  so: '12/2020/NĐ-CP',
  loai: 'Nghị định',
  coQuan: 'Chính phủ',
  ngay: '2020-03-10',
  noi: '',
  trichYeu: 'Quy định thử',
  hieuLuc,
  thayTheBoi: [],
  suaDoiBoi,
  tinCay: 'sure',
});

it.each<[ValidityAtDate, Validity, string, string[]?]>([
  ['unknown', { state: 'unknown' }, '2026-06-18'],
  ['in-force', { state: 'in-force', from: null }, '2026-06-18'],
  ['amended', { state: 'in-force', from: null }, '2026-06-18', ['34/2024/NĐ-CP']],
  ['not-yet', { state: 'in-force', from: '2026-07-01' }, '2026-06-30'],
  ['in-force', { state: 'in-force', from: '2026-07-01' }, '2026-07-01'],
  ['after-document', { state: 'in-force', from: null }, '2020-03-09'],
  ['after-document', { state: 'unknown' }, '2020-03-09'],
  ['in-force', { state: 'expired', since: '2023-07-01' }, '2023-06-30'],
  ['expired', { state: 'expired', since: '2023-07-01' }, '2023-07-01'],
  ['unknown', { state: 'expired', since: null }, '2026-06-18'],
])('is %s for %o on %s', (expected, validity, date, amendedBy) => {
  expect(validityAt(record(validity, amendedBy), date)).toBe(expected);
});
