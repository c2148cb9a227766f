import { readGenre } from '../../report/recognise.ts';
import { PARTY_FORM, PARTY_FORM_SINCE } from '../party-form.ts';
import type { DocumentFacts, DocumentRule, RuleFinding } from '../rule.ts';

const AFTER_TEXT =
  /^[*_]*(?:Nơi nhận|TM\.|KT\.|TL\.|TUQ\.|Q\. ?\p{Lu}|(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG|CHÁNH|CỤC TRƯỞNG))/u;
const CLOSING = /^Trên đây là/u;
const ENDED = /\.\/\.$/;
/** «./», «/.», «. / .», «.//.»: the mark is meant and misses its form. */
const ILL_FORMED = /(?:\.\s*\/+\s*[.,;]?(?:\s*\.)?|[^\s\d]\/\.)\s*$/u;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'punctuation/ending',
  name: 'Dấu kết thúc văn bản',
  level: 'warning',
  description:
    'Phần nội dung của văn bản hành chính kết thúc bằng dấu «./.»; của văn bản Đảng, bằng dấu chấm.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục III, các mẫu 1.1 đến 1.5',
  partyBasis: PARTY_FORM,
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
        text: 'BÁO CÁO\nTrên đây là báo cáo năm 2025 của Sở./. .\nNơi nhận:\n- Như trên;',
        fixed: 'BÁO CÁO\nTrên đây là báo cáo năm 2025 của Sở./.\nNơi nhận:\n- Như trên;',
      },
      {
        text: 'BÁO CÁO\nTrên đây là báo cáo năm 2025 của Sở./,',
        fixed: 'BÁO CÁO\nTrên đây là báo cáo năm 2025 của Sở./.',
      },
      {
        text: 'KẾ HOẠCH\nTrên đây là kế hoạch của Sở\nKT. GIÁM ĐỐC',
        fixed: 'KẾ HOẠCH\nTrên đây là kế hoạch của Sở./.\nKT. GIÁM ĐỐC',
      },
      {
        text: 'ĐẢNG CỘNG SẢN VIỆT NAM\nTrên đây là báo cáo năm 2026./.\nNơi nhận:\n- Tỉnh ủy,',
        fixed: 'ĐẢNG CỘNG SẢN VIỆT NAM\nTrên đây là báo cáo năm 2026.\nNơi nhận:\n- Tỉnh ủy,',
      },
    ],
  },
  check(facts) {
    const last = lastParagraph(facts);
    if (last === null) return [];
    if (facts.profile === 'party') return asOfTheState(last, facts);
    const { text, block } = last;
    if (ENDED.test(text)) return [];
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

/** The Party's instruction in force says so; what was written before it is left alone. */
function asOfTheState({ text, block }: Paragraph, { documentDate }: DocumentFacts): RuleFinding[] {
  if (!ENDED.test(text) || (documentDate !== null && documentDate < PARTY_FORM_SINCE)) return [];
  const start = text.length - './.'.length;
  const message = 'Phần nội dung của văn bản Đảng kết thúc bằng dấu chấm.';
  const fix = { start, end: text.length, text: '.' };
  return [{ block, start, end: text.length, message, level: 'info', fix }];
}

interface Paragraph {
  text: string;
  block: number;
}

function isReportOrPlan({ outline }: DocumentFacts): boolean {
  return ['bao-cao', 'ke-hoach'].includes(readGenre(outline) ?? '');
}

/** The paragraph before the recipients or the signature; while neither is written, the last one if it says that it closes. */
function lastParagraph({ blocks, outline }: DocumentFacts): Paragraph | null {
  for (let index = Math.max(1, outline.layout.bodyFrom); index < blocks.length; index++) {
    if (!AFTER_TEXT.test(blocks[index]?.block.text ?? '')) continue;
    return { text: blocks[index - 1]?.block.text ?? '', block: index - 1 };
  }
  const text = blocks.at(-1)?.block.text ?? '';
  return CLOSING.test(text) && ILL_FORMED.test(text) ? { text, block: blocks.length - 1 } : null;
}
