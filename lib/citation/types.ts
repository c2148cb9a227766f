import type { Span } from '../text/document.ts';

/** A document of the index. A number is not a key: the key is `so|ngay` (25-NQ/TW exists for 2003, 2008, 2013, 2026). */
export interface CitationRecord {
  /** Symbol, NFC: «59/2023/NĐ-CP». */
  so: string;
  loai: string;
  coQuan: string;
  /** ISO date of issue. */
  ngay: string;
  /** The word between issuer and title: «về», «về việc», or ''. */
  noi: string;
  trichYeu: string;
  /** What is known for sure about validity; anything only believed is `unknown`. */
  hieuLuc: Validity;
  thayTheBoi: readonly string[];
  suaDoiBoi: readonly string[];
  tinCay: 'sure' | 'probable' | 'weak';
}

export type Validity =
  | { state: 'in-force'; from: string | null }
  | { state: 'expired'; since: string | null }
  | { state: 'unknown' };

export interface Part extends Span {
  /** Normalised text of the part. */
  text: string;
}

/**
 * By what a mention names a document: its symbol; its number alone («Nghị định 04»); the name of a law, of a bill («dự án
 * Luật …», which is no law yet), or of the Party congress or plenum that adopted it. The last two stand in no index.
 */
export type NamedBy = 'symbol' | 'number' | 'law' | 'bill' | 'congress';

/** One mention of a document in a block; offsets in the block's text. */
export interface CitationMention extends Span {
  raw: string;
  by: NamedBy;
  /** Document type as written: «Nghị định». */
  type: Part | null;
  /** The word «số» (any case) before the symbol. */
  so: Span | null;
  /**
   * `text` is the whole symbol, normalised: `59/2023/NĐ-CP`, also where «59/2023/NĐCP» is written, or «59» in a list
   * whose last member says the rest.
   */
  symbol: Part | null;
  /** Where there is no more of the symbol than its number: «04» in «Nghị định 04». */
  number: Part | null;
  /** `text` is an ISO date, '' when the written date is impossible. */
  date: Part | null;
  issuer: Part | null;
  title: Part | null;
  /** The year that tells documents of one name or number apart: «Luật Đất đai năm 2024», «Nghị định 04 năm 2015». */
  year: string | null;
}

export type Match = 'verified' | 'date-differs' | 'title-differs' | 'repealed' | 'unknown';

export interface VerifiedCitation extends CitationMention {
  match: Match;
  /** The record meant, when there is exactly one. */
  record: CitationRecord | null;
  /** All records with that symbol, newest first. */
  candidates: readonly CitationRecord[];
  /** Where nothing sure is known of its force: a newer document of the same type, issuer and title. */
  newer?: CitationRecord;
  /** Where its title is not that of its record: the other document whose title it is. */
  titled?: CitationRecord;
}

/** A citation with the index of its block. */
export type CitationInBlock = VerifiedCitation & { block: number };
