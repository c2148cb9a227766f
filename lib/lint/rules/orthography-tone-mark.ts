import { matchesOf } from '../../facts/matches.ts';
import { perText } from '../../text/per-text.ts';
import { collect } from '../by-block.ts';
import { likeCase } from '../like-case.ts';
import { lowerBodies } from '../people-bodies.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

interface Toned {
  /** Of the whole word. */
  start: number;
  end: number;
  old: boolean;
  written: string;
  /** As it has to be written for its place: «uỷ ban nhân dân tỉnh» begins with a capital by a rule of its own. */
  cased: string;
}

const OLD = ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'];
const NEW = ['òa', 'óa', 'ỏa', 'õa', 'ọa', 'òe', 'óe', 'ỏe', 'õe', 'ọe', 'ùy', 'úy', 'ủy', 'ũy', 'ụy'];
const otherWay = new Map([
  ...OLD.map((pair, index) => [pair, NEW[index] ?? ''] as const),
  ...NEW.map((pair, index) => [pair, OLD[index] ?? ''] as const),
]);

/** All pairs and some that are none, without Unicode classes: these would take many times longer. */
const PAIR =
  /(?:[ou][àáảãạèéẻẽẹỳýỷỹỵ]|[òóỏõọùúủũụ][aey]|[OU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]|[ÒÓỎÕỌÙÚỦŨỤ][aeyAEY])(?![a-zA-Z])/g;
const LETTERS_BEFORE = /[\p{L}\p{M}]*$/u;
const LONGEST_SYLLABLE = 8;

const tonedIn = perText((text): Toned[] => {
  const pairs = matchesOf(text, PAIR);
  const bodies = new Set(pairs.length === 0 ? [] : lowerBodies(text).map(({ start }) => start));
  return pairs.flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_SYLLABLE), index))?.[0] ?? '';
    const start = index - before.length;
    // In «quý» the u belongs to the consonant.
    if (!otherWay.has(written.toLowerCase())) return [];
    if (/^q/iu.test(before) || /[\p{L}\p{M}]/u.test(text.charAt(end)) || isName(text, start)) return [];
    const cased = bodies.has(index) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
    return [{ start, end, old: OLD.includes(written.toLowerCase()), written, cased }];
  });
});

/** «Nguyễn Thị Hoà», «Hoà Bình»: people and places keep their own way. */
function isName(text: string, start: number): boolean {
  const word = text.slice(start, start + 24);
  if (!/^\p{Lu}\p{Ll}/u.test(word) || /^[UỦ][ỷy] ban/u.test(word)) return false;
  return /^\p{L}+ \p{Lu}/u.test(word) || /\p{Lu}\p{Ll}* $/u.test(text.slice(Math.max(0, start - 12), start));
}

const toned = collect(({ index, block }) => tonedIn(block).map((each) => ({ index, each })));

export const rule: DocumentRule = {
  scope: 'document',
  id: 'orthography/tone-mark',
  name: 'Vị trí dấu thanh',
  level: 'info',
  description:
    'Cả hai cách đặt dấu «hòa, ủy» và «hoà, uỷ» đều được dùng; trong một văn bản nên thống nhất một cách.',
  basis: 'Thông lệ; chưa có quy định bắt buộc',
  examples: {
    good: [
      'Hòa giải ở cơ sở; cấp ủy chỉ đạo.',
      'Hoà giải ở cơ sở; cấp uỷ chỉ đạo.',
      'Cấp ủy họp trong quý II; bà Nguyễn Thị Hoà dự.',
    ],
    bad: [
      {
        text: 'Cấp ủy, Tỉnh ủy và Thành uỷ chỉ đạo.',
        fixed: 'Cấp ủy, Tỉnh ủy và Thành ủy chỉ đạo.',
      },
      { text: 'Văn hoá, hoà giải và cấp ủy.', fixed: 'Văn hoá, hoà giải và cấp uỷ.' },
      { text: 'Văn hóa công sở và cấp uỷ.', fixed: 'Văn hóa công sở và cấp ủy.' },
    ],
  },
  check({ blocks }) {
    const found = toned(blocks);
    const old = found.filter(({ each }) => each.old).length;
    if (old === 0 || old === found.length) return [];
    const usesOld = old * 2 > found.length;
    const example = usesOld ? '«hoà, uỷ»' : '«hòa, ủy»';
    return found
      .filter(({ each }) => each.old !== usesOld)
      .map(({ index, each: { start, end, written, cased } }): RuleFinding => {
        const other = otherWay.get(written.toLowerCase()) ?? written;
        const message = `Văn bản phần lớn đặt dấu như ${example}; nên thống nhất.`;
        return {
          block: index,
          start,
          end,
          message,
          fix: { start: end - 2, end, text: likeCase(cased, other) },
        };
      });
  },
};
