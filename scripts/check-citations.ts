/** The citations of a draft for a terminal: how many are in which state, and what is not verified. */
import { shortDate } from '../components/format.ts';
import { isAmbiguous, symbolOf } from '../components/view-model.ts';
import type { Citation } from '../lib/checklist/result.ts';

type State = 'verified' | 'date-differs' | 'title-differs' | 'repealed' | 'ambiguous' | 'unknown' | 'named';

const STATES: Record<State, string> = {
  verified: 'khớp chỉ mục',
  'date-differs': 'khác ngày',
  'title-differs': 'khác trích yếu',
  repealed: 'hết hiệu lực',
  ambiguous: 'chưa rõ văn bản nào',
  unknown: 'không có trong chỉ mục',
  named: 'chỉ nêu tên',
};

/** A document that is not verified, named once or several times in the same words. */
export interface Unverified {
  name: string;
  /** What differs; null where the index lacks it. */
  note: string | null;
  /** Where it is named, in the order of the text. */
  starts: number[];
}

/** «23 · 15 khớp chỉ mục · 1 hết hiệu lực» */
export function countStates(citations: readonly Citation[]): string {
  const counts = Object.entries(STATES).flatMap(([state, words]) => {
    const count = citations.filter((each) => stateOf(each) === state).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return [citations.length, ...counts].join(' · ');
}

/** What is not verified, in the order of the text; bills and resolutions of congresses are compared with nothing. */
export function unverified(citations: readonly Citation[]): {
  differing: Unverified[];
  lacking: Unverified[];
} {
  const byName = new Map<string, Unverified>();
  for (const citation of citations) {
    const state = stateOf(citation);
    if (state === 'verified' || state === 'named') continue;
    const [name, note] = [nameOf(citation), noteOf(citation, state)];
    const known = byName.get(`${name}|${note}`);
    if (known) known.starts.push(citation.start);
    else byName.set(`${name}|${note}`, { name, note, starts: [citation.start] });
  }
  const documents = [...byName.values()];
  return {
    differing: documents.filter(({ note }) => note !== null),
    lacking: documents.filter(({ note }) => note === null),
  };
}

function stateOf(citation: Citation): State {
  if (citation.by === 'bill' || citation.by === 'congress') return 'named';
  return isAmbiguous(citation) ? 'ambiguous' : citation.match;
}

function nameOf({ type, number, raw, date }: Citation): string {
  const name = number === null ? raw : [type, number].filter(Boolean).join(' ');
  return number !== null && date ? `${name} ngày ${shortDate(date)}` : name;
}

function noteOf({ by, record, candidates }: Citation, state: State): string | null {
  if (state === 'unknown') return null;
  if (state === 'ambiguous') {
    const shared = by === 'law' ? 'tên' : 'số';
    return by === 'number'
      ? 'chưa đủ số, ký hiệu'
      : `chưa ghi ngày, ${candidates.length} văn bản cùng ${shared}`;
  }
  if (state === 'date-differs' && record) return `chỉ mục ghi ngày ${shortDate(record.ngay)}`;
  if (state === 'title-differs' && record) return `chỉ mục ghi “${record.trichYeu}”`;
  const newer = record?.thayTheBoi.map(symbolOf).join(', ');
  return state === 'repealed' && newer ? `hết hiệu lực, thay bằng ${newer}` : STATES[state];
}
