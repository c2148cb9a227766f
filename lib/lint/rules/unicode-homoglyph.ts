import { unitAt } from '../../facts/units.ts';
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Letters of other scripts, each with the one it looks like; what only resembles one («П», «µ», «Ω») is not here. */
const LOOK_ALIKES =
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS аa еe оo рp сc хx уy іi јj ѕs һh ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi ' +
  'ÐĐ ðđ ƉĐ ɖđ ɑa ɡg ıi ǜũ ǛŨ ǎă ǍĂ';
const MEANT = new Map(LOOK_ALIKES.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

const WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+/gu;
const FOREIGN = /[\u00d0\u00f0\u0131\u01cd\u01ce\u01db\u01dc\u0189\u0251\u0256\u0261\u0370-\u052f]/u;
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/u;
const FULL_WIDTH = /[\uff01-\uff5e]+/gu;
/** A number with the letter O or l among its digits; neither a code nor «5 l». */
const LETTER_IN_NUMBER =
  /(?<![\p{L}\p{N}./:-])(?=[\dOol]{2,8}(?![\p{L}\p{N}/-]|:\d))(?:\d+[Oo](?=\d)[\dOo]*|l\d+|\d+O)(?![\p{L}\p{N}])/gu;
const DIGIT: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1' };
const ABOVE_ASCII = 0xfee0;
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff]/u;

export const rule: BlockRule = {
  scope: 'block',
  id: 'unicode/homoglyph',
  name: 'Chữ trông giống',
  level: 'error',
  description:
    'Chữ Nga, Hy Lạp hay chữ số toàn khổ trông giống chữ Việt nhưng là ký tự khác: tìm kiếm, sắp xếp và phần mềm đọc không nhận ra.',
  basis: 'Tiêu chuẩn TCVN 6909:2001',
  examples: {
    good: [
      'Công tác dân vận, Đảng bộ tỉnh, đơn vị',
      'Khí O2, CO2, chai 5l, mã 2O-15, Quyết định 12/QĐ.',
      'Đối tác «Газпром», hệ số α và β, 5 µm, 10 kΩ',
      'Nhà thơ Ольга đọc «О Москва» năm 2024',
    ],
    bad: [
      { text: 'Cônɡ tác dân vận', fixed: 'Công tác dân vận' },
      { text: 'Ðảng bộ tỉnh', fixed: 'Đảng bộ tỉnh' },
      { text: 'B\u0430o cáo kết quả', fixed: 'Bao cáo kết quả' },
      { text: 'Chỉ thị số 05-\u0421\u0422/TU', fixed: 'Chỉ thị số 05-CT/TU' },
      { text: 'C\u01dcng như đội ng\u01dc', fixed: 'Cũng như đội ngũ' },
      { text: 'Năm ２０２４', fixed: 'Năm 2024' },
      { text: 'Năm 2O25 tiếp l5 lượt.', fixed: 'Năm 2025 tiếp 15 lượt.' },
      { text: 'Giải quyết 1O hồ sơ.', fixed: 'Giải quyết 10 hồ sơ.' },
    ],
  },
  check({ block: { text } }) {
    const wide = findPattern(text, FULL_WIDTH, 'Chữ số, dấu toàn khổ phải là ký tự thường.', ([written]) =>
      EAST_ASIAN.test(text) ? undefined : written.replace(/./gu, toAscii),
    );
    const mixed = findPattern(text, LETTER_IN_NUMBER, 'Chữ cái đứng trong số.', ({ 0: written, index }) => {
      const isInside = /^\d.*\d$/.test(written);
      return isInside || unitAt(text, skipSpace(text, index + written.length))
        ? written.replace(/[Ool]/g, (letter) => DIGIT[letter] ?? letter)
        : undefined;
    });
    if (!FOREIGN.test(text)) return [...wide, ...mixed];
    const words = [...text.matchAll(WORD)].map(([word]) => word);
    // Where a word is foreign for certain, one that could be either is foreign too.
    const isForeignText = words.some((word) => FOREIGN.test(word) && !LATIN.test(word) && !isDisguised(word));
    const message = 'Có chữ thuộc bảng chữ khác, chỉ trông giống chữ Việt.';
    return [
      ...wide,
      ...mixed,
      ...findPattern(text, WORD, message, ([word]) =>
        FOREIGN.test(word) && isDisguised(word) && (LATIN.test(word) || !isForeignText)
          ? Array.from(word, (char) => MEANT.get(char) ?? char)
              .join('')
              .normalize('NFC')
          : undefined,
      ),
    ];
  },
};

function skipSpace(text: string, at: number): number {
  return /[ \u00a0]/.test(text.charAt(at)) ? at + 1 : at;
}

function toAscii(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) - ABOVE_ASCII);
}

/** Every letter is Latin or looks exactly like one. */
function isDisguised(word: string): boolean {
  return Array.from(word).every((char) => MEANT.has(char) || !FOREIGN.test(char));
}
