import phrases from '../../../assets/words/set-phrases.json' with { type: 'json' };
import { likeCase } from '../like-case.ts';
import { createPhraseSearch } from '../phrases.ts';
import type { BlockRule } from '../rule.ts';
import { readSetPhrases, type SetPhrase } from '../word-lists.ts';

const PHRASES = readSetPhrases(phrases);
const REACH = 12;
const phraseOf = new Map(PHRASES.map((phrase) => [phrase.written, phrase]));
const search = createPhraseSearch(PHRASES.flatMap(({ written }) => [written, likeCase('Hoa', written)]));

export const rule: BlockRule = {
  scope: 'block',
  id: 'punctuation/set-phrase',
  name: 'Dấu phẩy trong cụm từ quen dùng',
  level: 'info',
  description:
    'Cụm từ ghép các thành phần ngang hàng có dấu phẩy: «khiếu nại, tố cáo», «chức năng, nhiệm vụ», «cán bộ, công chức».',
  basis: 'Cách viết trong luật và thông lệ',
  examples: {
    good: [
      'Giải quyết khiếu nại, tố cáo.',
      'Các sở, ban, ngành; cán bộ, công chức.',
      'Dịch vụ được tổ chức cá nhân hóa theo nhu cầu.',
    ],
    bad: [
      { text: 'Giải quyết khiếu nại tố cáo.', fixed: 'Giải quyết khiếu nại, tố cáo.' },
      { text: 'Theo chức năng nhiệm vụ được giao.', fixed: 'Theo chức năng, nhiệm vụ được giao.' },
      { text: 'Đội ngũ cán bộ công chức viên chức.', fixed: 'Đội ngũ cán bộ, công chức, viên chức.' },
    ],
  },
  check({ block: { text } }) {
    const message = 'Các thành phần ngang hàng cách nhau bằng dấu phẩy.';
    return search(text).flatMap(({ start, end, written }) => {
      const phrase = phraseOf.get(written.toLowerCase());
      if (!phrase || isAnother(phrase, text, start, end)) return [];
      return [{ start, end, message, fix: { start, end, text: likeCase(written, phrase.right) } }];
    });
  },
};

function isAnother({ notAfter, notBefore }: SetPhrase, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const after = text.slice(end, end + REACH).toLowerCase();
  return (
    notAfter?.some((word) => before.endsWith(`${word} `)) === true ||
    notBefore?.some((word) => after.startsWith(` ${word}`)) === true
  );
}
