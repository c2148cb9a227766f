import type { CitationRecord } from './types.ts';

export type ValidityAtDate = 'in-force' | 'amended' | 'expired' | 'not-yet' | 'after-document' | 'unknown';

/**
 * What is sure about a document on a day, ISO: `after-document` when it was issued later. What is only believed, or
 * has ended on a day nobody knows, is `unknown`, never in force and never expired.
 */
export function validityAt({ hieuLuc, ngay, suaDoiBoi }: CitationRecord, date: string): ValidityAtDate {
  if (ngay > date) return 'after-document';
  switch (hieuLuc.state) {
    case 'unknown':
      return 'unknown';
    case 'in-force':
      if (hieuLuc.from !== null && hieuLuc.from > date) return 'not-yet';
      return suaDoiBoi.length > 0 ? 'amended' : 'in-force';
    case 'expired':
      if (hieuLuc.since === null) return 'unknown';
      return hieuLuc.since <= date ? 'expired' : 'in-force';
  }
}
