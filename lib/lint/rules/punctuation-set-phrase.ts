import phrases from '../../../assets/words/set-phrases.json' with { type: 'json' };
import { likeCase } from '../like-case.ts';
import { findPattern } from '../pattern.ts';
import { phrasesPattern } from '../phrases.ts';
import type { BlockRule } from '../rule.ts';
import { readSetPhrases } from '../word-lists.ts';

const PHRASES = readSetPhrases(phrases);
const phraseOf = new Map(PHRASES.map((phrase) => [phrase.written, phrase]));
const ANY = new RegExp(
  `(?<!\\p{L})${phrasesPattern(PHRASES.flatMap(({ written }) => [written, likeCase('Hoa', written)]))}(?!\\p{L})`,
  'gu',
);

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
    return findPattern(text, ANY, message, ({ 0: written, index }) => {
      const phrase = phraseOf.get(written.toLowerCase());
      if (!phrase) return undefined;
      const before = text.slice(Math.max(0, index - 12), index).toLowerCase();
      const after = text.slice(index + written.length, index + written.length + 12).toLowerCase();
      if (phrase.notAfter?.some((word) => before.endsWith(`${word} `))) return undefined;
      if (phrase.notBefore?.some((word) => after.startsWith(` ${word}`))) return undefined;
      return likeCase(written, phrase.right);
    });
  },
};
