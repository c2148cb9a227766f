import { shortDate } from '../../citation/format.ts';
import type { CitationInBlock, VerifiedCitation } from '../../citation/types.ts';
import { fold } from '../../text/fold.ts';
import { keepFor } from '../../text/keep-for.ts';
import type { CitationRule, RuleFinding } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/inconsistent',
  name: 'Một văn bản, hai ngày hoặc hai số',
  level: 'warning',
  description:
    'Cùng số, ký hiệu và cơ quan trong một năm là một văn bản: ngày ban hành phải giống nhau ở mọi chỗ viện dẫn. Cùng ngày, cơ quan và trích yếu mà hai số chỉ khác nhau vì đảo chữ số là nhầm số. Văn bản có trong chỉ mục được đối chiếu riêng.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Điều 15',
  examples: {
    good: [
      'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương và Kế hoạch số 12/KH-SCT ngày 15/3/2024 của Sở Công Thương',
      'Kế hoạch số 12/KH-UBND ngày 20/3/2023 của UBND tỉnh và Kế hoạch số 12/KH-UBND ngày 25/4/2023 của UBND huyện',
      'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương. Theo Kế hoạch số 12/KH-SCT ngày 20 tháng 3 năm 2023 của Sở Công Thương',
    ],
    bad: [
      {
        text: 'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương.\nTheo Kế hoạch số 12/KH-SCT ngày 21/3/2023 của Sở Công Thương',
        fixed: null,
      },
      {
        text: 'Công văn số 752/SNV-XDCQ ngày 06/6/2023 của Sở Nội vụ; Công văn số 752/SNV-XDCQ ngày 16/6/2023 của Sở Nội vụ',
        fixed: null,
      },
      {
        text: 'Kế hoạch số 152/KH-SCT ngày 20/3/2023 của Sở Công Thương về kiểm tra an toàn thực phẩm.\nTheo Kế hoạch số 125/KH-SCT ngày 20/3/2023 của Sở Công Thương về kiểm tra an toàn thực phẩm, đã kiểm tra 05 cơ sở.',
        fixed: null,
      },
      {
        text: 'Chỉ thị số 12-CT/TU ngày 06/6/2023 của Tỉnh ủy, Chỉ thị số 12-CT/TU ngày 06/7/2023 của Tỉnh ủy',
        fixed: null,
      },
    ],
  },
  check({ citations }) {
    return [...otherDates(citations), ...swappedNumbers(citations)];
  },
};

function otherDates(citations: readonly CitationInBlock[]): RuleFinding[] {
  const first = new Map<string, string>();
  return citations.flatMap((citation) => {
    const { block, date, candidates } = citation;
    const key = keyOf(citation);
    if (key === null || !date || candidates.length > 0) return [];
    const known = first.get(key) ?? date.text;
    first.set(key, known);
    if (known === date.text) return [];
    const message = `Ở trên, văn bản này ghi ngày ${shortDate(known)}.`;
    return [{ block, start: date.start, end: date.end, message, fix: null }];
  });
}

/** Two documents of one day and one title are hardly numbered 412 and 421. */
function swappedNumbers(citations: readonly CitationInBlock[]): RuleFinding[] {
  const first = new Map<string, string>();
  return citations.flatMap((citation) => {
    const { block, symbol, candidates } = citation;
    const key = subjectKeyOf(citation);
    if (key === null || !symbol || candidates.length > 0) return [];
    const known = first.get(key) ?? symbol.text;
    first.set(key, known);
    if (!isSwapped(numberIn(known), numberIn(symbol.text))) return [];
    const message = `Ở trên, văn bản này ghi số ${known}.`;
    return [{ block, start: symbol.start, end: symbol.end, message, fix: null }];
  });
}

const numberIn = (symbol: string) => /^\d+/.exec(symbol)?.[0] ?? '';

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((digit, i) => digit !== other[i]);
  if (one.length < 3 || one.length !== other.length || at < 0) return false;
  const swapped = `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`;
  return swapped === other;
}

/** All but the number: letters, day, issuer, and the title up to where a sentence may go on. */
const subjectKeyOf = keepFor(({ symbol, date, issuer, title }: VerifiedCitation): string | null => {
  const subject = fold(title?.text.split(',')[0] ?? '');
  if (!symbol || !issuer || !date?.text || subject.split(' ').length < 3) return null;
  return [symbol.text.replace(/^\d+/, ''), date.text, fold(issuer.text), subject].join('|');
});

/** What makes two citations speak of one document, when both say it. */
const keyOf = keepFor(({ symbol, date, issuer, type }: VerifiedCitation): string | null => {
  if (!symbol || !issuer || !date || date.text === '') return null;
  return [type?.text, symbol.text, date.text.slice(0, 4), fold(issuer.text)].join('|');
});
