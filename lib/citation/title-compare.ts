import { fold } from '../text/fold.ts';
import type { CitationIndex } from './index-load.ts';
import { search } from './search.ts';
import type { CitationMention, CitationRecord } from './types.ts';

/** Words that titles of any subject share; what is left tells what a document is about. */
const FILLER =
  /(?<![a-z])(?:quy dinh|quy che|chi tiet|mot so|noi dung|dieu|bien phap|thi hanh|huong dan|ban hanh|phe duyet|sua doi|bo sung|tang cuong|tiep tuc|day manh|thuc hien|trien khai|to chuc|cong tac|phat trien|nang cao|chat luong|hieu qua|van de|doi voi|cua|va|ve|viec|cac|trong|cho|theo|tai|tu|den|nam|giai doan)(?![a-z])/g;
/** Words with which a title begins where no «về» stands before it. */
const OWN_VERB = /^(?:quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn)(?!\p{L})/iu;
const LED = /(?<!\p{L})(?:về|về việc|v\/v)\s*$/iu;
/** Bodies whose own names go on with «về …». */
const NAMED_BY_SUBJECT = /^(?:ban chỉ đạo|tổ công tác|hội đồng|ủy ban quốc gia|uỷ ban quốc gia)/iu;
/** «THDCCS», «Nghị định số 61»: says its subject in a way that cannot be compared. */
const NOT_IN_WORDS = /\p{Lu}{2,}|\d/u;

/**
 * Whether a mention surely gives another title than that of its record: its telling words, taken in pairs, are hardly
 * those of the record. Titles are often shortened or told in other words, so that one shared pair in four is enough.
 */
export function isOtherTitle(mention: CitationMention, record: CitationRecord): boolean {
  const { title } = mention;
  if (!title || record.tinCay !== 'sure' || !isTitle(mention)) return false;
  const known = pairsOf(record.trichYeu);
  const whole = pairsOf(title.text);
  const head = pairsOf(subjectOf(title.text));
  if (head.length < 2 || known.length === 0) return false;
  if (NOT_IN_WORDS.test(record.trichYeu) || NOT_IN_WORDS.test(subjectOf(title.text))) return false;
  const isShared = (pair: string) => known.includes(pair);
  if (head.filter(isShared).length * 4 > Math.min(head.length, known.length)) return false;
  return whole.filter(isShared).length * 4 <= known.length;
}

const OFFERED = 8;

/** The sure record whose title the mention gives in truth, where it is not that of its own record; null when none is known. */
export function bearerOf(title: string, own: CitationRecord, index: CitationIndex): CitationRecord | null {
  const whole = pairsOf(title);
  const head = pairsOf(subjectOf(title));
  const isMost = (pairs: readonly string[], among: readonly string[]) =>
    pairs.length > 0 && pairs.filter((pair) => among.includes(pair)).length * 4 >= pairs.length * 3;
  const hits = search(index, title.split(SENTENCE, 1)[0] ?? '', { limit: OFFERED });
  const bearers = hits.filter(({ record: { so, trichYeu, tinCay } }) => {
    const known = pairsOf(trichYeu);
    return tinCay === 'sure' && so !== own.so && isMost(head, known) && isMost(known, whole);
  });
  return bearers[0]?.record ?? null;
}

/** A title that begins with a verb may be what is done by the document: «Quyết định …, triển khai …». */
function isTitle({ raw, start, title, symbol, issuer }: CitationMention): boolean {
  if (!title || !symbol || title.start < symbol.end || NAMED_BY_SUBJECT.test(issuer?.text ?? ''))
    return false;
  const joint = raw.slice(symbol.end - start, title.start - start);
  return LED.test(joint) || (OWN_VERB.test(title.text) && !/,\s*$/.test(joint));
}

/** Words with which a sentence goes on behind a title. */
const SENTENCE = /(?<!\p{L})(?:cũng|đã|được|đang|sẽ|phải|là|đối với)(?!\p{L})/u;

/** Before a comma a sentence may go on where a title has ended, but so short a head names no subject yet. */
function subjectOf(title: string): string {
  const parts = (title.split(SENTENCE, 1)[0] ?? '').split(',');
  const enough = parts.findIndex((_, i) => pairsOf(parts.slice(0, i + 1).join(',')).length >= 2);
  return enough < 0 ? parts.join(',') : parts.slice(0, enough + 1).join(',');
}

/** Each two neighbours of a title's telling words, folded. */
function pairsOf(title: string): string[] {
  return fold(title)
    .replace(FILLER, '.')
    .split('.')
    .flatMap((part) => {
      const words = part.match(/[a-z0-9]+/g) ?? [];
      return words.slice(1).map((word, i) => `${words[i]} ${word}`);
    });
}
