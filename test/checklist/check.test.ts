import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../lib/checklist/check.ts';
import type { Choices } from '../../lib/checklist/choices.ts';
import { ignoredMark } from '../../lib/checklist/ignored.ts';
import type { CheckResult } from '../../lib/checklist/result.ts';
import type { ProfileChoice } from '../../lib/text/profile.ts';
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

describe('the form of a draft', () => {
  const ending =
    'BÁO CÁO\nKết quả công tác năm 2025\nTrên đây là báo cáo của Đảng ủy.\nNơi nhận:\n- Tỉnh ủy,';
  const checkAs = (text: string, profile: ProfileChoice) =>
    checker.check({ text, hints: [], layout: 'lines' }, { profile });
  const endings = (text: string, profile: ProfileChoice) =>
    rulesOf(checkAs(text, profile).result).filter((rule) => rule === 'punctuation/ending');

  it('is as the draft shows, unless the user has chosen', () => {
    const party = `ĐẢNG CỘNG SẢN VIỆT NAM\n${ending}`;
    expect(checkAs(ending, 'auto').profile).toBe('state');
    expect(checkAs(party, 'auto').profile).toBe('party');
    expect(endings(ending, 'auto')).toHaveLength(1);
    expect(endings(ending, 'party')).toEqual([]);
    expect(endings(party, 'auto')).toEqual([]);
    expect(endings(party, 'state')).toHaveLength(1);
  });
});

describe('what the user has switched off, weighed or set aside', () => {
  const text = 'Sở đã giải quyết 3812 hồ sơ, đạt 99.2% kế hoạch.';
  const checkWith = (choices: Partial<Choices>) =>
    checker.check(
      { text, hints: [], layout: 'lines' },
      { choices: { mutedRules: [], ruleLevels: {}, ignored: [], ...choices } },
    );

  it('is neither listed nor counted in the checklist', () => {
    const { result } = checkWith({});
    expect(rulesOf(result)).toEqual(['number/thousands', 'number/decimal']);
    const [thousands, decimal] = result.findings;
    if (!thousands || !decimal) throw new Error('Two findings were there');
    expect(rulesOf(checkWith({ mutedRules: ['number/decimal'] }).result)).toEqual(['number/thousands']);
    const light = checkWith({ ruleLevels: { 'number/decimal': 'info' } }).result;
    expect(light.findings.map(({ level }) => level)).toEqual(['warning', 'info']);
    const error = ({ checklist }: CheckResult) => checklist.find(({ id }) => id === 'loi')?.status;
    expect([error(result), error(light)]).toEqual(['fail', 'pass']);
    const without = checkWith({ ignored: [ignoredMark(decimal, text)] });
    expect(rulesOf(without.result)).toEqual(['number/thousands']);
    expect(error(without.result)).toBe('pass');
    expect(without.ignored).toEqual([decimal]);
  });
});
