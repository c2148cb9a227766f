import type { Span } from '../text/document.ts';
import { TYPE_NAMES, TYPE_OF_SYMBOL, typeNamed } from './doc-types.ts';
import type { Part } from './types.ts';

const NAMES = TYPE_NAMES.join('|').replaceAll(' ', '\\s+');
const ABBREVIATIONS = [...TYPE_OF_SYMBOL.keys()].filter((short) => short.length > 1).join('|');
const TYPE = new RegExp(
  `(?<![\\p{L}\\d/-])(?:(?:${NAMES})(?!\\p{L})|(?:${ABBREVIATIONS})(?![\\p{L}/-]))`,
  'giu',
);
/** From the type to the symbol: «phối hợp số», «: số», «số». */
const TO_SYMBOL = /^(?:\s+\p{Ll}{1,8}(?<!số)){0,3}\s*:?\s*((?:số|Số|SỐ)(?!\p{L}))?\s*:?\s*$/u;
const LOOK_BACK = 48;
/** «Luật Tiếp công dân số 42/2013/QH13»: a law's name between its type and its number. */
const TO_LAW_NUMBER = /^\s+(\p{L}[\p{L}, ]{2,90}?),?\s+((?:số|Số))\s*$/u;
const LAW_LOOK_BACK = 120;
export interface Before {
  type: Part;
  so: Span | null;
  /** A law's name. */
  name: Part | null;
}

/** The type that announces the symbol at `symbolStart`, a few words before at most. */
export function typeBefore(text: string, symbolStart: number): Before | null {
  return lawBefore(text, symbolStart) ?? plainTypeBefore(text, symbolStart);
}

function lawBefore(text: string, symbolStart: number): Before | null {
  if (!/(?:số|Số)\s*$/u.test(text.slice(Math.max(0, symbolStart - 5), symbolStart))) return null;
  const from = Math.max(0, symbolStart - LAW_LOOK_BACK);
  const window = text.slice(from, symbolStart);
  const last = [...window.matchAll(/(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh)(?!\p{L})/gu)].at(-1);
  const link = last && TO_LAW_NUMBER.exec(window.slice(last.index + last[0].length));
  if (!last || !link) return null;
  const start = from + last.index;
  const name = link[1] ?? '';
  if ([...name.matchAll(TYPE)].some(([type]) => /^\p{Lu}/u.test(type))) return null;
  const nameStart = text.indexOf(name, start + last[0].length);
  const soStart = text.lastIndexOf(link[2] ?? '', symbolStart);
  return {
    type: { start, end: start + last[0].length, text: last[0] },
    so: { start: soStart, end: soStart + 2 },
    name: { start: nameStart, end: nameStart + name.length, text: name.replace(/\s+/g, ' ') },
  };
}

function plainTypeBefore(text: string, symbolStart: number): Before | null {
  const from = Math.max(0, symbolStart - LOOK_BACK);
  const window = text.slice(from, symbolStart);
  const last = [...window.matchAll(TYPE)].at(-1);
  if (!last) return null;
  const link = TO_SYMBOL.exec(window.slice(last.index + last[0].length));
  const name = typeNamed(last[0]);
  if (!link || name === null) return null;
  const start = from + last.index;
  const soAt = link[1] === undefined ? -1 : text.lastIndexOf(link[1], symbolStart);
  return {
    type: { start, end: start + last[0].length, text: name },
    so: soAt < 0 ? null : { start: soAt, end: soAt + 2 },
    name: null,
  };
}

/** The type that stands right before a number, with or without «số». */
export function typeDirectlyBefore(text: string, numberStart: number): Before | null {
  const before = plainTypeBefore(text, numberStart);
  return before && /^\s+(?:số\s*:?\s*)?$/iu.test(text.slice(before.type.end, numberStart)) ? before : null;
}
