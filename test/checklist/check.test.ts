import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../lib/checklist/check.ts';
import type { CheckResult } from '../../lib/checklist/result.ts';
import { loadCitationIndex, loadReportTypes } from '../../scripts/assets.ts';

const checker = createChecker({ reportTypes: loadReportTypes(), index: loadCitationIndex() });

function check(text: string, today: string | null = null): CheckResult {
  return checker.check({ text, hints: [], layout: 'lines' }, { today }).result;
}

const rulesOf = ({ findings }: CheckResult) => findings.map(({ rule }) => rule);

describe('a draft as a whole', () => {
  const source = readFileSync('test/portal/pages/ioffice/ban-nhap.html', 'utf8');
  const text = source.replace(/<br \/>|<\/p>\n/g, '\n').replace(/<[^>]+>/g, '');
  const result = check(text);

  it('is recognised, dated and placed in its period', () => {
    expect(result.reportType.id).toBe('bc-dan-van-chinh-quyen');
    expect(result.documentDate).toBe('2026-06-18');
    expect(result.period).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  });

  it('lacks the sections that are not there, and holds those that are', () => {
    const status = Object.fromEntries(result.sections.map(({ id, status: state }) => [id, state]));
    expect(status).toMatchObject({ 'dan-van-kheo': 'missing', 'kien-nghi': 'missing', cchc: 'present' });
    for (const { start, end, heading } of result.sections) {
      if (start !== null && end !== null && heading) expect(text.slice(start, end)).toContain(heading);
    }
  });

  it('has tiếp công dân without figures, the others with theirs', () => {
    const states = result.mandatory.map(({ id, status }) => [id, status]);
    expect(states).toEqual([
      ['tiep-cong-dan', 'no-data'],
      ['cchc', 'complete'],
      ['qcdc', 'complete'],
    ]);
    expect(result.checklist.find(({ id }) => id === 'tiep-cong-dan')).toMatchObject({ status: 'fail' });
  });

  it('quotes what its offsets say, for findings, fixes and citations', () => {
    expect(result.findings.length).toBeGreaterThan(5);
    for (const { start, end, quote } of result.findings) expect(text.slice(start, end)).toBe(quote);
    for (const { start, end, raw } of result.citations) expect(text.slice(start, end)).toBe(raw);
  });
});

describe('validity', () => {
  const decree = 'Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ';
  const dated = (date: string) => `Vĩnh An, ngày ${date}\nThực hiện ${decree}, Sở báo cáo như sau:`;

  it('is judged at the document’s own date', () => {
    expect(rulesOf(check(dated('15 tháng 6 năm 2021')))).not.toContain('citation/repealed');
    expect(rulesOf(check(dated('15 tháng 12 năm 2023')))).toContain('citation/repealed');
  });

  it('is judged today where a draft bears no date yet', () => {
    expect(rulesOf(check(`Thực hiện ${decree}.`))).not.toContain('citation/repealed');
    expect(rulesOf(check(`Thực hiện ${decree}.`, '2026-11-21'))).toContain('citation/repealed');
  });

  it.each([
    'An Bình, ngày … tháng 11 năm 2026\nBÁO CÁO\nKết quả công tác dân vận\n',
    'BÁO CÁO\nKết quả công tác dân vận năm 2026\n',
  ])('is judged by the month or period of an undated file: %s', (head) => {
    const result = check(`${head}Thực hiện ${decree}, Sở báo cáo như sau:`);
    expect(result.documentDate).toBeNull();
    expect(rulesOf(result)).toContain('citation/repealed');
  });

  it('is judged by what an undated file cites: it was written after that', () => {
    const later = (date: string) =>
      `Công văn số 12/SCT-VP ngày ${date}; Công văn số 15/SCT-VP ngày 30/${date.slice(3)}.`;
    expect(rulesOf(check(`Thực hiện ${decree}; ${later('18/8/2023')}`))).toContain('citation/repealed');
    expect(rulesOf(check(`Thực hiện ${decree}; ${later('18/8/2022')}`))).not.toContain('citation/repealed');
  });
});

it('says nothing against a document that the index does not have', () => {
  const result = check(
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh về công tác dân vận.',
  );
  expect(result.citations.map(({ match, record }) => [match, record])).toEqual([['unknown', null]]);
  expect(rulesOf(result).filter((rule) => rule.startsWith('citation/'))).toEqual([]);
});

it('demands nothing of a document of another type', () => {
  const result = check(
    'QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\nĐiều 1. Thành lập Tổ công tác gồm các ông, bà có tên sau.',
  );
  expect(result.reportType.id).toBe('khac');
  expect([result.sections, result.mandatory]).toEqual([[], []]);
});

it('inserts a missing section as this document numbers', () => {
  const { insertion } = checker.check({
    text: 'BÁO CÁO\nKết quả công tác dân vận chính quyền năm 2025\nI. LÃNH ĐẠO, CHỈ ĐẠO\nSở đã ban hành kế hoạch.\nII. KẾT QUẢ THỰC HIỆN\n1. Cải cách hành chính\nTiếp nhận 1.250 hồ sơ.\nIII. ĐÁNH GIÁ CHUNG\nTốt.',
    hints: [],
    layout: 'lines',
  });
  expect(insertion('kien-nghi', false)?.paragraphs[0]?.text).toMatch(/^(IV|V)\. /);
  expect(insertion('khong-co-muc-nay', false)).toBeNull();
});
