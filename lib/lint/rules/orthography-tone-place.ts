import { wordsOf } from '../../facts/words.ts';
import { hasVietnameseLetter, type Syllable, syllableOf } from '../../text/syllable.ts';
import { isCommonSyllable } from '../common-words.ts';
import { likeCase } from '../like-case.ts';
import type { BlockRule } from '../rule.ts';

/** The letters a tone can stand on, each with its tone; all others are none. */
const TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u;
const WITH_QUALITY = /[ăâêôơ]/u;

export const rule: BlockRule = {
  scope: 'block',
  id: 'orthography/tone-place',
  name: 'Dấu thanh đặt nhầm chữ',
  level: 'warning',
  description:
    'Dấu thanh đặt ở âm chính: «thời», «giải», «quản», «toàn». Hai cách «hòa, hoà» đều được và không tính ở đây.',
  basis: 'Chính tả tiếng Việt',
  examples: {
    good: [
      'Hoà giải, hòa giải, thuỷ lợi, thủy lợi, khoẻ, khỏe.',
      'Của, mùa, nghĩa, giữa, quý, quốc, giếng, gìn giữ, thuở, khuỷu.',
      'Bà Phạm Thị Thùy và ông Hùynh Văn Tòan; São Paulo, più.',
    ],
    bad: [
      { text: 'Thơì gian qua, công tác qủan trị.', fixed: 'Thời gian qua, công tác quản trị.' },
      { text: 'Gỉai pháp tòan diện.', fixed: 'Giải pháp toàn diện.' },
      { text: 'Báo caó cuả năm.', fixed: 'Báo cáo của năm.' },
      { text: 'Nuôi ngừơi già, chăm trẻ nhỏ.', fixed: 'Nuôi người già, chăm trẻ nhỏ.' },
      { text: 'BÁO CAÓ QÚY I', fixed: 'BÁO CÁO QUÝ I' },
    ],
  },
  check({ block: { text } }) {
    return wordsOf(text).flatMap(({ start, end, lower }, index, words) => {
      const right = rightlyToned(lower);
      if (right === undefined || right === lower || !isVietnamese(lower, right)) return [];
      const written = text.slice(start, end);
      if (isName(text, written, words[index - 1]?.start, words[index + 1]?.start)) return [];
      const fixed = likeCase(written, right);
      return [
        {
          start,
          end,
          message: `Dấu thanh đặt nhầm chữ; viết đúng là «${fixed}».`,
          fix: { start, end, text: fixed },
        },
      ];
    });
  },
};

/** «più» is not «pìu»; and what stands as «gỉao» can be «giao» as well. */
function isVietnamese(lower: string, right: string): boolean {
  return isCommonSyllable(right) || (hasVietnameseLetter(lower) && !lower.startsWith('g'));
}

/** People keep their own way. */
function isName(text: string, written: string, before = -1, after = -1): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false;
  return [before, after].some((at) => at >= 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2)));
}

const known = new Map<string, string | undefined>();
const MOST_KNOWN = 20_000;

/** The syllable with its tone where it belongs; undefined where there is no tone, or two places are in use. */
function rightlyToned(lower: string): string | undefined {
  if (!TONED.test(lower)) return undefined;
  if (known.has(lower)) return known.get(lower);
  if (known.size > MOST_KNOWN) known.clear();
  const syllable = syllableOf(lower);
  const right = syllable ? withTone(syllable) : undefined;
  known.set(lower, right);
  return right;
}

function withTone({ onset, nucleus, coda, tone }: Syllable): string | undefined {
  const at = tonePlace(nucleus, coda);
  if (at === undefined) return undefined;
  return `${onset}${nucleus.slice(0, at + 1)}${tone}${nucleus.slice(at + 1)}${coda}`.normalize('NFC');
}

/** Which vowel bears the tone. */
function tonePlace(nucleus: string, coda: string): number | undefined {
  if (nucleus.length === 1) return 0;
  const quality = nucleus.search(WITH_QUALITY);
  if (quality >= 0) return quality;
  if (nucleus === 'oo' || nucleus === 'uya') return undefined;
  if (nucleus.length === 3) return 1;
  if (coda !== '') return /^(?:oa|oe|uy)$/u.test(nucleus) ? 1 : undefined;
  return /^(?:oa|oe|uy)$/u.test(nucleus) ? undefined : 0;
}
