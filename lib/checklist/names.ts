import shortNames from '../../assets/words/short-names.json' with { type: 'json' };
import surnames from '../../assets/words/surnames.json' with { type: 'json' };
import { readShortNames, readSurnames } from '../lint/word-lists.ts';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const toneBehind = (word: string) => word.replace(TONE, '') + (word.match(TONE) ?? []).join('');

const plainForm = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[.,;:*_“”"]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
    .map(toneBehind);

const FULL: ReadonlyMap<string, string> = new Map(
  readShortNames(shortNames).map(({ short, full }) => [
    plainForm(short).join(' '),
    plainForm(full).join(' '),
  ]),
);

/** Names of bodies, places and persons in one form: small letters, tone marks behind their word («hoà» is «hòa»), in full. */
export function nameForm(words: string): string {
  return plainForm(words)
    .map((word) => FULL.get(word) ?? word)
    .join(' ');
}

const SURNAMES: ReadonlySet<string> = new Set(readSurnames(surnames).map(({ name }) => nameForm(name)));

/** The name of a person in a choice: «Nguyễn Văn An - Giám đốc», «Giám đốc: TS. Nguyễn Văn An»; null when it names none. */
export function personIn(choice: string): string | null {
  const pieces = choice.split(/\s[-–]\s|[:;,()|/]|(?<=\p{L}S)\.\s?/u).map((piece) => piece.trim());
  const isPerson = (piece: string) => {
    const words = piece.split(/\s+/u);
    const [surname = ''] = words;
    return (
      words.length >= 2 &&
      words.length <= 6 &&
      words.every((word) => /^\p{Lu}\p{L}*$/u.test(word)) &&
      SURNAMES.has(nameForm(surname))
    );
  };
  return pieces.find(isPerson) ?? null;
}
