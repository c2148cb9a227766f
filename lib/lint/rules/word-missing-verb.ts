import { matchesOf } from '../../facts/matches.ts';
import type { BlockRule } from '../rule.ts';

/** Whoever goes on does something with a document; its name alone is no deed. */
const NO_VERB =
  /(?<=(?<verb>(?<!\p{L})(?:tiếp tục|đẩy mạnh))) (?=(?<type>Chỉ thị|Nghị quyết|Kết luận|Quyết định|Nghị định|Kế hoạch|Chương trình|Đề án|Hướng dẫn) số \d)/giu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'word/missing-verb',
  name: 'Thiếu chữ «thực hiện»',
  level: 'warning',
  description: 'Giữa «tiếp tục», «đẩy mạnh» và tên văn bản có chữ «thực hiện».',
  basis: 'Ngữ pháp tiếng Việt',
  examples: {
    good: [
      'Về tiếp tục thực hiện Chỉ thị số 05-CT/TW.',
      'Sở tiếp tục quán triệt Nghị quyết số 18-NQ/TW.',
      'Việc này còn tiếp tục. Quyết định số 12/QĐ-SCT có hiệu lực.',
    ],
    bad: [
      {
        text: 'Kết luận về tiếp tục Chỉ thị số 05-CT/TW ngày 15/5/2016.',
        fixed: 'Kết luận về tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016.',
      },
      {
        text: 'Sở tiếp tục Nghị quyết số 76/NQ-CP.',
        fixed: 'Sở tiếp tục thực hiện Nghị quyết số 76/NQ-CP.',
      },
      { text: 'Đẩy mạnh Đề án số 12/ĐA-SCT.', fixed: 'Đẩy mạnh thực hiện Đề án số 12/ĐA-SCT.' },
    ],
  },
  check({ block: { text } }) {
    const message = 'Trước tên văn bản có chữ «thực hiện».';
    return matchesOf(text, NO_VERB).map(({ index, groups: { verb = '', type = '' } = {} }) => ({
      start: index - verb.length,
      end: index + 1 + type.length,
      message,
      fix: { start: index, end: index + 1, text: ' thực hiện ' },
    }));
  },
};
