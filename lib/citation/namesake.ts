import type { CitationIndex } from './index-load.ts';
import type { CitationRecord } from './types.ts';

/** Documents of which a newer one of the same name takes the place, after so many days if its own date of effect is not known. */
const DAYS_TO_EFFECT: ReadonlyMap<string, number> = new Map([
  ['Luật', 400],
  ['Bộ luật', 400],
  ['Pháp lệnh', 200],
  ['Nghị định', 60],
  ['Quyết định', 60],
  ['Quy định', 60],
]);
/** What is issued again and again beside what is in force. */
const RECURRING = /^(?:sửa đổi|bổ sung|điều chỉnh|công bố|phê duyệt|giao|bãi bỏ)|danh mục|kế hoạch/iu;

/**
 * The newest sure record of the same type, issuer and title that was in effect on the day `at`, ISO; null when there is
 * none, or when titles of this kind recur. «Quy định về tinh giản biên chế» of 2025 takes the place of that of 2023.
 */
export function newerNamesake(
  index: CitationIndex,
  { so, ngay, loai, trichYeu }: CitationRecord,
  at: string,
): CitationRecord | null {
  const days = DAYS_TO_EFFECT.get(loai);
  if (days === undefined || trichYeu === '' || RECURRING.test(trichYeu)) return null;
  const own = index.withSymbol(so).find((id) => index.record(id).ngay === ngay);
  if (own === undefined) return null;
  for (let id = index.size - 1; id > own; id--) {
    if (!isNamedAlike(index, own, id)) continue;
    const record = index.record(id);
    if (record.tinCay === 'sure' && record.ngay > ngay && effectOf(record, days) <= at) return record;
  }
  return null;
}

function isNamedAlike({ columns }: CitationIndex, one: number, other: number): boolean {
  const { type, issuer, starts, pieces } = columns;
  if (type[one] !== type[other] || issuer[one] !== issuer[other]) return false;
  const from = starts[one] ?? 0;
  const length = (starts[one + 1] ?? 0) - from;
  const there = starts[other] ?? 0;
  if ((starts[other + 1] ?? 0) - there !== length) return false;
  for (let i = 0; i < length; i++) if (pieces[from + i] !== pieces[there + i]) return false;
  return true;
}

function effectOf({ hieuLuc, ngay }: CitationRecord, days: number): string {
  if (hieuLuc.state === 'in-force' && hieuLuc.from !== null) return hieuLuc.from;
  return new Date(Date.parse(ngay) + days * 86_400_000).toISOString().slice(0, 10);
}
