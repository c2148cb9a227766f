import { readGenre } from '../../report/recognise.ts';
import type { DocumentFacts, DocumentRule } from '../rule.ts';

const AFTER_TEXT =
  /^[*_]*(?:Nơi nhận|TM\.|KT\.|TL\.|TUQ\.|Q\. ?\p{Lu}|(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG|CHÁNH|CỤC TRƯỞNG))/u;
const CLOSING = /^Trên đây là/u;
const ENDED = /\.\/\.$/;
/** «./», «/.», «. / .», «.//.»: the mark is meant and misses its form. */
const ILL_FORMED = /(?:\.\s*\/+\s*\.?|[^\s\d]\/\.)\s*$/u;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'punctuation/ending',
  name: 'Dấu kết thúc văn bản',
  level: 'warning',
  description: 'Phần nội dung của văn bản hành chính kết thúc bằng dấu «./.».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục III, các mẫu 1.1 đến 1.5',
  profile: 'state',
  examples: {
    good: [
      'Trên đây là báo cáo năm 2025 của Sở./.\nNơi nhận:\n- Như trên;',
      'I. KẾT QUẢ\nĐã hoàn thành.\nTrên đây là những kết quả chính.\nII. KIẾN NGHỊ\nKhông có.',
      'ĐẢNG CỘNG SẢN VIỆT NAM\nTrên đây là báo cáo năm 2025.\nNơi nhận:\n- Tỉnh ủy,',
    ],
    bad: [
      {
        text: 'BÁO CÁO\nTrên đây là báo cáo năm 2025 của Sở.\nNơi nhận:\n- Như trên;',
        fixed: 'BÁO CÁO\nTrên đây là báo cáo năm 2025 của Sở./.\nNơi nhận:\n- Như trên;',
      },
      {
        text: 'BÁO CÁO\nTrên đây là báo cáo năm 2025 của Sở./\nNơi nhận:\n- Như trên;',
        fixed: 'BÁO CÁO\nTrên đây là báo cáo năm 2025 của Sở./.\nNơi nhận:\n- Như trên;',
      },
      {
        text: 'KẾ HOẠCH\nTrên đây là kế hoạch của Sở\nKT. GIÁM ĐỐC',
        fixed: 'KẾ HOẠCH\nTrên đây là kế hoạch của Sở./.\nKT. GIÁM ĐỐC',
      },
    ],
  },
  check(facts) {
    const last = lastParagraph(facts);
    if (last === null || ENDED.test(last.text)) return [];
    const { text, block } = last;
    const ill = ILL_FORMED.exec(text);
    if (ill === null && !(CLOSING.test(text) && isReportOrPlan(facts))) return [];
    const bare = ill
      ? text.slice(0, ill.index + (/^[^.\s]/u.test(ill[0]) ? 1 : 0))
      : text.replace(/\.?\s*$/u, '');
    if (!/[\p{L}\p{N})”"%]$/u.test(bare)) return [];
    const word = /\S+$/u.exec(bare)?.index ?? 0;
    const fix = { start: bare.length, end: text.length, text: './.' };
    const message = 'Phần nội dung kết thúc bằng dấu «./.».';
    return [{ block, start: word, end: text.length, message, fix }];
  },
};

function isReportOrPlan({ outline }: DocumentFacts): boolean {
  return ['bao-cao', 'ke-hoach'].includes(readGenre(outline) ?? '');
}

/** The paragraph before the recipients or the signature; null while neither is written. */
function lastParagraph({ blocks, outline }: DocumentFacts): { text: string; block: number } | null {
  for (let index = Math.max(1, outline.layout.bodyFrom); index < blocks.length; index++) {
    if (!AFTER_TEXT.test(blocks[index]?.block.text ?? '')) continue;
    return { text: blocks[index - 1]?.block.text ?? '', block: index - 1 };
  }
  return null;
}
