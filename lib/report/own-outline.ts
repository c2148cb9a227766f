import * as z from 'zod/mini';
import { fold } from '../text/fold.ts';

/** One heading of an outline. */
export interface OwnSection {
  /** Its words, without number. */
  ten: string;
  /** 1 stands at the top, 2 inside the nearest 1 before it, and so on. */
  cap: number;
  batBuoc: boolean;
}

/** The outline that a higher authority has sent: what people keep, exchange and set by policy. */
export interface OwnOutline {
  ten: string;
  /** In the order of the report. */
  muc: readonly OwnSection[];
}

export const DEEPEST = 4;
export const MOST_SECTIONS = 120;
export const MOST_OUTLINES = 40;
/** Longest texts, in UTF-16 code units. */
export const LONGEST = { name: 200, title: 300 } as const;

/** One line with at least two letters or digits. */
const named = (longest: number) =>
  z
    .string()
    .check(z.maxLength(longest), z.regex(/^\P{Cc}*$/u), z.regex(/[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u));

const sectionSchema: z.ZodMiniType<OwnSection> = z.strictObject({
  ten: named(LONGEST.title),
  cap: z.int().check(z.minimum(1), z.maximum(DEEPEST)),
  batBuoc: z.boolean(),
});

export const ownOutlineSchema: z.ZodMiniType<OwnOutline> = z.strictObject({
  ten: named(LONGEST.name),
  muc: z.array(sectionSchema).check(z.minLength(1), z.maxLength(MOST_SECTIONS)),
});

/** Two outlines are one when their names differ in nothing but case, diacritics and marks. */
export function outlineKey({ ten }: Pick<OwnOutline, 'ten'>): string {
  return fold(ten)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** What is wrong in an outline as someone has written it, in Vietnamese; by row where it is one heading's, from 0. */
export interface OutlineProblem {
  row: number | null;
  message: string;
}

/** Checks an outline before it is kept. Out: null when it may be. */
export function outlineProblem(outline: OwnOutline): OutlineProblem | null {
  if (!ownOutlineSchema.safeParse({ ...outline, muc: [{ ten: 'Mục', cap: 1, batBuoc: true }] }).success)
    return { row: null, message: `Tên đề cương cần từ 2 đến ${LONGEST.name} chữ.` };
  if (outline.muc.length === 0) return { row: null, message: 'Đề cương cần ít nhất một mục.' };
  if (outline.muc.length > MOST_SECTIONS)
    return { row: null, message: `Đề cương có tối đa ${MOST_SECTIONS} mục.` };
  const row = outline.muc.findIndex((section) => !sectionSchema.safeParse(section).success);
  if (row === -1) return null;
  return { row, message: `Mục ${row + 1}: tên mục cần từ 2 đến ${LONGEST.title} chữ.` };
}

/** Puts one outline into a list as it now is, newest first; `replaced`: the one that was edited. */
export function putOutline(
  list: readonly OwnOutline[],
  outline: OwnOutline,
  replaced: OwnOutline | null,
): readonly OwnOutline[] {
  const gone = new Set([outlineKey(outline), ...(replaced ? [outlineKey(replaced)] : [])]);
  const at = list.findIndex((each) => gone.has(outlineKey(each)));
  const others = list.filter((each) => !gone.has(outlineKey(each)));
  const place = Math.max(at, 0);
  return [...others.slice(0, place), outline, ...others.slice(place)];
}

/** Adds outlines to a list; one of the same name takes the place of the old one. Nothing else is changed. */
export function mergeOutlines(
  list: readonly OwnOutline[],
  incoming: readonly OwnOutline[],
): readonly OwnOutline[] {
  return incoming.reduceRight((merged, outline) => putOutline(merged, outline, null), list);
}

/** A Vietnamese sentence when a list is larger than a menu can show; null when it is not. */
export function tooMany(list: readonly OwnOutline[]): string | null {
  return list.length > MOST_OUTLINES ? `Giữ được tối đa ${MOST_OUTLINES} đề cương; xin xóa bớt.` : null;
}
