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
const STATUTORY_TERM = z.strictObject({
  written: text,
  right: text,
  before: text,
  source: z.optional(text),
});

/** A slip of the pen, what is meant, and the neighbours with which its syllables are right after all. */
export type Confusion = z.infer<typeof CONFUSION>;
/** The field of a ministry or department, with the capitals of its official name. */
export type Organ = z.infer<typeof ORGAN>;
/** A term that lacks a mark before certain words; `source`: the law that writes it so, absent where it is a habit. */
export type StatutoryTerm = z.infer<typeof STATUTORY_TERM>;

/** Each takes the data of a file in assets/words and throws an error in Vietnamese that names the file and the field. */
export const readConfusions = (data: unknown): Confusion[] => read('confusions.json', CONFUSION, data);
export const readOrgans = (data: unknown): Organ[] => read('organs.json', ORGAN, data);
export const readStatutoryTerms = (data: unknown): StatutoryTerm[] =>
  read('statutory-terms.json', STATUTORY_TERM, data);

function read<Entry extends z.ZodMiniType>(file: string, entry: Entry, data: unknown): z.infer<Entry>[] {
  const parsed = z
    .strictObject({ about: text, entries: z.array(entry).check(z.minLength(1)) })
    .safeParse(data);
  if (parsed.success) return parsed.data.entries;
  const field = parsed.error.issues[0]?.path.join('.') || '(gốc)';
  throw new Error(`Tệp từ ngữ ${file}: trường “${field}” thiếu hoặc sai kiểu dữ liệu.`);
}
