import type { CitationRecord, Match, NamedBy } from '../citation/types.ts';
import type { Finding } from '../lint/finding.ts';
import type { MandatoryItem, Section } from '../report/against-type.ts';

export type { Finding, MandatoryItem, Section };

/** Everything the engine says about one draft. All offsets are UTF-16 code units in `text`. */
export interface CheckResult {
  text: string;
  reportType: { id: string; confidence: number };
  documentDate: string | null;
  period: { from: string; to: string } | null;
  sections: readonly Section[];
  mandatory: readonly MandatoryItem[];
  citations: Citation[];
  findings: Finding[];
  checklist: ChecklistItem[];
}

export interface Citation {
  start: number;
  end: number;
  raw: string;
  /** Its symbol, its number alone, or a name. */
  by: NamedBy;
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
  /** The field of the portal's form that it speaks of. */
  field: FormField | null;
  /** What the panel offers to write there, as its button says: «Điền giúp». */
  offer: string | null;
}

/** What the fields of a portal's form beside the draft mean. */
export type FormField = 'loaiVanBan' | 'trichYeu' | 'nguoiKy' | 'noiNhan' | 'han' | 'tepDinhKem';
