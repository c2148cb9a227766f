import { shortDate } from '../../citation/format.ts';
import type { VerifiedCitation } from '../../citation/types.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/repealed',
  name: 'Văn bản đã hết hiệu lực',
  level: 'warning',
  description:
    'Văn bản được viện dẫn đã hết hiệu lực tại ngày của báo cáo. Không báo khi chỉ mục chưa chắc, khi báo cáo chưa ghi ngày, hoặc khi tên văn bản nằm trong trích yếu của văn bản khác.',
  basis: 'Luật Ban hành văn bản quy phạm pháp luật',
  examples: {
    good: [
      'Hà Nội, ngày 05 tháng 6 năm 2023\nNghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
        fixed: null,
      },
      { text: 'Hà Nội, ngày 01 tháng 7 năm 2025\nthực hiện Nghị định số 61/2018/NĐ-CP', fixed: null },
      { text: 'Hà Nội, ngày 05 tháng 12 năm 2023\nNghị định số 04/2015/NĐ-CP ngày 09/01/2015', fixed: null },
    ],
  },
  check({ citations }) {
    return citations
      .filter((citation) => citation.match === 'repealed' && !isInTitle(citation, citations))
      .map((citation) => ({
        block: citation.block,
        start: citation.start,
        end: citation.symbol?.end ?? citation.end,
        message: norm(citation),
        fix: null,
      }));
  },
};

type Cited = VerifiedCitation & { block: number };

const isInTitle = ({ block, start }: Cited, all: readonly Cited[]) =>
  all.some(
    ({ block: other, title, start: own }) =>
      other === block && own < start && title && title.start <= start && start < title.end,
  );

function norm({ record }: VerifiedCitation): string {
  const since = record?.hieuLuc.state === 'expired' ? record.hieuLuc.since : null;
  const when = since === null ? '' : ` từ ngày ${shortDate(since)}`;
  const newer = record?.thayTheBoi.map((key) => key.split('|')[0]).join(', ') ?? '';
  return `Văn bản này đã hết hiệu lực${when}${newer === '' ? '' : `; văn bản thay thế: ${newer}`}.`;
}
