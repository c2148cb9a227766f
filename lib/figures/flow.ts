import { addUp, arithmetic, isSum, sumOf } from './addition.ts';
import type { Entry, Role } from './entries.ts';
import { isSameUnit } from './units.ts';

/** An entry and the block it stands in. */
export interface PlacedEntry extends Entry {
  block: number;
}

/** A figure that the others of the same cases deny. */
export interface WrongFlow {
  total: PlacedEntry;
  /** In words: «tiếp nhận = đã giải quyết + đang giải quyết». */
  identity: string;
  arithmetic: string;
  certain: boolean;
}

/** Cases of one kind on their way, from what came in to what is left: each figure given once. */
type Account = ReadonlyMap<Role, readonly PlacedEntry[]>;

/**
 * Finds the figures that break tiếp nhận = đã giải quyết + đang giải quyết, and those of a later sentence that break
 * tiếp nhận = trực tuyến + trực tiếp + kỳ trước or đã giải quyết = trước hạn + đúng hạn + quá hạn (in one sentence that
 * is a breakdown). `entries` of one passage, in order.
 */
export function wrongFlows(entries: readonly PlacedEntry[]): WrongFlow[] {
  if (entries.length < 3) return [];
  return accountsOf(entries).flatMap((account) => [
    ...(ofSettling(account) ?? []),
    ...(ofComing(account) ?? []),
    ...(ofTerms(account) ?? []),
  ]);
}

/** Each account begins with what came in; figures with another unit are about something else. */
function accountsOf(entries: readonly PlacedEntry[]): Account[] {
  const groups: PlacedEntry[][] = [];
  for (const entry of entries) {
    const isFirst = entry.role === 'received' || groups.length === 0;
    if (isFirst) groups.push([entry]);
    else groups.at(-1)?.push(entry);
  }
  return groups.map((group) => {
    const unit = group[0]?.number.unit ?? null;
    return Map.groupBy(
      group.filter(({ number }) => isSameUnit(number.unit, unit) || number.unit === null || unit === null),
      ({ role }) => role,
    );
  });
}

/** The figure of that role; null when there is none or more than one. */
function only(account: Account, role: Role): PlacedEntry | null {
  const entries = account.get(role);
  return entries?.length === 1 ? (entries[0] ?? null) : null;
}

function ofSettling(account: Account): WrongFlow[] | null {
  const received = only(account, 'received');
  const solved = only(account, 'solved');
  const pending = only(account, 'pending');
  if (!received || !solved || !pending || !areInOrder(received, solved, pending)) return null;
  const parts = [solved.number, pending.number];
  const more = [only(account, 'carried'), only(account, 'fresh')].flatMap((entry) => entry?.number ?? []);
  // What was carried over may be counted in or not.
  if (
    isSum(parts, received.number) ||
    more.some((each) => isSum(parts, { ...received.number, value: received.number.value + each.value }))
  )
    return null;
  return [
    {
      total: received,
      identity: 'Số tiếp nhận phải bằng số đã giải quyết cộng số đang giải quyết',
      arithmetic: arithmetic(parts, received.number),
      certain: pending.block === received.block && pending.sentence - received.sentence <= 1,
    },
  ];
}

function ofComing(account: Account): WrongFlow[] | null {
  const received = only(account, 'received');
  const online = only(account, 'online');
  const direct = only(account, 'direct');
  if (!received || !online || !direct || isTogether(received, online)) return null;
  const carried = account.get('carried') ?? [];
  const parts = [online, direct, ...carried].map(({ number }) => number);
  if (addUp(parts, received.number)) return null;
  if (carried.length !== 1 && sumOf(parts) < received.number.value) return null;
  const identity = 'Số tiếp nhận phải bằng các số thành phần';
  return [{ total: received, identity, arithmetic: arithmetic(parts, received.number), certain: false }];
}

function ofTerms(account: Account): WrongFlow[] | null {
  const solved = only(account, 'solved');
  const late = only(account, 'late');
  const inTime = only(account, 'inTime');
  const early = only(account, 'early');
  const onTime = only(account, 'onTime');
  const times = inTime ? [inTime] : [early, onTime].filter((entry) => entry !== null);
  if (!solved || !late || times.length === 0 || (inTime && (early || onTime))) return null;
  if (account.has('pending') && (only(account, 'pending')?.number.start ?? 0) < late.number.start)
    return null;
  if (isTogether(solved, late)) return null;
  const parts = [...times, late].map(({ number }) => number);
  if (addUp(parts, solved.number)) return null;
  const identity = 'Số đã giải quyết phải bằng trước hạn cộng đúng hạn cộng quá hạn';
  return [{ total: solved, identity, arithmetic: arithmetic(parts, solved.number), certain: false }];
}

function isTogether(a: PlacedEntry, b: PlacedEntry): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

function areInOrder(...entries: readonly PlacedEntry[]): boolean {
  return entries.every((entry, index) => {
    const before = entries[index - 1];
    if (!before) return true;
    return entry.block === before.block
      ? entry.number.start > before.number.start
      : entry.block > before.block;
  });
}
