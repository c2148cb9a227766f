import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import { NAMED_TYPES } from './doc-types.ts';
import type { CitationIndex } from './index-load.ts';
import { likelyName } from './named-laws.ts';
import type { CitationMention, CitationRecord } from './types.ts';

interface LawNames {
  /** Folded «type name» → records, newest first. */
  records: ReadonlyMap<string, readonly CitationRecord[]>;
  longest: number;
}

/** The longest known name that the mention begins with; the mention is cut to it, since a name's end shows in no other way. */
export function lawNamed(
  mention: CitationMention,
  index: CitationIndex,
): { records: readonly CitationRecord[]; named: CitationMention } | null {
  const { title, type } = mention;
  if (!title || !type) return null;
  const { records, longest } = lawNamesOf(index);
  const words = [...title.text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, longest);
  let key = nameKey(type.text, words.map(([word]) => word).join(' '));
  for (const { 0: word, index: wordStart } of words.reverse()) {
    const known = records.get(key);
    if (known !== undefined) return { records: known, named: cutTo(mention, wordStart + word.length) };
    key = key.slice(0, -word.length - 1);
  }
  return null;
}

/** Ends the mention after so many characters of its title. */
function cutTo(mention: CitationMention, length: number): CitationMention {
  const { title, start } = mention;
  if (!title || length >= title.text.length) return mention;
  const end = title.start + length;
  return {
    ...mention,
    end,
    raw: mention.raw.slice(0, end - start),
    date: null,
    year: null,
    title: { start: title.start, end, text: title.text.slice(0, length) },
  };
}

const lawNamesOf = keepFor(makeLawNames);

function makeLawNames(index: CitationIndex): LawNames {
  const all: CitationRecord[] = [];
  for (let id = index.size - 1; id >= 0; id--) {
    if (NAMED_TYPES.has(index.type(id)) && !index.isTwin(id)) all.push(index.record(id));
  }
  const titled = all.filter(({ trichYeu }) => trichYeu !== '');
  const named = Map.groupBy(titled, ({ loai, trichYeu }) => nameKey(loai, trichYeu));
  const records = new Map(
    [...named].map(([key, group]) => [key, group.filter((one) => !isMisprint(one, group))]),
  );
  return { records, longest: Math.max(1, ...[...records.keys()].map((key) => key.split(' ').length)) };
}

/** The same law of the same day under another symbol, known less surely: «28/2004/QH10» for «28/2004/QH11». */
const isMisprint = (record: CitationRecord, group: readonly CitationRecord[]) =>
  record.tinCay === 'weak' && group.some(({ ngay, tinCay }) => ngay === record.ngay && tinCay !== 'weak');

/** Names are compared by their words: case, diacritics' places and commas don't tell laws apart. */
const nameKey = (type: string, name: string) =>
  `${fold(type)} ${(fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`;

/** How many laws of this type and name the index knows. */
export function namesakes(index: CitationIndex, { loai, trichYeu }: CitationRecord): number {
  return lawNamesOf(index).records.get(nameKey(loai, trichYeu))?.length ?? 0;
}

/** The mention without what runs on after a known law's name, else after what is likely the name. */
export const cutToName = (mention: CitationMention, index: CitationIndex) =>
  lawNamed(mention, index)?.named ?? cutToLikely(mention);

const cutToLikely = (mention: CitationMention) =>
  cutTo(mention, likelyName(mention.title?.text ?? '').length);
