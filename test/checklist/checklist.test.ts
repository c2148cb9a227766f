import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/checklist/checklist.ts';
import type { Citation, Finding, MandatoryItem, Section } from '../../lib/checklist/result.ts';

const nothing = { text: 'Sở báo cáo.', sections: [], mandatory: [], citations: [], findings: [] };

const finding = (rule: string, level: Finding['level'], start = 0): Finding => ({
  ...{
    rule,
    level,
    start,
    name: rule,
    end: start + 1,
    quote: 'x',
    message: '',
    basis: '',
    fix: null,
    certain: false,
  },
});
const mandatory = (id: MandatoryItem['id'], more: Partial<MandatoryItem>): MandatoryItem => ({
  ...{ id, status: 'complete', missingData: [], data: [], start: 7, end: 9 },
  ...more,
});
const section = (id: string, status: Section['status'], required = true): Section => ({
  ...{ id, status, required, title: `Mục ${id}`, parent: null, mayBeNone: false, heading: null },
  ...{ start: status === 'missing' ? null : 5, end: null },
});
const citation = (match: Citation['match'], number: string | null, start = 0): Citation => ({
  ...{
    match,
    number,
    start,
    end: start + 5,
    raw: `Nghị định ${number}`,
    by: 'symbol',
    type: null,
    date: null,
  },
  ...{ issuer: null, title: null, record: null, candidates: [] },
});

/** Nothing of the portal's form. */
const plain = { field: null, offer: null };
const list = (gathered: Partial<Parameters<typeof checklistOf>[0]>) =>
  checklistOf({ ...nothing, ...gathered });
const find = (gathered: Partial<Parameters<typeof checklistOf>[0]>, id: string) =>
  list(gathered).find((item) => item.id === id);

describe('the list before Trình ký', () => {
  it.each(['', ' \n', '12 …', '\u0000\uFFFD'])(
    'finds nothing right in a text without a word: «%s»',
    (text) => {
      const states = list({ text }).map(({ id, status }) => [id, status]);
      expect(states[0]).toEqual(['noi-dung', 'warn']);
      expect(states.filter(([, status]) => status === 'pass')).toEqual([]);
    },
  );

  it('of a draft with nothing to say about fails nothing and leaves three questions to the user', () => {
    expect(list({}).map(({ id, status }) => [id, status])).toEqual([
      ['loi', 'pass'],
      ['nen-xem', 'pass'],
      ['ten-muc', 'pass'],
      ['cho-trong', 'pass'],
      ['so-lieu', 'manual'],
      ['nguoi-ky', 'manual'],
      ['phu-luc', 'manual'],
    ]);
  });

  it('begins with the mandatory items, in their order', () => {
    const items = list({
      mandatory: [mandatory('tiep-cong-dan', {}), mandatory('cchc', {}), mandatory('qcdc', {})],
    });
    expect(items.slice(0, 3).map(({ label }) => label)).toEqual([
      'Tiếp công dân',
      'Cải cách hành chính',
      'Quy chế dân chủ cơ sở',
    ]);
  });

  it.each([
    ['complete', { data: ['02 lượt', '01 đơn'] }, 'pass', 'Tiếp công dân', '02 lượt · 01 đơn', [], 7],
    ['complete without figures', {}, 'pass', 'Tiếp công dân', null, [], 7],
    [
      'missing',
      { status: 'missing', start: null },
      ...(['fail', 'Chưa có nội dung tiếp công dân', 'Hoặc ghi rõ “không phát sinh”.', [], null] as const),
    ],
    [
      'named without any figure',
      { status: 'no-data', missingData: ['số lượt tiếp'] },
      ...([
        'fail',
        'Tiếp công dân chưa có số liệu',
        'Hoặc ghi rõ “không phát sinh”.',
        ['số lượt tiếp'],
        7,
      ] as const),
    ],
    [
      'with some of its figures',
      { status: 'no-data', missingData: ['số đơn'], data: ['02 lượt'] },
      ...(['warn', 'Tiếp công dân thiếu số liệu', 'Hoặc ghi rõ “không phát sinh”.', ['số đơn'], 7] as const),
    ],
  ] as const)('tells of an item that is %s', (_, more, status, label, detail, chips, start) => {
    const found = find(
      { mandatory: [mandatory('tiep-cong-dan', more as Partial<MandatoryItem>)] },
      'tiep-cong-dan',
    );
    expect(found).toEqual({ ...plain, id: 'tiep-cong-dan', label, status, detail, chips, start });
  });

  it('counts the required sections and names those missing and empty', () => {
    const sections = [
      section('a', 'present'),
      section('b', 'missing'),
      section('c', 'empty'),
      section('d', 'missing', false),
    ];
    expect(find({ sections }, 'muc-bat-buoc')).toMatchObject({
      label: 'Thiếu 1 mục bắt buộc',
      status: 'fail',
      detail: 'Mục b',
    });
    expect(find({ sections }, 'muc-trong-c')).toMatchObject({ status: 'warn', start: 5 });
    expect(list({ sections }).filter(({ id }) => id.startsWith('muc-trong'))).toHaveLength(1);
    expect(
      find({ sections: [section('a', 'present'), section('c', 'empty')] }, 'muc-bat-buoc'),
    ).toMatchObject({
      label: 'Đủ 2/2 mục bắt buộc',
      status: 'pass',
    });
  });

  it('counts a required section once with the required parts it gathers, and not without them', () => {
    const under = (parent: string, required: boolean) => ({ ...section('b', 'present', required), parent });
    const label = (sections: Section[]) => find({ sections }, 'muc-bat-buoc')?.label;
    expect(label([section('a', 'present'), under('a', true)])).toBe('Đủ 1/1 mục bắt buộc');
    expect(label([section('a', 'present'), under('a', false)])).toBe('Đủ 1/1 mục bắt buộc');
  });

  it('counts errors and warnings apart and leaves info out', () => {
    const findings = [
      finding('date/invalid', 'error'),
      finding('number/decimal', 'error'),
      finding('spacing/double', 'warning'),
      finding('orthography/tone-mark', 'info'),
    ];
    expect(find({ findings }, 'loi')).toMatchObject({ label: 'Còn 2 lỗi trong văn bản', status: 'fail' });
    expect(find({ findings }, 'nen-xem')).toMatchObject({ label: 'Còn 1 chỗ nên xem', status: 'warn' });
  });

  it('says of citations how many are verified, and which are repealed', () => {
    expect(find({ citations: [] }, 'vien-dan')).toBeUndefined();
    const known = [citation('verified', '1/2020/NĐ-CP'), citation('unknown', '2/2020/NĐ-CP')];
    const bill = { ...citation('unknown', null), by: 'bill' as const };
    expect(find({ citations: [bill] }, 'vien-dan')).toBeUndefined();
    expect(find({ citations: [...known, bill] }, 'vien-dan')).toMatchObject({
      label: '1/2 viện dẫn khớp chỉ mục',
      status: 'pass',
    });
    const repealed = [
      citation('verified', '1'),
      citation('repealed', '29/2005/NĐ-CP', 8),
      citation('repealed', '29/2005/NĐ-CP', 40),
    ];
    expect(find({ citations: repealed }, 'vien-dan')).toMatchObject({
      label: '2 viện dẫn đã hết hiệu lực',
      status: 'warn',
      detail: '29/2005/NĐ-CP',
      start: 8,
    });
    expect(find({ citations: [citation('repealed', null)] }, 'vien-dan')?.detail).toBe('Nghị định null');
  });

  it.each([
    ['ten-muc', 'heading/order', '1 đề mục cần xem lại'],
    ['cho-trong', 'report/placeholder', 'Còn 1 chỗ trống “…”'],
  ])('gathers %s from findings that are no mere info', (id, rule, label) => {
    expect(find({ findings: [finding(rule, 'warning', 12)] }, id)).toMatchObject({
      label,
      status: 'warn',
      start: 12,
    });
    expect(find({ findings: [finding(rule, 'info')] }, id)?.status).toBe('pass');
    expect(find({ findings: [finding('date/invalid', 'error')] }, id)?.status).toBe('pass');
  });
});
