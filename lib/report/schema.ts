import * as z from 'zod/mini';
import { fold } from '../text/fold.ts';
import { type Phrase, readPhrases } from './phrases.ts';

const phrases = z.pipe(
  z.array(z.string().check(z.minLength(2))),
  z.transform((written: string[]): Phrase[] => readPhrases(written)),
);
const foldedWords = z.pipe(
  z.array(z.string().check(z.minLength(1))),
  z.transform((written: string[]) => written.map(fold)),
);
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const words = z.string().check(z.minLength(2));

/** What a section is for. Topics named under assessment, plans, proposals or purpose are no results. */
const role = z.enum([
  'opening',
  'direction',
  'results',
  'assessment',
  'plans',
  'proposals',
  'purpose',
  'tasks',
  'organisation',
]);

const section = z.strictObject({
  id,
  title: words,
  /** The section it stands in. */
  parent: z.optional(id),
  role,
  required: z.boolean(),
  /** An explicit «Không» fills it. */
  mayBeNone: z.optional(z.boolean()),
  /** What its headings say. */
  synonyms: phrases,
  /** What the beginning of a paragraph says that deals with it inside another section. */
  topics: z.optional(phrases),
  /** What «Chèn» writes; blanks are `………`. */
  skeleton: z.strictObject({ heading: words, body: z.array(words) }),
});

const dataPoint = z.strictObject({
  /** In words, after «chưa có»: «số lượt tiếp». */
  label: words,
  /** Counted nouns after a number («02 lượt»), folded; `%` for a rate. */
  units: z.optional(foldedWords),
  /** What must be in the same sentence. Without units, naming it is enough. */
  near: z.optional(phrases),
  /** Worth showing, but neither makes the item complete nor is asked for. */
  optional: z.optional(z.boolean()),
});

const mandatoryItem = z.strictObject({
  id: z.enum(['tiep-cong-dan', 'cchc', 'qcdc']),
  title: words,
  section: id,
  /** What a paragraph says that deals with the item. */
  topics: phrases,
  /** Tasks are enough, no figures (plans). */
  tasksOnly: z.optional(z.boolean()),
  /** Demanded only of documents whose title, opening or headings say this. */
  onlyIf: z.optional(phrases),
  /** One of them makes the item complete. */
  data: z.array(dataPoint),
  /** What is said not to have occurred, after «không có», «không phát sinh». */
  none: phrases,
});

const reportType = z.strictObject({
  id,
  title: words,
  shortTitle: words,
  cues: z.strictObject({
    genre: z.nullable(z.enum(['bao-cao', 'ke-hoach'])),
    /** What the title is about. */
    subject: phrases,
    /** Words that show the subject where the title is missing. */
    wording: phrases,
  }),
  periodKinds: z.array(z.enum(['month', 'quarter', 'half-year', 'nine-months', 'year', 'span'])),
  /** In the order in which reports have them. */
  sections: z.array(section),
  mandatory: z.array(mandatoryItem),
  basis: words,
});

export type ReportType = z.infer<typeof reportType>;
export type SectionType = z.infer<typeof section>;
export type MandatoryType = z.infer<typeof mandatoryItem>;
export type DataPoint = z.infer<typeof dataPoint>;

/**
 * Parses the report types, one a file, in the order given.
 * Throws one Error that names file and field, in Vietnamese, when a file is not a report type.
 */
export function parseReportTypes(raw: readonly { file: string; data: unknown }[]): ReportType[] {
  const types = raw.map(({ file, data }) => {
    const parsed = reportType.safeParse(data);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw badFile(file, issue?.path.join('.') ?? '', explain(issue?.code));
    }
    const wrong = wrongReference(parsed.data);
    if (wrong !== null) throw badFile(file, wrong.field, wrong.problem);
    return parsed.data;
  });
  const twice = types.findIndex((type, index) => types.findIndex((other) => other.id === type.id) < index);
  if (twice >= 0) throw badFile(raw[twice]?.file ?? '', 'id', `đã có loại “${types[twice]?.id ?? ''}”`);
  return types;
}

function badFile(file: string, field: string, problem: string): Error {
  return new Error(`Tệp loại báo cáo ${file}: trường “${field || '(gốc)'}” ${problem}.`);
}

function explain(code: string | undefined): string {
  if (code === 'unrecognized_keys') return 'có mục không nhận ra';
  if (code === 'invalid_type') return 'thiếu hoặc sai kiểu dữ liệu';
  return 'có giá trị không hợp lệ';
}

function wrongReference(type: ReportType): { field: string; problem: string } | null {
  const known = new Set<string>();
  for (const [index, { id, parent }] of type.sections.entries()) {
    if (known.has(id)) return { field: `sections.${index}.id`, problem: `trùng “${id}”` };
    if (parent !== undefined && !known.has(parent)) {
      return { field: `sections.${index}.parent`, problem: `nhắc mục “${parent}” chưa có ở trên` };
    }
    known.add(id);
  }
  const index = type.mandatory.findIndex((item) => !known.has(item.section));
  if (index === -1) return null;
  return {
    field: `mandatory.${index}.section`,
    problem: `nhắc mục “${type.mandatory[index]?.section ?? ''}” không có`,
  };
}
