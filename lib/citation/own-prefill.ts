import { shortDate } from './format.ts';
import { parseCitations } from './grammar.ts';
import type { OwnWords } from './own-read.ts';

/** What a draft says of a document. */
export interface Said {
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
}

/** The form filled in with what a citation in the draft says. */
export function wordsOfCitation({ type, number, date, issuer, title }: Said): OwnWords {
  return {
    so: number ?? '',
    loai: type ?? '',
    coQuan: issuer ?? '',
    ngay: date ? shortDate(date) : '',
    trichYeu: title ?? '',
  };
}

/** The form filled in with what was searched for in vain: a citation, a symbol, or words of a title. */
export function wordsOfQuery(query: string): OwnWords {
  const text = query.trim();
  const [mention] = parseCitations(text);
  if (!mention?.symbol) return /^\d\S*$/.test(text) ? { so: text } : { trichYeu: text };
  const { type, symbol, date, issuer, title } = mention;
  return wordsOfCitation({
    type: type?.text ?? null,
    number: symbol.text,
    date: date?.text || null,
    issuer: issuer?.text ?? null,
    title: title?.text ?? null,
  });
}
