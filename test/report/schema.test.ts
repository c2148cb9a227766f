import { describe, expect, it } from 'vitest';
import { parseReportTypes } from '../../lib/report/schema.ts';
import { reportTypes } from './fixtures.ts';

const GOOD = {
  id: 'bc-thu',
  title: 'Báo cáo thử',
  shortTitle: 'BC thử',
  cues: { genre: 'bao-cao', subject: ['thử'], wording: [] },
  periodKinds: ['year'],
  sections: [
    {
      id: 'a',
      title: 'Mục A',
      role: 'results',
      required: true,
      synonyms: ['mục a'],
      skeleton: { heading: 'Mục A', body: [] },
    },
  ],
  mandatory: [],
  basis: 'Thông lệ',
};

describe('parseReportTypes', () => {
  it('reads what is well formed', () => {
    expect(parseReportTypes([{ file: 'a.json', data: GOOD }])).toHaveLength(1);
  });

  it.each([
    ['no id', { ...GOOD, id: undefined }, 'id'],
    ['an unknown key', { ...GOOD, extra: 1 }, 'gốc'],
    ['a wrong role', { ...GOOD, sections: [{ ...GOOD.sections[0], role: 'x' }] }, 'sections.0.role'],
    ['a section twice', { ...GOOD, sections: [GOOD.sections[0], GOOD.sections[0]] }, 'sections.1.id'],
    ['an unknown parent', { ...GOOD, sections: [{ ...GOOD.sections[0], parent: 'b' }] }, 'sections.0.parent'],
    ['no object', null, 'gốc'],
  ])('names file and field: %s', (_, data, field) => {
    expect(() => parseReportTypes([{ file: 'xau.json', data }])).toThrow(
      new RegExp(`^Tệp loại báo cáo xau\\.json: trường “\\(?${field.replaceAll('.', '\\.')}`),
    );
  });

  it('refuses the same id twice', () => {
    const twice = [
      { file: 'a.json', data: GOOD },
      { file: 'b.json', data: GOOD },
    ];
    expect(() => parseReportTypes(twice)).toThrow(/^Tệp loại báo cáo b\.json: trường “id”/);
  });

  it('has the types of the house, each with a basis, the other documents last resort', () => {
    expect(reportTypes.map(({ id }) => id).sort()).toEqual([
      'bc-cchc',
      'bc-chi-thi',
      'bc-dan-van-chinh-quyen',
      'bc-qcdc',
      'bc-tiep-cong-dan',
      'kh-dan-van-chinh-quyen',
      'khac',
    ]);
    expect(reportTypes.find(({ id }) => id === 'khac')).toMatchObject({ sections: [], mandatory: [] });
  });
});
