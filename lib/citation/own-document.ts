import * as z from 'zod/mini';
import type { CitationRecord, Validity } from './types.ts';

/** What a user can know of a document that the bundled index lacks: mostly one of the province or the department. */
export interface OwnDocument {
  so: string;
  loai: string;
  coQuan: string;
  /** ISO date of issue. */
  ngay: string;
  noi: '' | 'về' | 'về việc';
  trichYeu: string;
  hieuLuc: 'còn' | 'hết' | 'chưa rõ';
  /** ISO date from which it is no longer in force; '' where that is not known or has not come. */
  het: string;
  /** Symbols, or keys `so|ngay`. */
  thayTheBoi: readonly string[];
}
export type OwnField = keyof OwnDocument;

/** What people call the fields: headings of files, labels of the form, columns of messages. */
export const OWN_LABELS: Readonly<Record<OwnField, string>> = {
  so: 'Số, ký hiệu',
  loai: 'Loại',
  coQuan: 'Cơ quan',
  ngay: 'Ngày',
  noi: 'Về/về việc',
  trichYeu: 'Trích yếu',
  hieuLuc: 'Hiệu lực',
  het: 'Hết hiệu lực từ',
  thayTheBoi: 'Thay thế bởi',
};
export const OWN_FIELDS = Object.keys(OWN_LABELS) as readonly OwnField[];

/** Longest texts, in UTF-16 code units. */
export const LONGEST = { so: 60, loai: 60, coQuan: 150, trichYeu: 600, replacement: 80 } as const;
export const MOST_REPLACEMENTS = 10;
/** Dates that the index can hold. */
export const EARLIEST = '1945-01-01';
export const LATEST = '2099-12-31';

/** One line of text: the index keeps its records in lines. */
const line = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/^\P{Cc}*$/u));
const named = (longest: number) => line(longest).check(z.minLength(1));
const date = z.iso.date().check(z.refine((iso) => iso >= EARLIEST && iso <= LATEST));

export const ownDocumentSchema: z.ZodMiniType<OwnDocument> = z.strictObject({
  so: named(LONGEST.so),
  loai: named(LONGEST.loai),
  coQuan: line(LONGEST.coQuan),
  ngay: date,
  noi: z.enum(['', 'về', 'về việc']),
  trichYeu: line(LONGEST.trichYeu),
  hieuLuc: z.enum(['còn', 'hết', 'chưa rõ']),
  het: z.union([z.literal(''), date]),
  thayTheBoi: z.array(named(LONGEST.replacement)).check(z.maxLength(MOST_REPLACEMENTS)),
});

/** A number is not a key: two documents are one when type, symbol and date are the same. Case doesn't count. */
export function ownKey({ loai, so, ngay }: Pick<OwnDocument, 'loai' | 'so' | 'ngay'>): string {
  return `${loai}|${so}|${ngay}`.toUpperCase();
}

/** The document as a record of the index has it; what its owner says of it counts as sure. */
export function ownRecord(document: OwnDocument): CitationRecord {
  const { so, loai, coQuan, ngay, noi, trichYeu, thayTheBoi } = document;
  return {
    ...{ so, loai, coQuan, ngay, noi, trichYeu, thayTheBoi },
    hieuLuc: validity(document),
    suaDoiBoi: [],
    tinCay: 'sure',
  };
}

function validity({ hieuLuc, het }: OwnDocument): Validity {
  if (hieuLuc === 'hết') return { state: 'expired', since: het || null };
  return hieuLuc === 'còn' ? { state: 'in-force', from: null } : { state: 'unknown' };
}
