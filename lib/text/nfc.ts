/** NFC text with a way back to the text it was made from. Both maps are monotone and defined for 0…text.length. */
export interface NfcText {
  readonly text: string;
  /** Where the character at `offset` begins in the source. */
  toSource(offset: number): number;
  /** Where the character before `offset` ends in the source. */
  toSourceEnd(offset: number): number;
}

/** A stretch in which NFC changed something: `from…to` of the NFC text stands for `sourceFrom…sourceTo`. */
interface Change {
  from: number;
  to: number;
  sourceFrom: number;
  sourceTo: number;
}

// Everything that can compose with what stands before it: marks, Hangul vowels and finals, Kirat Rai vowels.
const CLUSTER = /[\s\S][\p{M}\u1160-\u11FF\u{16D60}-\u{16D6A}]+/gu;

/** Normalises to NFC (RFC 5198's form, as TCVN 6909 recommends) and keeps the offsets of the source. */
export function toNfc(source: string): NfcText {
  const text = source.normalize('NFC');
  if (text === source) return { text, toSource: (offset) => offset, toSourceEnd: (offset) => offset };
  const changes = findChanges(source);
  return {
    text,
    toSource: (offset) => mapBack(changes, offset, false),
    toSourceEnd: (offset) => mapBack(changes, offset, true),
  };
}

function findChanges(source: string): Change[] {
  const changes: Change[] = [];
  let shift = 0;
  let last = 0;
  const compare = (start: number, end: number) => {
    const composed = source.slice(start, end).normalize('NFC');
    if (composed === source.slice(start, end)) return;
    const from = start + shift;
    shift += composed.length - (end - start);
    changes.push({ from, to: from + composed.length, sourceFrom: start, sourceTo: end });
  };
  // Without marks nearly nothing changes; what does (K for the Kelvin sign) changes character by character.
  const compareUnmarked = (start: number, end: number) => {
    const gap = source.slice(start, end);
    if (gap.normalize('NFC') === gap) return;
    let at = start;
    for (const char of gap) {
      compare(at, at + char.length);
      at += char.length;
    }
  };
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    compareUnmarked(last, index);
    last = index + cluster.length;
    compare(index, last);
  }
  compareUnmarked(last, source.length);
  return changes;
}

/** Inside a changed stretch a start falls back to its beginning and an end goes on to its end: clusters stay whole. */
function mapBack(changes: readonly Change[], offset: number, isEnd: boolean): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = changes[middle]?.from ?? 0;
    if (isEnd ? from < offset : from <= offset) low = middle + 1;
    else high = middle;
  }
  const change = changes[low - 1];
  if (change === undefined) return offset;
  if (offset >= change.to) return change.sourceTo + offset - change.to;
  return isEnd ? change.sourceTo : change.sourceFrom;
}
