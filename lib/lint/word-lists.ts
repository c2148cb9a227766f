import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const texts = z.optional(z.array(text).check(z.minLength(1)));

const CONFUSION = z.strictObject({
  wrong: text,
  right: text,
  rightAfter: texts,
  rightBefore: texts,
  wrongBefore: texts,
});
const ORGAN = z.strictObject({ name: text, note: z.optional(text) });
const LAW_NAME = z.strictObject({ written: text, right: text, source: text });
const STATUTORY_TERM = z.strictObject({
  written: text,
  right: text,
  before: text,
  source: z.optional(text),
});
const DAY = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const FORMER_NAME = z.strictObject({
  names: z.array(text).check(z.minLength(1)),
  since: DAY,
  now: z.optional(text),
  source: text,
  soft: z.optional(z.literal(true)),
});
const MERGED_PROVINCE = z.strictObject({ name: text, into: text, source: text });
const SET_PHRASE = z.strictObject({
  written: text,
  right: text,
  source: text,
  notAfter: texts,
  notBefore: texts,
});
const ABBREVIATION = z.strictObject({ short: text, source: text });
const SURNAME = z.strictObject({ name: text });
const SHORT_NAME = z.strictObject({ short: text, full: text });

/** A slip of the pen, what is meant, and the neighbours with which its syllables are right after all. */
export type Confusion = z.infer<typeof CONFUSION>;
/** The name of a body, or the field of a ministry or department, with the capitals of its official name. */
export type Organ = z.infer<typeof ORGAN>;
/** A law called by another name than its own. */
export type LawName = z.infer<typeof LAW_NAME>;
/** A term that lacks a mark before certain words; `source`: the law that writes it so, absent where it is a habit. */
export type StatutoryTerm = z.infer<typeof STATUTORY_TERM>;
/** Names that stand no longer since a day (ISO), and what stands in their place; `soft`: no more than a hint. */
export type FormerName = z.infer<typeof FORMER_NAME>;
/** A province that is part of another one since 01/7/2025. */
export type MergedProvince = z.infer<typeof MERGED_PROVINCE>;
/** A phrase of equal members written without the commas between them, and the neighbours with which it is another one. */
export type SetPhrase = z.infer<typeof SET_PHRASE>;
/** An abbreviation that everybody in the field knows. */
export type Abbreviation = z.infer<typeof ABBREVIATION>;
/** What a person's name begins with. */
export type Surname = z.infer<typeof SURNAME>;
/** Words of two syllables that share the first: «quy: chế định». */
export type WordsOfTwo = string;
/** An abbreviation in the name of a body or place, and what it stands for. */
export type ShortName = z.infer<typeof SHORT_NAME>;

/** Each takes the data of a file in assets/words and throws an error in Vietnamese that names the file and the field. */
export const readConfusions = (data: unknown): Confusion[] => read('confusions.json', CONFUSION, data);
export const readOrgans = (data: unknown): Organ[] => read('organs.json', ORGAN, data);
export const readBodyNames = (data: unknown): Organ[] => read('body-names.json', ORGAN, data);
export const readLawNames = (data: unknown): LawName[] => read('law-names.json', LAW_NAME, data);
export const readStatutoryTerms = (data: unknown): StatutoryTerm[] =>
  read('statutory-terms.json', STATUTORY_TERM, data);
export const readFormerOrgans = (data: unknown): FormerName[] =>
  read('former-organs.json', FORMER_NAME, data);
export const readOutdatedTerms = (data: unknown): FormerName[] =>
  read('outdated-terms.json', FORMER_NAME, data);
export const readMergedProvinces = (data: unknown): MergedProvince[] =>
  read('merged-provinces.json', MERGED_PROVINCE, data);
export const readSetPhrases = (data: unknown): SetPhrase[] => read('set-phrases.json', SET_PHRASE, data);
export const readAbbreviations = (data: unknown): Abbreviation[] =>
  read('abbreviations.json', ABBREVIATION, data);
export const readSurnames = (data: unknown): Surname[] => read('surnames.json', SURNAME, data);
export const readShortNames = (data: unknown): ShortName[] => read('short-names.json', SHORT_NAME, data);
export const readCommonWords = (data: unknown): WordsOfTwo[] => read('common-words.json', text, data);
export const readNearCommonWords = (data: unknown): WordsOfTwo[] =>
  read('near-common-words.json', text, data);

function read<Entry extends z.ZodMiniType>(file: string, entry: Entry, data: unknown): z.infer<Entry>[] {
  const parsed = z
    .strictObject({ about: text, entries: z.array(entry).check(z.minLength(1)) })
    .safeParse(data);
  if (parsed.success) return parsed.data.entries;
  const field = parsed.error.issues[0]?.path.join('.') || '(gốc)';
  throw new Error(`Tệp từ ngữ ${file}: trường “${field}” thiếu hoặc sai kiểu dữ liệu.`);
}
