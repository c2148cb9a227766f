import { describe, expect, it } from 'vitest';
import { readDate } from '../../lib/citation/own-date.ts';
import { ownDocumentSchema } from '../../lib/citation/own-document.ts';
import { type OwnWords, ownWords, readOwn } from '../../lib/citation/own-read.ts';

const plan = { so: '12/KH-UBND', loai: 'Kế hoạch', ngay: '05/02/2026', trichYeu: 'Dân vận chính quyền' };
const document = (words: OwnWords) => {
  const read = readOwn({ ...plan, ...words });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.document;
};
const problems = (words: OwnWords) => {
  const read = readOwn({ ...plan, ...words });
  return 'problems' in read ? read.problems.map(({ field, message }) => `${field}: ${message}`) : [];
};

describe('a date as people write it', () => {
  it.each([
    ['05/02/2026', '2026-02-05'],
    ['5/2/2026', '2026-02-05'],
    [' 5-2-2026 ', '2026-02-05'],
    ['5.2.2026', '2026-02-05'],
    ['2026-02-05', '2026-02-05'],
    ['2026-02-05T00:00:00', '2026-02-05'],
    ['46058', '2026-02-05'],
    ['46058,0', '2026-02-05'],
    ['ngày 05 tháng 02 năm 2026', '2026-02-05'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (written, iso) => {
    expect(readDate(written)).toEqual({ iso });
  });

  it.each([
    ['31/02/2026', 'không có trong lịch'],
    ['2/25/2026', 'ghi tháng trước ngày'],
    ['5/2/26', 'bốn chữ số'],
    ['05/02/1926', 'quá xa'],
    ['2026', 'không phải ngày'],
    ['hôm qua', 'không phải ngày'],
    ['5/2-2026', 'không phải ngày'],
  ])('says what is wrong with %s', (written, words) => {
    expect(readDate(written)).toMatchObject({ problem: expect.stringContaining(words) });
  });
});

describe('a document as someone writes it', () => {
  it.each<[OwnWords, object]>([
    [{ so: ' số: 12 / KH – UBND' }, { so: '12/KH-UBND' }],
    [
      { so: '19-CT/TU', loai: '' },
      { so: '19-CT/TU', loai: 'Chỉ thị' },
    ],
    [{ so: '57/2024/QĐ-UBND', loai: '' }, { loai: 'Quyết định' }],
    [{ loai: 'KẾ HOẠCH' }, { loai: 'Kế hoạch' }],
    [{ loai: 'kế hoạch liên ngành' }, { loai: 'Kế hoạch liên ngành' }],
    [
      { trichYeu: 'V/v triển khai công tác\ndân vận' },
      { noi: 'về việc', trichYeu: 'Triển khai công tác dân vận' },
    ],
    [{ trichYeu: 'Về việc: triển khai' }, { noi: 'về việc', trichYeu: 'Triển khai' }],
    [{ trichYeu: 'về công tác dân vận' }, { noi: 'về', trichYeu: 'Công tác dân vận' }],
    [
      { noi: 'Về việc', trichYeu: 'triển khai' },
      { noi: 'về việc', trichYeu: 'Triển khai' },
    ],
    [{ trichYeu: 'Vềnh lên' }, { noi: '', trichYeu: 'Vềnh lên' }],
    [{ hieuLuc: '' }, { hieuLuc: 'chưa rõ', het: '' }],
    [{ hieuLuc: 'Còn hiệu lực' }, { hieuLuc: 'còn' }],
    [{ hieuLuc: 'het hieu luc' }, { hieuLuc: 'hết', het: '' }],
    [{ hieuLuc: 'Hết hiệu lực từ ngày 01/7/2025' }, { hieuLuc: 'hết', het: '2025-07-01' }],
    [{ hieuLuc: 'Hết hiệu lực một phần' }, { hieuLuc: 'chưa rõ' }],
    [
      { hieuLuc: 'còn', het: '01/7/2027' },
      { hieuLuc: 'hết', het: '2027-07-01' },
    ],
    [
      { thayTheBoi: ' 16/2025/QĐ-UBND ;; 17/2025/QĐ-UBND|2025-07-09' },
      { thayTheBoi: ['16/2025/QĐ-UBND', '17/2025/QĐ-UBND|2025-07-09'] },
    ],
    [{ coQuan: 'UBND ti\u0309nh' }, { coQuan: 'UBND tỉnh' }],
  ])('%j', (words, expected) => {
    const read = document(words);
    expect(read).toMatchObject(expected);
    expect(ownDocumentSchema.safeParse(read).success).toBe(true);
    expect(readOwn(ownWords(read))).toEqual({ document: read });
  });

  it.each<[OwnWords, string[]]>([
    [{ so: '' }, ['so: chưa có']],
    [{ so: 'Kế hoạch' }, ['so: «Kếhoạch» không giống số, ký hiệu như 12/KH-UBND']],
    [{ so: '752/SNV-XDCQ', loai: '' }, ['loai: chưa có']],
    [{ so: '124-QĐ/TW', loai: '' }, ['loai: chưa có']],
    [{ ngay: '' }, ['ngay: chưa có']],
    [
      { ngay: '31/02/2026', hieuLuc: 'có lẽ' },
      ['ngay: «31/02/2026» không có trong lịch', 'hieuLuc: «có lẽ» không phải «còn», «hết» hay «chưa rõ»'],
    ],
    [{ het: '1/7' }, ['het: «1/7» không phải ngày, hãy ghi dạng 05/02/2026']],
    [{ noi: 'quy định' }, ['noi: «quy định» không phải «về» hay «về việc»']],
    [{ trichYeu: 'x'.repeat(601) }, ['trichYeu: dài quá 600 chữ']],
  ])('tells all that is wrong with %j', (words, expected) => {
    expect(problems(words).sort()).toEqual([...expected].sort());
  });
});
