import type { CitationRecord, Match } from '../citation/types.ts';
import type { Fix, Level } from '../lint/rule.ts';

/** Everything the engine says about one draft. All offsets are UTF-16 code units in `text`. */
export interface CheckResult {
  text: string;
  reportType: { id: string; confidence: number };
  documentDate: string | null;
  period: { from: string; to: string } | null;
  sections: Section[];
  mandatory: MandatoryItem[];
  citations: Citation[];
  findings: Finding[];
  checklist: ChecklistItem[];
}

export interface Section {
  id: string;
  /** As the report type names it. */
  title: string;
  required: boolean;
  status: 'present' | 'empty' | 'missing';
  /** The heading as written, null when missing. */
  heading: string | null;
  start: number | null;
  end: number | null;
}

export interface MandatoryItem {
  id: 'tiep-cong-dan' | 'cchc' | 'qcdc';
  status: 'complete' | 'no-data' | 'missing';
  /** In words: «số lượt tiếp». */
  missingData: string[];
  /** The figures found, as written, to show back: «02 lượt». */
  data: string[];
  start: number | null;
  end: number | null;
}

export interface Citation {
  start: number;
  end: number;
  raw: string;
  type: string | null;
  /** The whole symbol, normalised. */
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  match: Match;
  record: CitationRecord | null;
  candidates: readonly CitationRecord[];
}

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
}

export interface ChecklistItem {
  id: string;
  label: string;
  status: 'pass' | 'warn' | 'fail' | 'manual';
  /** One short line under the label; null when the label says all. */
  detail: string | null;
  /** Missing data points, shown as chips. */
  chips: string[];
  /** Where to go in the text, when there is one place. */
  start: number | null;
}
