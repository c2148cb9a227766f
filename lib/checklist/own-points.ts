import * as z from 'zod/mini';
import { fold } from '../text/fold.ts';
import { item } from './checklist.ts';
import type { ChecklistItem } from './result.ts';

/** Something that only a person can confirm, as the user's unit wants it confirmed before Trình ký. */
export interface OwnPoint {
  noiDung: string;
  /** Id of the report type it is for; '' = every report. */
  loai: string;
}

const LONGEST_POINT = 200;
const MOST_POINTS = 60;

export const ownPointSchema: z.ZodMiniType<OwnPoint> = z.strictObject({
  noiDung: z
    .string()
    .check(
      z.maxLength(LONGEST_POINT),
      z.regex(/^\P{Cc}*$/u),
      z.regex(/[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u),
    ),
  loai: z.string().check(z.maxLength(120)),
});

/** Two points are one when they say the same for the same reports, whatever their case, diacritics and marks. */
export function pointKey({ noiDung, loai }: OwnPoint): string {
  const words = fold(noiDung)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${loai}/${words}`;
}

/** Why a point could not be read. */
export const pointProblem = `Nội dung cần từ 2 đến ${LONGEST_POINT} chữ.`;

/** A point as someone wrote it; null when it says nothing that could be kept. */
export function readPoint(noiDung: string, loai: string): OwnPoint | null {
  const point = { noiDung: noiDung.normalize('NFC').replace(/\s+/gu, ' ').trim(), loai };
  return ownPointSchema.safeParse(point).data ?? null;
}

/** Puts a point into a list as it now is: in the place of `replaced`, else at the end; once. */
export function putPoint(
  list: readonly OwnPoint[],
  point: OwnPoint,
  replaced: OwnPoint | null,
): readonly OwnPoint[] {
  const gone = new Set([pointKey(point), ...(replaced ? [pointKey(replaced)] : [])]);
  const at = list.findIndex((each) => gone.has(pointKey(each)));
  const others = list.filter((each) => !gone.has(pointKey(each)));
  const place = at < 0 ? others.length : at;
  return [...others.slice(0, place), point, ...others.slice(place)];
}

export function removePoint(list: readonly OwnPoint[], point: OwnPoint): readonly OwnPoint[] {
  return list.filter((each) => pointKey(each) !== pointKey(point));
}

/** One place up (-1) or down (1); the list as it is at its ends. */
export function movePoint(list: readonly OwnPoint[], point: OwnPoint, by: -1 | 1): readonly OwnPoint[] {
  const at = list.findIndex((each) => pointKey(each) === pointKey(point));
  const other = list[at + by];
  const moved = list[at];
  if (!moved || !other) return list;
  return list.map((each, index) => (index === at ? other : index === at + by ? moved : each));
}

/** Those of one report type, each to be ticked. */
export function pointItems(points: readonly OwnPoint[], typeId: string): ChecklistItem[] {
  return points
    .filter(({ loai }) => loai === '' || loai === typeId)
    .map((point) => item(pointId(point), point.noiDung, 'manual'));
}

/** Of the point in the checklist. */
export function pointId(point: OwnPoint): string {
  return `rieng/${pointKey(point)}`;
}

/** A Vietnamese sentence when there are more than anyone would tick; null when not. */
export function tooManyPoints(list: readonly OwnPoint[]): string | null {
  return list.length > MOST_POINTS ? `Giữ được tối đa ${MOST_POINTS} nội dung; xin xóa bớt.` : null;
}
