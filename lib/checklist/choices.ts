import type { Level } from '../lint/rule.ts';

/** What a user has chosen about rules and single findings. */
export interface Choices {
  /** Ids of rules that are off. */
  mutedRules: readonly string[];
  /** By rule: its level for this user, where that is not its own. */
  ruleLevels: Readonly<Record<string, Level>>;
  /** Marks of findings that were set aside one by one, as `ignoredMark` makes them. */
  ignored: readonly string[];
}

/** The same choices where rules have been renamed since: `former` gives the id of today for an older one. */
export function withCurrentIds(
  { mutedRules, ruleLevels, ignored }: Choices,
  former: ReadonlyMap<string, string>,
): { mutedRules: string[]; ruleLevels: Record<string, Level>; ignored: string[] } {
  const now = (id: string) => former.get(id) ?? id;
  const levels = Object.entries(ruleLevels);
  // What was chosen under the new id is newer.
  const newestLast = [
    ...levels.filter(([id]) => former.has(id)),
    ...levels.filter(([id]) => !former.has(id)),
  ];
  return {
    mutedRules: [...new Set(mutedRules.map(now))],
    ruleLevels: Object.fromEntries(newestLast.map(([id, level]) => [now(id), level])),
    ignored: ignored.map((mark) => mark.replace(/^[^:]*/, now)),
  };
}
