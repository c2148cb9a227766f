import { type OwnDocument, ownKey } from './own-document.ts';
import { isWord, splitTitle } from './words.ts';

export const MOST_DOCUMENTS = 5000;
/** Different words that one index can number. */
const MOST_WORDS = 30_000;

export interface Merged {
  documents: readonly OwnDocument[];
  added: number;
  updated: number;
  /** Those that say nothing new. */
  same: number;
}

/**
 * Adds documents to a list. One that is there already is updated by what the new one knows: nothing is deleted, and an
 * empty field or an unknown validity takes nothing away.
 */
export function mergeOwn(list: readonly OwnDocument[], incoming: readonly OwnDocument[]): Merged {
  const byKey = new Map(list.map((document) => [ownKey(document), document]));
  let added = 0;
  let updated = 0;
  for (const document of incoming) {
    const key = ownKey(document);
    const known = byKey.get(key);
    const next = known ? enriched(known, document) : document;
    if (!known) added++;
    else if (JSON.stringify(next) !== JSON.stringify(known)) updated++;
    byKey.set(key, next);
  }
  return {
    documents: [...byKey.values()],
    added,
    updated,
    same: incoming.length - added - updated,
  };
}

/** Puts one document into a list as it now is; `replaced`: the one that was edited. Another with the new key goes into it. */
export function putOwn(
  list: readonly OwnDocument[],
  document: OwnDocument,
  replaced: OwnDocument | null,
): readonly OwnDocument[] {
  const gone = new Set([ownKey(document), ...(replaced ? [ownKey(replaced)] : [])]);
  const at = list.findIndex((each) => gone.has(ownKey(each)));
  const others = list.filter((each) => !gone.has(ownKey(each)));
  const place = at < 0 ? others.length : at;
  return [...others.slice(0, place), document, ...others.slice(place)];
}

/** A Vietnamese sentence when a list is larger than can be searched while someone types; null when it is not. */
export function tooLarge(list: readonly OwnDocument[]): string | null {
  if (list.length > MOST_DOCUMENTS) {
    const count = list.length.toLocaleString('vi-VN');
    return `Danh sách giữ được tối đa 5.000 văn bản; như vậy sẽ thành ${count}.`;
  }
  const words = new Set(list.flatMap(({ trichYeu }) => splitTitle(trichYeu).filter(isWord)));
  return words.size > MOST_WORDS ? 'Danh sách có quá nhiều chữ khác nhau, hãy chia nhỏ.' : null;
}

function enriched(
  known: OwnDocument,
  { noi, coQuan, trichYeu, hieuLuc, het, thayTheBoi }: OwnDocument,
): OwnDocument {
  const hasTitle = trichYeu !== '';
  return {
    ...known,
    coQuan: coQuan || known.coQuan,
    noi: hasTitle ? noi || known.noi : known.noi,
    trichYeu: trichYeu || known.trichYeu,
    ...(hieuLuc !== 'chưa rõ' && { hieuLuc, het: hieuLuc === 'hết' ? het || known.het : '' }),
    thayTheBoi: thayTheBoi.length > 0 ? thayTheBoi : known.thayTheBoi,
  };
}
