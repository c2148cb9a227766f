import { describe, expect, it } from 'vitest';
import { fullDate, groupedNumber, shortDate, spokenDate } from '../../components/format.ts';
import type { OutlineRow } from '../../components/state.ts';
import {
  checklistState,
  findingKeys,
  groupBySection,
  groupCitations,
  outlineProgress,
  placesToSee,
  sectionAt,
  sectionPath,
  tabCounts,
} from '../../components/view-model.ts';
import { item } from '../../lib/checklist/checklist.ts';
import { citations } from './gallery/draft/citations.ts';
import { findings } from './gallery/draft/findings.ts';
import { outline } from './gallery/draft/outline.ts';
import { result } from './gallery/draft/result.ts';
import { text } from './gallery/draft/text.ts';
import { clean, ready } from './gallery/states.ts';

function row(id: string): OutlineRow {
  const found = outline.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('the outline', () => {
  it('counts required sections that hold text, not those that gather others', () => {
    expect(outlineProgress(outline)).toEqual({ done: 5, total: 8 });
  });

  it('counts a required section also where parts of it are written that need not be there', () => {
    const plans = row('phuong-huong');
    const part = { ...plans, id: 'phan', parent: plans.id, required: false };
    expect(outlineProgress([...outline, part])).toEqual({ done: 5, total: 8 });
  });

  it('names a place by the numbers from the top', () => {
    expect(sectionPath(row('tiep-cong-dan'), outline)).toBe('II.2');
    expect(sectionPath(row('phuong-huong'), outline)).toBe('III');
    expect(sectionPath({ ...row('cchc'), number: null }, outline)).toBe('Cải cách hành chính');
  });

  it('finds the narrowest section around a place', () => {
    expect(sectionAt(outline, text.indexOf('99.2%'))?.id).toBe('cchc');
    expect(sectionAt(outline, text.indexOf('II. KẾT'))?.id).toBe('ket-qua');
    expect(sectionAt([], 5)).toBeNull();
  });
});

it('groups findings by heading in the order of the text', () => {
  const groups = groupBySection(findings, outline);
  expect(groups.map(({ name, findings: found }) => [name, found.length])).toEqual([
    ['I. Lãnh đạo, chỉ đạo, triển khai', 4],
    ['II.1. Cải cách hành chính', 3],
    ['II.2. Tiếp công dân, khiếu nại, tố cáo', 3],
  ]);
  expect(groupBySection(findings.slice(0, 1), [])[0]?.name).toBe('Ngoài các mục');
});

it('gives findings names that survive a shift but tell repeats apart', () => {
  const [first] = findings;
  if (!first) throw new Error('no findings');
  const shifted = { ...first, start: first.start + 9, end: first.end + 9 };
  expect(findingKeys([first])).toEqual(findingKeys([shifted]));
  expect(new Set(findingKeys([first, shifted])).size).toBe(2);
});

describe('citations', () => {
  it('are told apart by what is known, repeats counted once', () => {
    const last = citations.at(-1);
    if (!last) throw new Error('no citations');
    const groups = groupCitations([...citations, last]);
    expect(groups.toReview).toHaveLength(2);
    expect(groups.notInIndex).toHaveLength(1);
    expect(groups.verified.map(({ count }) => count)).toEqual([1, 2]);
  });

  it('ask which document a mere number means, and compare bills and congresses with nothing', () => {
    const [known] = citations;
    if (!known) throw new Error('no citations');
    const bare = { ...known, by: 'number', match: 'unknown', record: null, number: null } as const;
    const groups = groupCitations([
      { ...bare, date: null },
      { ...bare, candidates: [] },
      { ...bare, by: 'bill', candidates: [] },
      { ...bare, by: 'congress', candidates: [] },
    ]);
    expect(groups.toReview).toHaveLength(1);
    expect(groups.notInIndex).toHaveLength(1);
    expect(groups.onlyNamed.map(({ by }) => by)).toEqual(['bill', 'congress']);
  });
});

describe('the counts on the tabs', () => {
  const view = ready;
  const withCitations = (kept: typeof citations) =>
    tabCounts({ ...view, result: { ...result, citations: kept } }).citations;

  it('say what is to do', () => {
    expect(tabCounts(view)).toEqual({
      outline: '5/8 mục',
      citations: '2 cần xem',
      findings: '9 chỗ',
      checklist: 'còn 3 việc',
    });
  });

  it('never call an unknown citation a match', () => {
    expect(withCitations([])).toBe('chưa có');
    expect(withCitations(citations.filter(({ match }) => match === 'verified'))).toBe('đều khớp');
    expect(withCitations(citations.filter(({ match }) => match === 'unknown'))).toBe('1 chưa rõ');
  });

  it('leave hints out', () => {
    expect(tabCounts(clean).findings).toBe('không có');
  });
});

it('counts places worth a look in the text once each, and what the list says besides', () => {
  const [known] = findings;
  if (!known) throw new Error('no findings');
  const places = [known, known].map((finding) => ({ ...finding, level: 'warning' as const }));
  const checklist = [
    item('nen-xem', 'Còn 2 chỗ nên xem', 'warn'),
    item('ten-muc', '1 đề mục cần xem lại', 'warn'),
    item('bieu-mau-tepDinhKem', 'Chưa có tệp đính kèm', 'warn'),
    item('loi', 'Không còn lỗi trong văn bản', 'pass'),
  ];
  expect(placesToSee({ checklist, findings: places })).toBe(3);
  const shown = { ...ready, result: { ...result, checklist, findings: places } };
  expect(tabCounts(shown).checklist).toBe('3 nên xem');
});

it('is ready only when nothing failed or warned', () => {
  const items = result.checklist;
  expect(checklistState(items).state).toBe('open');
  expect(checklistState(items.filter(({ status }) => status !== 'fail')).state).toBe('submittable');
  expect(checklistState(items.filter(({ status }) => status === 'pass')).state).toBe('ready');
  expect(checklistState(items).automatic).toBe(10);
});

describe('dates and numbers', () => {
  it.each([
    ['2026-02-05', '05/02/2026'],
    ['2026-09-18', '18/9/2026'],
    ['2021-11-26', '26/11/2021'],
  ])('%s is written %s', (iso, written) => expect(shortDate(iso)).toBe(written));

  it('are read out and grouped', () => {
    expect(spokenDate('2026-02-05')).toBe('5 tháng 2 năm 2026');
    expect(fullDate('2026-02-05')).toBe('05/02/2026');
    expect(groupedNumber(6240)).toBe('6.240');
  });
});
