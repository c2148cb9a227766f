/** How a heading or numbered paragraph is counted. `part`: «Phần thứ nhất», `upper`: A, `paren`: (1). */
export type LabelKind = 'part' | 'upper' | 'roman' | 'arabic' | 'decimal' | 'letter' | 'paren';

/** The number at the beginning of a block. */
export interface Label {
  /** As written, without the space after it: «II.», «3.1», «a)». */
  text: string;
  kind: LabelKind;
  /** The number of each level: 3.1 is [3, 1], «đ)» is [5]; 0 for a letter outside the alphabet and for a part's name. */
  numbers: readonly number[];
  /** What stands after the number, as written: «.», «)», «/», «:», «-», « -» or nothing. */
  suffix: string;
  /** Offset in the block's text at which the title begins. */
  end: number;
}

/** The order of lettered points (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5d: the Vietnamese alphabet). */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const ROMAN_DIGITS: readonly [string, number][] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

const FORMS: readonly [LabelKind, RegExp][] = [
  [
    'part',
    /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s(?:thứ\s|THỨ\s)?(?<number>\p{L}{1,6}|\d{1,2})(?<suffix>[.:]?)(?=\s|$)/u,
  ],
  ['decimal', /^(?<number>(?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){1,3})(?<suffix>[.)/:]|(?=\s+\p{Lu}))(?!\d)/u],
  ['roman', /^(?<number>[IVX]{1,7})(?<suffix>[.)/:](?!\p{Lu}\.)|\s?[-–](?=\s))/u],
  ['arabic', /^(?<number>\d{1,2})(?<suffix>\s?[.)/](?!\d)|[-–](?=\s\p{Lu}))/u],
  ['upper', /^(?<number>[A-HĐ])(?<suffix>[.)/])(?=\s+\p{Lu})/u],
  ['letter', /^(?<number>[a-zđ])(?<suffix>[)/](?=\s*[\p{L}“"])|\.(?=\s))/u],
  ['paren', /^\((?<number>\d{1,2})(?<suffix>\))(?=\s)/u],
];

/** Reads the label at the beginning of a block's text; null when there is none. */
export function readLabel(text: string): Label | null {
  for (const [kind, form] of FORMS) {
    const match = form.exec(text);
    if (match?.groups === undefined) continue;
    const { number = '', suffix = '' } = match.groups;
    const end = match[0].length + (/^\s*/u.exec(text.slice(match[0].length))?.[0].length ?? 0);
    return { text: match[0], kind, numbers: readNumbers(kind, number), suffix, end };
  }
  return null;
}

/** The label that follows `label` in its own style, or with the given last number. */
export function labelLike(label: Label, last = (label.numbers.at(-1) ?? 0) + 1): string {
  const numbers = [...label.numbers.slice(0, -1), last];
  const { suffix } = label;
  if (label.kind === 'roman') return toRoman(last) + suffix;
  if (label.kind === 'letter') return (LETTERS[last - 1] ?? '') + suffix;
  if (label.kind === 'upper') return (LETTERS[last - 1] ?? '').toUpperCase() + suffix;
  if (label.kind === 'paren') return `(${last})`;
  if (label.kind === 'decimal' && /^[IVX]/u.test(label.text)) {
    return [toRoman(numbers[0] ?? 1), ...numbers.slice(1)].join('.') + suffix;
  }
  return numbers.join('.') + suffix;
}

/** 4 → IV. */
export function toRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [digits, value] of ROMAN_DIGITS) {
    while (rest >= value) {
      roman += digits;
      rest -= value;
    }
  }
  return roman;
}

function readNumbers(kind: LabelKind, number: string): number[] {
  if (kind === 'letter' || kind === 'upper') return [LETTERS.indexOf(number.toLowerCase()) + 1];
  return number.split('.').map((part) => (/^\d/u.test(part) ? Number(part) : fromRoman(part)));
}

/** 0 when it is no Roman number. */
function fromRoman(roman: string): number {
  for (let number = 1; number < 40; number++) if (toRoman(number) === roman) return number;
  return 0;
}
