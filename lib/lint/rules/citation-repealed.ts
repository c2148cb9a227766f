import { shortDate } from '../../citation/format.ts';
import type { VerifiedCitation } from '../../citation/types.ts';
import { isOfThePast, NOT_AS_BASIS, wordsBefore } from '../former-documents.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/repealed',
  name: 'Văn bản đã hết hiệu lực',
  level: 'warning',
  description:
    'Văn bản được viện dẫn đã hết hiệu lực tại ngày của báo cáo. Không báo khi chỉ mục chưa chắc, khi báo cáo chưa ghi ngày, khi báo cáo tự nói văn bản ấy được thay thế hoặc kể việc trước đó, hoặc khi tên văn bản nằm trong trích yếu của văn bản khác.',
  basis: 'Luật Ban hành văn bản quy phạm pháp luật',
  examples: {
    good: [
      'Hà Nội, ngày 05 tháng 6 năm 2023\nNghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nQuyết định này thay thế Nghị định số 61/2018/NĐ-CP. Hồ sơ nộp trước đó giải quyết theo Nghị định số 61/2018/NĐ-CP.',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP.',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 61/2018/NĐ-CP hết hiệu lực kể từ ngày 01/7/2025',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nTừ năm 2021 đến năm 2024, hồ sơ được giải quyết theo Nghị định số 61/2018/NĐ-CP; nay theo quy định mới.',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nThực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ đối với nội dung còn hiệu lực.',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nbãi bỏ 05 thủ tục thực hiện theo Nghị định số 61/2018/NĐ-CP',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 118/2025/NĐ-CP thay thế Nghị định trước. Thực hiện Nghị định số 61/2018/NĐ-CP.',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nTháng 7 năm 2025, hồ sơ được giải quyết theo Nghị định số 61/2018/NĐ-CP.',
        fixed: null,
      },
      { text: 'Hà Nội, ngày 01 tháng 7 năm 2025\nthực hiện Nghị định số 61/2018/NĐ-CP', fixed: null },
      { text: 'Hà Nội, ngày 05 tháng 12 năm 2023\nNghị định số 04/2015/NĐ-CP ngày 09/01/2015', fixed: null },
    ],
  },
  check({ citations, textOf }) {
    const repealed = citations.filter(({ match }) => match === 'repealed');
    const byThisOne = new Set(
      repealed.filter(({ block, start }) => BY_THIS_ONE.test(wordsBefore(textOf(block), start))).map(keyOf),
    );
    return repealed
      .filter((citation) => !byThisOne.has(keyOf(citation)))
      .filter((citation) => !isOfThePast(citation, textOf(citation.block), citations, endOf(citation) ?? ''))
      .map((citation) => ({
        block: citation.block,
        start: citation.start,
        end: citation.symbol?.end ?? citation.end,
        message: norm(citation),
        fix: null,
      }));
  },
};

const keyOf = ({ record }: VerifiedCitation) => `${record?.so}|${record?.ngay}`;

/** «Quyết định này thay thế …»: what follows in its transitional clauses is meant as well. */
const BY_THIS_ONE = new RegExp(`(?<!\\p{L})này (?:thay thế|bãi bỏ)${NOT_AS_BASIS}`, 'iu');

const endOf = ({ record }: VerifiedCitation) =>
  record?.hieuLuc.state === 'expired' ? record.hieuLuc.since : null;

function norm(citation: VerifiedCitation): string {
  const { record } = citation;
  const since = endOf(citation);
  const when = since === null ? '' : ` từ ngày ${shortDate(since)}`;
  const newer = record?.thayTheBoi.map((key) => key.split('|')[0]).join(', ') ?? '';
  return `Văn bản này đã hết hiệu lực${when}${newer === '' ? '' : `; văn bản thay thế: ${newer}`}.`;
}
