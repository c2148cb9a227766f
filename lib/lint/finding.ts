import type { Fix, Level } from './rule.ts';

/** What is published about one place of a draft. Offsets are UTF-16 code units in the draft as read. */
export interface Finding {
  rule: string;
  /** Short Vietnamese name of the rule. */
  name: string;
  level: Level;
  start: number;
  end: number;
  quote: string;
  message: string;
  basis: string;
  fix: Fix | null;
  /** The fix may be made together with others. */
  certain: boolean;
}
