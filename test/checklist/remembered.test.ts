import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CheckOptions, createChecker, type DraftInput } from '../../lib/checklist/check.ts';
import type { OwnDocument } from '../../lib/citation/own-document.ts';
import { ownIndex } from '../../lib/citation/own-index.ts';
import type { BlockHint } from '../../lib/text/document.ts';
import { loadReportTypes } from '../../scripts/assets.ts';
import { fixtureIndex } from '../citation/fixture-index.ts';

const index = fixtureIndex();
const reportTypes = loadReportTypes();

const ownDocument: OwnDocument = {
  so: '57/2024/QĐ-UBND',
  loai: 'Quyết định',
  coQuan: 'UBND tỉnh',
  ngay: '2024-10-01',
  trichYeu: 'Quy định tiếp công dân trên địa bàn tỉnh',
  noi: '',
  hieuLuc: 'còn',
  het: '',
  thayTheBoi: [],
};
const own = ownIndex([ownDocument], index);

const LINES = [
  'ĐẢNG BỘ TỈNH BÌNH AN',
  'Bình An, ngày 15 tháng 6 năm 2021',
  'Bình An, ngày 15 tháng 12 năm 2025',
  'BÁO CÁO',
  'Kết quả công tác dân vận chính quyền năm 2025',
  'I. KẾT QUẢ THỰC HIỆN',
  'Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, đã tiếp 12 lượt công dân.',
  'Theo Nghị định số 61/2018/NĐ-CP và Quyết định số 57/2024/QĐ-UBND ngày 01/10/2024 của UBND tỉnh.',
  'Nghị định 04 được thực hiện tốt. Họp ngày 5/2/2025, ngày 20 tháng 3 năm 2025.',
  'Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ; giai đoạn 2021 - 2025, 2020-2025.',
  'Tổng số 120 hồ sơ, gồm: trực tuyến 80, trực tiếp 30.',
  'Đã giải quyết 490 hồ sơ, quá hạn 5 hồ sơ.',
  '100% hồ sơ được giải quyết đúng hạn “như vậy.',
  'Tổng cộng',
  '120',
  'Nơi nhận:',
];

const draft = fc
  .array(fc.record({ line: fc.constantFrom(...LINES), kind: fc.constantFrom('plain', 'bold', 'cell') }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((lines): DraftInput => {
    const hints: BlockHint[] = [];
    let at = 0;
    for (const { line, kind } of lines) {
      const span = { start: at, end: at + line.length };
      if (kind !== 'plain')
        hints.push(kind === 'bold' ? { ...span, bold: true } : { ...span, tableCell: true });
      at = span.end + 1;
    }
    return { text: lines.map(({ line }) => line).join('\n'), hints, layout: 'lines' };
  });

const options = fc.record<CheckOptions>({
  today: fc.constantFrom('2022-01-01', '2026-06-01', null),
  own: fc.constantFrom(own, null),
  profile: fc.constantFrom('auto', 'state', 'party'),
  typeId: fc.constantFrom(null, 'bc-qcdc'),
});

const stated = (checker: ReturnType<typeof createChecker>, input: DraftInput, how: CheckOptions) => {
  const { result, profile, failures } = checker.check(input, how);
  return { result, profile, failures };
};

it('says of every draft what a checker says that remembers nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(draft, options), { minLength: 2, maxLength: 5 }), (checks) => {
      const kept = createChecker({ reportTypes, index });
      for (const [input, how] of checks)
        expect(stated(kept, input, how)).toEqual(stated(createChecker({ reportTypes, index }), input, how));
    }),
    { numRuns: 150, seed: 20_261_122 },
  );
});

/** The same words judged in another way: nothing of the text has changed. */
it.each<[string, CheckOptions, CheckOptions]>([
  ['another day', { today: '2022-01-01' }, { today: '2026-06-01' }],
  ['a list of one’s own', { own: null }, { own }],
  ['another form', { profile: 'state' }, { profile: 'party' }],
])('hears of %s', (_, before, after) => {
  const input: DraftInput = { text: LINES.slice(6, 10).join('\n'), hints: [], layout: 'lines' };
  const kept = createChecker({ reportTypes, index });
  const first = stated(kept, input, before);
  const second = stated(kept, input, after);
  expect(second).toEqual(stated(createChecker({ reportTypes, index }), input, after));
  expect(second).not.toEqual(first);
});
