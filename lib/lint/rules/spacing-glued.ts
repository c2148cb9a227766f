import { wordsOf } from '../../facts/words.ts';
import { isSyllable } from '../../text/syllable.ts';
import { isCommonSyllable, isCommonWord } from '../common-words.ts';
import { likeCase } from '../like-case.ts';
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const MESSAGE = 'Giữa hai chữ có một dấu cách.';
const TONED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u;
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const START = '(?<![\\p{L}\\p{M}\\p{N}])';
/** What is neither a symbol nor a code: «QH15», «5G», «2b». */
const NUMBER_WORD = new RegExp(`(?<=^|[\\s(“"–])(\\d+(?:[.,]\\d+)*%?)(\\p{Ll}{2,7})${END}`, 'gu');
const WORD_NUMBER = new RegExp(`${START}([Đđ]iều|[Kk]hoản|[Nn]gày|[Tt]háng|[Nn]ăm)(\\d+)${END}`, 'gu');
const ORGAN_WORD = new RegExp(`${START}(UBND|HĐND|MTTQ|TTHC|CCHC|CBCCVC|CBCC)(\\p{Ll}{2,7})${END}`, 'gu');
const SHORTEST = 2;
const LONGEST = 14;

/** Words that begin no other word: nothing written in one is made of them. */
const LINK_WORD = new RegExp(
  `${START}([Đđ]ã|[Vv]à|[Cc]ủa|[Cc]ác|[Đđ]ược|[Nn]hững|[Tt]rong|[Vv]ới|[Đđ]ến|[Tt]ại|[Vv]ề|[Tt]heo|[Đđ]ể)(\\p{Ll}{2,7})${END}`,
  'gu',
);

export const rule: BlockRule = {
  scope: 'block',
  id: 'spacing/glued',
  name: 'Chữ dính nhau',
  level: 'warning',
  description: 'Giữa hai chữ, giữa số và chữ có một dấu cách: «năm 2025 đã», «Điều 5», «UBND tỉnh».',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Năm 2025 đã họp 12 lần, mạng 5G, 10kg, 15h30, mục 2b, Covid19.',
      'Nghị quyết số 71/2025/QH15, Quyết định số 06/QĐ-TTg, đạt 98%.',
      'Ôtô, mêtan, xàphòng, quảnlýviên; khí cácbon, vàng, đểu, vềnh tai, Đảng bộ các xã.',
      'UBND tỉnh, HĐND; lưu: VT, NTHạnh.',
    ],
    bad: [
      { text: 'Trong năm 2024đã tổ chức 12 hội nghị.', fixed: 'Trong năm 2024 đã tổ chức 12 hội nghị.' },
      {
        text: 'Họp ngày 15tháng 6; tăng 12%so với năm trước.',
        fixed: 'Họp ngày 15 tháng 6; tăng 12% so với năm trước.',
      },
      { text: 'Tiếp nhận 1.250hồ sơ theo Điều5.', fixed: 'Tiếp nhận 1.250 hồ sơ theo Điều 5.' },
      {
        text: 'Tổ chức thựchiện, Kếhoạch và CHUYỂNĐỔI số.',
        fixed: 'Tổ chức thực hiện, Kế hoạch và CHUYỂN ĐỔI số.',
      },
      {
        text: 'UBNDtỉnh đãtriển khai, cácđơn vị thực hiện.',
        fixed: 'UBND tỉnh đã triển khai, các đơn vị thực hiện.',
      },
    ],
  },
  check({ block: { text } }) {
    return [
      ...findPattern(text, NUMBER_WORD, MESSAGE, ([, number = '', word = '']) =>
        isSyllable(word) && (TONED.test(word) || number.endsWith('%')) ? `${number} ${word}` : undefined,
      ),
      ...findPattern(text, WORD_NUMBER, MESSAGE, ([, word = '', number = '']) => `${word} ${number}`),
      ...findPattern(text, ORGAN_WORD, MESSAGE, ([, organ = '', word = '']) =>
        isSyllable(word) ? `${organ} ${word}` : undefined,
      ),
      ...findPattern(text, LINK_WORD, MESSAGE, ([glued, link = '', word = '']) =>
        !isSyllable(glued) && !apart(glued.toLowerCase()) && TONED.test(word) && isSyllable(word)
          ? `${link} ${word}`
          : undefined,
      ),
      ...gluedWords(text),
    ];
  },
};

/** Common words of two syllables without the space between them. */
function gluedWords(text: string): ReturnType<BlockRule['check']> {
  return wordsOf(text).flatMap(({ start, end, lower }) => {
    const right = apart(lower);
    if (right === undefined) return [];
    return [
      { start, end, message: MESSAGE, fix: { start, end, text: likeCase(text.slice(start, end), right) } },
    ];
  });
}

/** The two syllables of a common word, which one run of letters in lower case can only be; undefined for any other run. */
function apart(lower: string): string | undefined {
  if (lower.length < 2 * SHORTEST || lower.length > LONGEST || isCommonSyllable(lower)) return undefined;
  if (!TONED.test(lower) || isSyllable(lower)) return undefined;
  const found: string[] = [];
  for (let at = SHORTEST; at <= lower.length - SHORTEST; at++)
    if (isCommonWord(lower.slice(0, at), lower.slice(at)))
      found.push(`${lower.slice(0, at)} ${lower.slice(at)}`);
  return found.length === 1 ? found[0] : undefined;
}
