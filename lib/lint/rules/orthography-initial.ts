import { wordsOf } from '../../facts/words.ts';
import { syllableOf } from '../../text/syllable.ts';
import { isCommonSyllable } from '../common-words.ts';
import { likeCase } from '../like-case.ts';
import type { BlockRule } from '../rule.ts';

/** Cheap to ask: what no word begins with that is spelt rightly. */
const WRONG =
  /^(?:ngh[^eêẻẽéèẹểễếềệiỉĩíìịyỷỹýỳỵ]|gh[^eêẻẽéèẹểễếềệiỉĩíìị]|ng[eêẻẽéèẹểễếềệiỉĩíìị]|[gc][eêẻẽéèẹểễếềệ]|c[iỉĩíìịyỷỹýỳỵ])/u;
const RIGHT: ReadonlyMap<string, string> = new Map([
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['c', 'k'],
]);
/** Without any mark it may be a foreign word: «ghana», «cent». */
const MARKED = /[^a-z]/u;

export const rule: BlockRule = {
  scope: 'block',
  id: 'orthography/initial',
  name: 'Phụ âm đầu viết sai quy tắc',
  level: 'warning',
  description:
    'Trước e, ê, i viết «ngh, gh, k»; trước các chữ khác viết «ng, g, c»: «ngành», «nghiệp», «kế».',
  basis: 'Chính tả tiếng Việt',
  examples: {
    good: [
      'Các ngành, nghề, nghị quyết, ghi nhận, gặp gỡ, kế hoạch, công tác.',
      'Gìn giữ, giếng nước, gì; tỉnh Bắc Kạn; nước Ghana, Gogh.',
      'Ông Nghàn và bà Ngê; café, cent.',
    ],
    bad: [
      { text: 'Các nghành liên quan.', fixed: 'Các ngành liên quan.' },
      { text: 'Doanh ngiệp và cế hoạch năm.', fixed: 'Doanh nghiệp và kế hoạch năm.' },
      { text: 'Đề ngị ghóp ý.', fixed: 'Đề nghị góp ý.' },
    ],
  },
  check({ block: { text } }) {
    return wordsOf(text).flatMap(({ start, end, lower }) => {
      if (!WRONG.test(lower) || !MARKED.test(lower)) return [];
      const onset = syllableOf(lower)?.onset;
      if (onset === undefined) return [];
      const right = `${RIGHT.get(onset)}${lower.slice(onset.length)}`;
      const written = text.slice(start, end);
      if (!isCommonSyllable(right) || /^\p{Lu}\P{Lu}/u.test(written)) return [];
      const fixed = likeCase(written, right);
      return [{ start, end, message: `Viết đúng là «${fixed}».`, fix: { start, end, text: fixed } }];
    });
  },
};
