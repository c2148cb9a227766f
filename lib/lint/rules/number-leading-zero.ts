import type { NumberFact } from '../../facts/numbers.ts';
import { collect } from '../by-block.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** «05 năm», «3 ngày»: periods are named both ways, often in the titles of other documents. */
const PERIODS = new Set(['năm', 'ngày', 'giờ', 'phút', 'tuổi', 'lần so', 'ca', 'kíp', '%']);

type Kind = 'count' | 'measure' | 'month';

interface Small {
  block: number;
  kind: Kind;
  number: NumberFact;
}

export const rule: DocumentRule = {
  scope: 'document',
  id: 'number/leading-zero',
  name: 'Số 0 trước số đếm dưới 10',
  level: 'info',
  description:
    'Số đếm dưới 10 có hay không có số 0 ở trước (05 đơn vị, 5 đơn vị) đều được, miễn thống nhất trong cả văn bản.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Tiếp 02 lượt, 01 vụ việc, 05 đơn vị.',
      'Tiếp 2 lượt, 1 vụ việc; tỷ lệ 5%, trong 6 tháng đầu năm.',
      'Sơ kết 05 năm; tiếp 2 lượt, lần thứ 3, mức độ 4.',
    ],
    bad: [
      {
        text: 'Tiếp 02 lượt, 01 vụ việc cùng 5 đơn vị.',
        fixed: 'Tiếp 02 lượt, 01 vụ việc cùng 05 đơn vị.',
      },
      {
        text: 'Tiếp 2 lượt, 1 vụ việc cùng 05 đơn vị.',
        fixed: 'Tiếp 2 lượt, 1 vụ việc cùng 5 đơn vị.',
      },
      {
        text: 'Trong 6 tháng đầu năm.\nĐịnh kỳ 06 tháng báo cáo.',
        fixed: 'Trong 6 tháng đầu năm.\nĐịnh kỳ 6 tháng báo cáo.',
      },
    ],
  },
  check({ blocks }) {
    const { count = [], measure = [], month = [] } = Object.groupBy(smallIn(blocks), ({ kind }) => kind);
    return [
      ...odd(count, (padded, bare) => padded >= bare),
      ...odd(measure, (padded, bare) => padded > bare),
      ...odd(month, () => false),
    ];
  },
};

const smallIn = collect(({ index, block: { text }, numbers }) =>
  numbers.flatMap((number): Small[] => {
    const kind = isRateOrCell(text, number) ? null : kindOf(number);
    return kind ? [{ block: index, kind, number }] : [];
  }),
);

/** «2 lần/tháng», and the figures of a table that stand side by side. */
function isRateOrCell(text: string, { start, unitEnd }: NumberFact): boolean {
  return text.charAt(unitEnd) === '/' || /\d $/.test(text.slice(Math.max(0, start - 2), start));
}

function kindOf({ written, unit, counted }: NumberFact): Kind | null {
  if (unit === null || PERIODS.has(unit) || !/^0?[1-9]$/.test(written)) return null;
  if (unit === 'tháng') return 'month';
  return counted ? 'count' : 'measure';
}

/** Those that are not written like the others; `isPadded` says how, from how many there are of each. */
function odd(all: readonly Small[], isPadded: (padded: number, bare: number) => boolean): RuleFinding[] {
  const padded = all.filter(({ number }) => number.written.startsWith('0'));
  const bare = all.filter(({ number }) => !number.written.startsWith('0'));
  if (padded.length === 0 || bare.length === 0) return [];
  const wanted = isPadded(padded.length, bare.length);
  return (wanted ? bare : padded).map(({ block, number: { start, end, unitEnd, value } }) => ({
    block,
    start,
    end: unitEnd,
    message: wanted
      ? 'Các số đếm dưới 10 khác trong văn bản có số 0 ở trước.'
      : 'Các số dưới 10 khác trong văn bản không có số 0 ở trước.',
    fix: { start, end, text: `${wanted ? '0' : ''}${value}` },
  }));
}
