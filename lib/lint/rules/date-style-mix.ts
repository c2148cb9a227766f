import type { DateFact } from '../../facts/dates.ts';
import { basedOn } from '../based-on.ts';
import { collect } from '../by-block.ts';
import { longDate, slashedDate } from '../date-text.ts';
import type { DocumentRule } from '../rule.ts';

/** The grounds of a decision have their own form, and so have titles in capitals. */
const OWN_FORM = /^(?:(?:Căn cứ|Theo đề nghị)(?!\p{L})|\P{Ll}*$)/u;

/** With the word before it, so that it stands beside what is said of the digits alone. */
function announcedFrom(text: string, { start }: DateFact): number {
  return start - (/(?<!\p{L})ngày $/iu.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);
}

const places = collect(({ index, block, dates }) =>
  OWN_FORM.test(block.text)
    ? []
    : dates
        .filter(({ iso }) => iso !== null)
        .map((date) => ({ block: index, date, start: announcedFrom(block.text, date) })),
);

export const rule: DocumentRule = {
  scope: 'document',
  id: 'date/style-mix',
  name: 'Cách viết ngày không thống nhất',
  level: 'info',
  description:
    'Trong phần nội dung, ngày viết thống nhất một cách: bằng số (05/02/2025) hoặc bằng chữ (05 tháng 02 năm 2025).',
  basis: 'Thông lệ',
  oneByOne: true,
  examples: {
    good: [
      'I. KẾT QUẢ\nHọp ngày 05/02/2025 và ngày 20/3/2025.',
      'I. KẾT QUẢ\nHọp ngày 05 tháng 02 năm 2025, xong ngày 20 tháng 3 năm 2025.',
      'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\nHọp ngày 05/02/2025.',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nHọp ngày 05/02/2025 và 06/02/2025.',
    ],
    bad: [
      {
        text: 'I. KẾT QUẢ\nHọp ngày 05/02/2025, 06/02/2025 và ngày 20 tháng 3 năm 2025.',
        fixed: 'I. KẾT QUẢ\nHọp ngày 05/02/2025, 06/02/2025 và ngày 20/3/2025.',
      },
      {
        text: 'I. KẾT QUẢ\nHọp ngày 05 tháng 02 năm 2025.\nXong ngày 20 tháng 3 năm 2025.\nGửi ngày 21/3/2025.',
        fixed:
          'I. KẾT QUẢ\nHọp ngày 05 tháng 02 năm 2025.\nXong ngày 20 tháng 3 năm 2025.\nGửi ngày 21 tháng 3 năm 2025.',
      },
      {
        text: 'I. KẾT QUẢ\nTừ 01/02/2025 đến 05/02/2025.\nBáo cáo ngày 15 tháng 10 năm 2025.',
        fixed: 'I. KẾT QUẢ\nTừ 01/02/2025 đến 05/02/2025.\nBáo cáo ngày 15/10/2025.',
      },
    ],
  },
  check: basedOn(
    ({ blocks, outline: { layout } }) => [places(blocks), layout.bodyFrom, layout.bodyTo],
    (all, bodyFrom, bodyTo) => {
      const body = all.filter(({ block }) => block >= bodyFrom && block < bodyTo);
      const long = body.filter(({ date }) => date.form === 'long');
      const short = body.filter(({ date }) => date.form === 'short');
      if (long.length === short.length) return [];
      const wanted = long.length > short.length ? 'long' : 'short';
      return (wanted === 'long' ? short : long).map(({ block, date, start }) => ({
        block,
        start,
        end: date.end,
        message:
          wanted === 'long'
            ? 'Các ngày khác trong văn bản viết bằng chữ: «ngày … tháng … năm …».'
            : 'Các ngày khác trong văn bản viết bằng số: «ngày …/…/…».',
        fix: {
          start: date.start,
          end: date.end,
          text: wanted === 'long' ? longDate(date) : slashedDate(date),
        },
      }));
    },
  ),
};
