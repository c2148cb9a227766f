import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../lib/citation/grammar.ts';
import { compileIndex, loadIndex } from '../../lib/citation/index-format.ts';
import { verifyCitations } from '../../lib/citation/verify.ts';
import { loadCitationIndex } from '../../scripts/assets.ts';
import { FIXTURE_ROWS, filesOf, fixtureIndex } from './fixture-index.ts';

const index = fixtureIndex();
const verify = (text: string, at: string | null = null) =>
  verifyCitations(parseCitations(text), index, at).map(({ match, record }) => [
    match,
    record && `${record.so}|${record.ngay}`,
  ]);

describe('verifyCitations', () => {
  it.each([
    ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018', 'verified', '61/2018/NĐ-CP|2018-04-23'],
    ['Nghị định số 61/2018/NĐ-CP', 'verified', '61/2018/NĐ-CP|2018-04-23'],
    ['Nghị định số 61/2018/NĐ-CP ngày 24/4/2018', 'date-differs', '61/2018/NĐ-CP|2018-04-23'],
    ['Nghị định số 61/2018/NĐ-CP ngày 31/4/2018', 'unknown', null],
    ['Nghị quyết số 25-NQ/TW ngày 12/3/2003', 'verified', '25-NQ/TW|2003-03-12'],
    ['Nghị quyết số 25-NQ/TW', 'unknown', null],
    [
      'Nghị quyết số 25-NQ/TW về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
      'verified',
      '25-NQ/TW|2013-06-03',
    ],
    ['Nghị quyết số 25-NQ/TW ngày 22/8/2026', 'unknown', null],
    ['Chỉ thị số 33/CT-TTg ngày 06/11/2025', 'unknown', null],
    ['Chỉ thị số 33/CT-TTg ngày 26/12/2021', 'date-differs', '33/CT-TTg|2021-11-26'],
    [
      'Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới',
      'date-differs',
      '33/CT-TTg|2021-11-26',
    ],
    [
      'Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ về phòng cháy, chữa cháy',
      'unknown',
      null,
    ],
    ['Chỉ thị số 33/CT-UBND ngày 26/11/2021', 'unknown', null],
    ['Nghị quyết số 25-NQ/TW ngày 03/6/2014', 'date-differs', '25-NQ/TW|2013-06-03'],
    ['Nghị quyết số 25-NQ/TW ngày 03/6/2016', 'unknown', null],
    [
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ về báo cáo thống kê',
      'title-differs',
      '59/2023/NĐ-CP|2023-08-14',
    ],
    ['Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 về dân chủ cơ sở', 'verified', '59/2023/NĐ-CP|2023-08-14'],
    [
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023, hướng dẫn các phòng chuyên môn',
      'verified',
      '59/2023/NĐ-CP|2023-08-14',
    ],
    ['Nghị định số 102/2017/NĐ-CP ngày 02/9/2017', 'unknown', null],
    ['Luật Thực hiện dân chủ ở cơ sở', 'verified', '10/2022/QH15|2022-11-10'],
    ['Luật thực hiện dân chủ ở cơ sở năm 2022 đã có hiệu lực', 'verified', '10/2022/QH15|2022-11-10'],
    ['Luật Doanh nghiệp', 'unknown', null],
    ['Luật Doanh nghiệp năm 2014', 'verified', '68/2014/QH13|2014-11-26'],
    ['Luật Hàng không vũ trụ', 'unknown', null],
    ['Theo Luật Doanh nghiệp 2014.', 'verified', '68/2014/QH13|2014-11-26'],
    ['Căn cứ Luật Doanh nghiệp ngày 17/6/2020;', 'verified', '59/2020/QH14|2020-06-17'],
    ['Luật Doanh nghiệp ngày 17 tháng 6 năm 2021', 'date-differs', '59/2020/QH14|2020-06-17'],
    ['Luật Tiếp công dân ngày 25/11/2014', 'date-differs', '42/2013/QH13|2013-11-25'],
    ['tuyên truyền Luật Tiếp công dân ngày 20/3/2024', 'unknown', null],
    ['Nghị định số 61/2018/NĐCP ngày 24/4/2018', 'date-differs', '61/2018/NĐ-CP|2018-04-23'],
    ['Quyết định số 1232/QĐ/TTg', 'verified', '1232/QĐ/TTg|1999-12-24'],
    ['Nghị định số 61/2018/ND-CP ngày 23/4/2018', 'verified', '61/2018/NĐ-CP|2018-04-23'],
    ['Luật Tiếp công dân năm 2013 ngày 25/11/2013', 'verified', '42/2013/QH13|2013-11-25'],
    ['Luật số 42/2013/QH13', 'verified', '42/2013/QH13|2013-11-25'],
    ['Luật Đầu tư công năm 2024', 'unknown', null],
    ['Luật số 58/2024/QH15', 'unknown', null],
    ['Luật số 31/2024/QH15 ngày 18/01/2024', 'unknown', null],
  ])('%s → %s', (text, match, record) => {
    expect(verify(text)).toEqual([[match, record]]);
  });

  it('offers all documents of a symbol where it cannot choose', () => {
    const [mention] = verifyCitations(parseCitations('Nghị quyết số 25-NQ/TW'), index, null);
    expect(mention?.candidates.map(({ ngay }) => ngay)).toEqual(['2013-06-03', '2003-03-12']);
  });

  it.each([
    ['Nghị định 04 của Chính phủ', ['04/2015/NĐ-CP']],
    ['Nghị định 4', ['04/2015/NĐ-CP']],
    ['Nghị định 04 năm 2016', []],
    ['Nghị quyết 25', ['25-NQ/TW 2013', '25-NQ/TW 2003']],
    ['Nghị quyết 25 về công tác tôn giáo', ['25-NQ/TW 2003', '25-NQ/TW 2013']],
    ['Nghị quyết 25 ngày 03/6/2013', ['25-NQ/TW 2013']],
    ['Nghị quyết 25a', []],
    ['Công văn số 1', []],
    ['dự án Luật Tiếp công dân', []],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX', []],
  ])('offers for «%s» what it may mean, and vouches for nothing', (text, offered) => {
    const [mention] = verifyCitations(parseCitations(text), index, null);
    expect([mention?.match, mention?.record]).toEqual(['unknown', null]);
    const names = mention?.candidates.map(({ so, ngay }) =>
      so.includes('/20') ? so : `${so} ${ngay.slice(0, 4)}`,
    );
    expect(names).toEqual(offered);
  });

  it('names the other document whose title it is, and the newer one of the same title', () => {
    const others = (text: string, at: string) =>
      verifyCitations(parseCitations(text), index, at).map(({ titled, newer }) => [titled?.so, newer?.so]);
    const wrong = 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ quy định về tinh giản biên chế';
    expect(others(wrong, '2024-01-05')).toEqual([['154/2025/NĐ-CP', undefined]]);
    expect(others('Nghị định số 29/2023/NĐ-CP', '2025-11-05')).toEqual([[undefined, '154/2025/NĐ-CP']]);
    expect(others('Nghị định số 29/2023/NĐ-CP', '2025-07-05')).toEqual([[undefined, undefined]]);
  });

  it('offers nothing that came later than the draft', () => {
    const [mention] = verifyCitations(parseCitations('Nghị quyết 25'), index, '2010-01-01');
    expect(mention?.candidates.map(({ ngay }) => ngay)).toEqual(['2003-03-12']);
  });

  it('ends a bill’s name as a law’s', () => {
    const [mention] = verifyCitations(parseCitations('dự án Luật Tiếp công dân tại hội nghị'), index, null);
    expect(mention?.raw).toBe('dự án Luật Tiếp công dân');
  });

  it('tells documents of one number apart by the date that a list shares', () => {
    expect(verify('các Nghị quyết số 25-NQ/TW, 26-NQ/TW ngày 12/3/2003')[0]).toEqual([
      'verified',
      '25-NQ/TW|2003-03-12',
    ]);
    expect(verify('các Nghị quyết số 25-NQ/TW, 26-NQ/TW ngày 12/3/2004')[0]?.[0]).toBe('unknown');
  });

  it('offers what it knows too weakly to vouch for', () => {
    const [mention] = verifyCitations(parseCitations('Luật Đầu tư công năm 2024'), index, null);
    expect(mention?.candidates.map(({ so }) => so)).toEqual(['58/2024/QH15']);
  });

  it('leaves to the sentence a date that does not follow the law’s name', () => {
    const text = 'Luật Tiếp công dân tại hội nghị ngày 25/11/2014';
    const [mention] = verifyCitations(parseCitations(text), index, null);
    expect([mention?.raw, mention?.date, mention?.match]).toEqual(['Luật Tiếp công dân', null, 'verified']);
  });

  it('cuts a law’s name to the known one', () => {
    const [mention] = verifyCitations(parseCitations('Luật Tiếp công dân tại các xã, phường'), index, null);
    expect(mention?.raw).toBe('Luật Tiếp công dân');
  });

  it('judges validity at the date of the document that cites', () => {
    const text = 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018';
    expect(verify(text, '2025-06-30')[0]?.[0]).toBe('verified');
    expect(verify(text, '2025-07-01')[0]?.[0]).toBe('repealed');
    expect(verify(text, null)[0]?.[0]).toBe('verified');
  });

  it('takes an undated citation for a document that was there', () => {
    expect(verify('Luật Doanh nghiệp', '2019-01-01')).toEqual([['verified', '68/2014/QH13|2014-11-26']]);
  });
});

describe('what is only believed', () => {
  it('is neither in force nor expired: the codification and «nghi hết» say nothing', () => {
    const whole = loadCitationIndex();
    const [id = -1] = whole.withSymbol('21-CT/TW');
    const believed = whole.record(id);
    expect(believed).toMatchObject({
      so: '21-CT/TW',
      ngay: '2012-12-21',
      hieuLuc: { state: 'unknown' },
      thayTheBoi: [],
    });
    const citation = 'Chỉ thị số 21-CT/TW ngày 21/12/2012';
    expect(verifyCitations(parseCitations(citation), whole, '2026-11-21').map(({ match }) => match)).toEqual([
      'unknown',
    ]);
  });

  it('is never sure: a record with a state comes from a confirmed source or a repeal clause', () => {
    const whole = loadCitationIndex();
    for (let id = 0; id < whole.size; id++) {
      const { hieuLuc, tinCay, thayTheBoi } = whole.record(id);
      if (hieuLuc.state !== 'unknown') expect(tinCay).not.toBe('weak');
      if (hieuLuc.state !== 'expired') expect(thayTheBoi).toEqual([]);
    }
  });

  it('gives no repeal even when a replacement is known', () => {
    const doubtful = FIXTURE_ROWS.map((row) =>
      row.so === '61/2018/NĐ-CP' ? { ...row, hieuLuc: 'chưa rõ' as const, het: '' } : row,
    );
    const other = loadIndex(compileIndex(filesOf(doubtful)));
    const [mention] = verifyCitations(parseCitations('Nghị định số 61/2018/NĐ-CP'), other, '2026-01-01');
    expect(mention?.match).toBe('verified');
    expect(mention?.record?.hieuLuc).toEqual({ state: 'unknown' });
  });
});
