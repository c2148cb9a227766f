/**
 * The compiled index is one text of nine lines:
 *   1 JSON header · 2 vocabulary (tab between words) · 3 its words and those of types and issuers folded, sorted · 4 for each of the vocabulary its
 *   folded word (0 = punctuation) · 5 titles · 6 numbers of the symbols · 7 records · 8 relations · 9 names that relations
 *   mention and the index lacks.
 * Titles are numbers into the vocabulary, so that search needs no splitting and no folding of titles at start-up.
 * Records stand in order of date: a higher id is a newer document.
 */
import * as z from 'zod/mini';

export const headerSchema = z.object({
  upTo: z.string(),
  size: z.number(),
  types: z.array(z.string()),
  issuers: z.array(z.string()),
  joints: z.array(z.string()),
  suffixes: z.array(z.string()),
  /** Acronym, folded → what it stands for. */
  acronyms: z.array(z.tuple([z.string(), z.string()])),
});
export type IndexHeader = z.infer<typeof headerSchema>;

export const TRUST = ['sure', 'probable', 'weak'] as const;
export const STATES = ['unknown', 'in-force', 'expired'] as const;

/** Days from 1945-01-01; 0 stands for «no date». */
const EPOCH = Date.UTC(1945, 0, 1);
const DAY = 86_400_000;

export function dayOf(iso: string): number {
  return iso === '' ? 0 : (Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY + 1;
}

/** Made once for each day: a date is slow to write, and there are far fewer days than questions. */
const isoDays: string[] = [''];

export function isoOf(day: number): string {
  const known = isoDays[day];
  if (known !== undefined) return known;
  const iso = new Date(EPOCH + (day - 1) * DAY).toISOString().slice(0, 10);
  isoDays[day] = iso;
  return iso;
}

/** «61/2018/NĐ-CP» of 2018 → number «61/~», suffix «/NĐ-CP»; the year is written as «~» where it is the date's. */
export function splitSymbol(so: string, ngay: string): { number: string; suffix: string } {
  const [, digits = '', year = '', suffix = so] = /^(\d*)((?:\/\d{4})?)(.*)$/.exec(so) ?? [];
  const shortYear = year !== '' && year.slice(1) === ngay.slice(0, 4) ? '~' : year;
  return { number: digits + shortYear, suffix };
}

export function joinSymbol(number: string, suffix: string, ngay: string): string {
  return `${number.replace('~', `/${ngay.slice(0, 4)}`)}${suffix}`;
}
