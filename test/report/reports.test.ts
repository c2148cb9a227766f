import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMandatory } from '../../lib/report/mandatory.ts';
import { readDocumentDate, readPeriod } from '../../lib/report/period.ts';
import { recognising } from '../../lib/report/recognise.ts';
import { matchSections } from '../../lib/report/sections.ts';
import { finish } from '../../lib/text/steps.ts';
import { markdown, reportTypes, typeOf } from './fixtures.ts';

interface Expected {
  type: string;
  date: string | null;
  period: [string, string] | null;
  missing: string[];
  empty?: string[];
  /** What is said of the mandatory items that are not complete. */
  lacking?: Record<string, string[]>;
}

const PETITIONS = ['số lượt tiếp', 'số người', 'số vụ việc', 'số đơn', 'số cuộc đối thoại'];
const FILES = ['số hồ sơ tiếp nhận', 'số hồ sơ đã giải quyết', 'tỷ lệ đúng hạn', 'tỷ lệ hồ sơ trực tuyến'];
const DEMOCRACY = [
  'ngày hội nghị cán bộ, công chức',
  'số quy chế, văn bản đã ban hành',
  'số cuộc họp, lấy ý kiến',
  'số nội dung công khai, giám sát',
];

/** Reports as units write them; sections that are not named are present. */
const REPORTS: Record<string, Expected> = {
  'chi-thi-05-nam.txt': {
    type: 'bc-chi-thi',
    date: '2023-09-08',
    period: null,
    missing: ['bai-hoc', 'kien-nghi'],
  },
  'qcdc-dan-vao-tu-pdf.txt': {
    type: 'bc-qcdc',
    date: '2025-12-05',
    period: ['2025-01-01', '2025-12-31'],
    missing: ['dao-duc-cong-vu'],
  },
  'dan-van-thieu-so-lieu.txt': {
    type: 'bc-dan-van-chinh-quyen',
    date: null,
    period: ['2025-01-01', '2025-06-30'],
    missing: [
      'dac-diem',
      'kinh-te-xa-hoi',
      'dao-duc-cong-vu',
      'cong-khai',
      'phoi-hop',
      'uu-diem',
      'kien-nghi',
    ],
    empty: ['dan-van-kheo'],
    lacking: { 'tiep-cong-dan': PETITIONS, cchc: FILES, qcdc: DEMOCRACY },
  },
  'dan-van-sai-thu-tu.txt': {
    type: 'bc-dan-van-chinh-quyen',
    date: null,
    period: ['2024-01-01', '2024-12-31'],
    missing: [
      'dac-diem',
      'kinh-te-xa-hoi',
      'dao-duc-cong-vu',
      'cong-khai',
      'phoi-hop',
      'dan-van-kheo',
      'uu-diem',
    ],
  },
  'xa-de-muc-in-dam.md': {
    type: 'bc-dan-van-chinh-quyen',
    date: '2026-06-14',
    period: ['2026-01-01', '2026-06-30'],
    missing: ['dac-diem', 'cong-khai'],
  },
  'cchc-quy-co-bang.md': {
    type: 'bc-cchc',
    date: '2026-09-14',
    period: ['2026-07-01', '2026-09-30'],
    missing: ['kiem-tra-tuyen-truyen'],
  },
  'tiep-cong-dan-9-thang.txt': {
    type: 'bc-tiep-cong-dan',
    date: '2025-09-12',
    period: ['2024-12-15', '2025-09-14'],
    missing: ['lanh-dao-chi-dao', 'uu-diem', 'han-che'],
  },
  'ke-hoach-xa.txt': {
    type: 'kh-dan-van-chinh-quyen',
    date: '2026-01-20',
    period: ['2026-01-01', '2026-12-31'],
    missing: ['phoi-hop'],
  },
};

describe.each(Object.entries(REPORTS))('%s', (file, expected) => {
  const source = readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8');

  it.each([
    ['as written', source],
    ['decomposed', source.normalize('NFD')],
  ])('%s', (_, text) => {
    const outline = markdown(text);
    const type = typeOf(expected.type);
    const recognised = finish(recognising(outline, reportTypes));
    expect(recognised.id).toBe(expected.type);
    expect(recognised.confidence).toBeGreaterThan(0.7);
    expect(readDocumentDate(outline)).toBe(expected.date);
    const period = readPeriod(outline);
    expect(period && [period.from, period.to]).toEqual(expected.period);

    const inState = (state: string) =>
      matchSections(outline, type).flatMap(({ id, status }) => (status === state ? [id] : []));
    expect({ missing: inState('missing'), empty: inState('empty') }).toEqual({
      missing: expected.missing,
      empty: expected.empty ?? [],
    });
    const lacking = checkMandatory(outline, type).filter(({ status }) => status !== 'complete');
    expect(Object.fromEntries(lacking.map(({ id, missingData }) => [id, missingData]))).toEqual(
      expected.lacking ?? {},
    );
    expect(lacking.every(({ status }) => status === 'no-data')).toBe(true);
  });
});
