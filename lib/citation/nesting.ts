import type { CitationMention } from './types.ts';

/** A title that ends within a citation goes on to its end; a name of a law that runs on beyond a title ends with it. */
export function nestInTitles(text: string, mentions: readonly CitationMention[]): CitationMention[] {
  const ends = mentions.map(({ end }) => end);
  let outer = 0;
  mentions.forEach(({ start, by, title }, i) => {
    const own = ends[i] ?? 0;
    const around = ends[outer] ?? 0;
    if (i === outer || start >= around || !isNumbered(mentions[outer])) outer = i;
    else if (own > around && by !== 'symbol' && by !== 'number' && title && title.start < around)
      ends[i] = around;
    else ends[outer] = Math.max(own, around);
  });
  return mentions.map((mention, i) => endAt(text, mention, ends[i] ?? mention.end));
}

function endAt(text: string, mention: CitationMention, end: number): CitationMention {
  const { start, date, title } = mention;
  if (end === mention.end) return mention;
  const kept = title && { start: title.start, end, text: text.slice(title.start, end).replace(/\s+/g, ' ') };
  return {
    ...mention,
    end,
    raw: text.slice(start, end),
    title: kept,
    date: date && date.end <= end ? date : null,
  };
}

const isNumbered = (mention: CitationMention | undefined) =>
  mention?.by === 'symbol' || mention?.by === 'number';
