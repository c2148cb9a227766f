import { fold } from '../text/fold.ts';
import { cutGlued } from './glued.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutTelex, withoutVni } from './typing.ts';

/** A word of the query: `text` folded, `written` as typed (NFC, lower case). */
export interface QueryWord {
  text: string;
  written: string;
  /** The last word, perhaps unfinished. */
  open: boolean;
}

/** What a query says. Years and numbers are read out of it; everything else is a word. */
export interface Query {
  words: QueryWord[];
  number: { digits: string; open: boolean } | null;
  year: number | null;
  /** First digits of a year still being typed: «61/20». */
  yearStart: string | null;
  date: { day: number | null; month: number; year: number | null } | null;
  /** Folded type names found, in order of appearance; `first` when the query begins with one. */
  types: { name: string; first: boolean }[];
  /** Letters of the symbol, and the year in it, when the query is a symbol and nothing else: «qd ttg» of «QĐ 37/2015/QĐ-TTg». */
  symbolLetters: string | null;
  symbolYear: number | null;
}

/** How sentences lead up to a citation; folded, longest first. Dropped only before the name of a type. */
const LEADS = [
  'theo quy dinh cua',
  'theo quy dinh tai',
  'trien khai thuc hien',
  'to chuc thuc hien',
  'can cu vao',
  'thuc hien theo',
  'can cu',
  'thuc hien',
  'trien khai',
  'quan triet',
  'thi hanh',
  'ap dung',
  'theo',
  'tai',
  'cua',
  'va',
  'cac',
];
/** Short names of types as typed → folded full name. */
const SHORT_TYPES: ReadonlyMap<string, string> = new Map([
  ['nd', 'nghi dinh'],
  ['tt', 'thong tu'],
  ['ttlt', 'thong tu lien tich'],
  ['qd', 'quyet dinh'],
  ['ct', 'chi thi'],
  ['nq', 'nghi quyet'],
  ['nqlt', 'nghi quyet lien tich'],
  ['pl', 'phap lenh'],
  ['kl', 'ket luan'],
  ['hd', 'huong dan'],
  ['tb', 'thong bao'],
  ['kh', 'ke hoach'],
  ['cd', 'cong dien'],
]);

/** Letters that stand apart («18 nq tw») are a symbol's only when they are no syllable. */
const SYMBOL_PART = /^(?:[^aeiouy]+|qh\d+)$/;
/** «nghiêng» */
const LONGEST_SYLLABLE = 7;
/** Vowels, a consonant, vowels: no slip of one letter, but words run together («canhan»). */
const TWO_SYLLABLES = /[aeiouy][^aeiouy]+[aeiouy]/;
const LONG_DATE = /(?:ngay\s*)?(?:\b(\d{1,2})\s*thang\s*|thang\s*)(\d{1,2})(?:\s*(?:nam|\/)\s*(\d{4}))?\b/;
const SHORT_DATE =
  /(?:ngay\s*)?(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?![\d/-]|\s*[/-])/;
const SPACED_DATE = /\bngay\s*(\d{1,2})\s+(\d{1,2})\s+(\d{4})\b/;
const DAY_MONTH = /\bngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\b/;

/** Reads a query. Linear in its length; queries are cut at 300 characters. */
export function parseQuery(raw: string, lexicon: Lexicon): Query {
  const written = raw.normalize('NFC').toLowerCase().slice(0, 300);
  const query: Query = {
    words: [],
    number: null,
    year: null,
    yearStart: null,
    date: null,
    types: [],
    symbolLetters: null,
    symbolYear: null,
  };
  const rest = takeDate(query, written);
  const words = dropLeads(splitWords(rest, lexicon), lexicon);
  readTypes(query, words, lexicon);
  query.words = takeNumbers(query, words);
  readSymbol(query, words, lexicon);
  return query;
}

/** Number, perhaps year, and letters of symbols up to the end; before them only a type and «số». */
function readSymbol(query: Query, tokens: readonly Token[], lexicon: Lexicon): void {
  const at = tokens.findIndex(({ text }) => text === query.number?.digits);
  const before = tokens
    .slice(0, Math.max(0, at))
    .map(({ text }) => text)
    .filter((text) => text !== 'so');
  const name = before.join(' ');
  const plain = name === '' || SHORT_TYPES.has(name) || query.types.some((type) => type.name === name);
  if (at < 0 || !plain) return;
  const hasYear = isYear(tokens[at + 1]?.text ?? '');
  const rest = tokens.slice(hasYear ? at + 2 : at + 1);
  const dated = rest.findIndex(({ text }) => text === 'ngay');
  const letters = dated < 0 ? rest : rest.slice(0, dated);
  if (isYear(letters.at(-1)?.text ?? '')) letters.pop();
  const known = letters.every(({ text, open }, i) => lexicon.symbolGroups.has(text) || (open && i > 0));
  const glued = letters.every(({ before: mark, text }) => mark !== '' || SYMBOL_PART.test(text));
  if (letters.length === 0 || !known || !glued) return;
  query.symbolLetters = letters.map(({ text }) => text).join(' ');
  query.symbolYear = hasYear ? Number(tokens[at + 1]?.text) : null;
}

function takeDate(query: Query, written: string): string {
  const folded = fold(written);
  const match = [SHORT_DATE, SPACED_DATE, LONG_DATE, DAY_MONTH]
    .map((form) => form.exec(folded))
    .find((found) => found !== null);
  const [all = '', day, month, year] = match ?? [];
  if (!match || Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) > 31) return written;
  query.date = {
    day: day === undefined ? null : Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
  };
  return `${written.slice(0, match.index)} ${written.slice(match.index + all.length)}`;
}

interface Token extends QueryWord {
  /** What stands before it in the query, spaces left out. */
  before: string;
}

function splitWords(written: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const open = /[\p{L}\p{N}]$/u.test(written);
  for (const match of written.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const before = written.slice(end, match.index).trim();
    end = match.index + match[0].length;
    const pieces = cutToken(match[0], lexicon);
    pieces.forEach((piece, i) => {
      tokens.push({ text: fold(piece), written: piece, open: false, before: i === 0 ? before : '' });
    });
  }
  const last = tokens.at(-1);
  if (last) last.open = open;
  return tokens;
}

/** «76nq» → 76, nq; «ndd», «nd9» → nd; «luatkhieunai» → its words; «lua6t5», «luaatj» → luat. */
function cutToken(token: string, lexicon: Lexicon): string[] {
  const folded = fold(token);
  const known = lexicon.numbers.has(folded) && folded.length <= LONGEST_SYLLABLE;
  if (known || lexicon.symbolGroups.has(folded)) return [token];
  const barred = folded.replace(/d[d9]/, 'd');
  if (barred !== folded && (SHORT_TYPES.has(barred) || lexicon.symbolGroups.has(barred))) return [barred];
  for (const typed of [withoutVni(folded), withoutTelex(folded)])
    if (typed !== null && typed.length <= LONGEST_SYLLABLE && lexicon.numbers.has(typed)) return [typed];
  const parts = token.match(/\d+|[^\d]+/g) ?? [];
  if (parts.length > 1) return parts.flatMap((part) => cutToken(part, lexicon));
  const short = /^([a-d]?)(ttlt|nqlt|nd|tt|qd|ct|nq|kl)(b[a-z]{1,7}|cp|ttg|tw|ttcp)$/.exec(folded);
  if (short) return short.slice(1).filter(Boolean);
  const least = TWO_SYLLABLES.test(folded) ? 5 : 6;
  if (folded.length < least || folded.length > 60 || /^\d/.test(folded)) return [token];
  const oneWord = folded.length < 6 || (folded.length <= LONGEST_SYLLABLE && !TWO_SYLLABLES.test(folded));
  if (oneWord && lexicon.near(folded, 1).length > 0) return [token];
  return cutGlued(lexicon, folded) ?? [token];
}

function dropLeads(tokens: Token[], lexicon: Lexicon): Token[] {
  let rest = tokens;
  for (;;) {
    const lead = LEADS.find((words) => startsWith(rest, words));
    if (lead === undefined) return rest;
    const after = rest.slice(lead.split(' ').length);
    if (typeAt(after, 0, lexicon) === null) return rest;
    rest = after;
  }
}

const startsWith = (tokens: readonly Token[], words: string) =>
  words.split(' ').every((word, i) => tokens[i]?.text === word);

/** The type whose full or short name begins at token `at`; the longest name wins. */
function typeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): string | null {
  const names = lexicon.types.filter((name) =>
    name.every((word, i) => looksLike(tokens[at + i], word, lexicon)),
  );
  const longest = names.reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), []);
  if (longest.length > 0) return longest.join(' ');
  return SHORT_TYPES.get(tokens[at]?.text ?? '') ?? null;
}

/** Types are short common names: one slip in a word that is none («ngị», «luạt») still counts. */
function looksLike(token: Token | undefined, word: string, lexicon: Lexicon): boolean {
  if (!token) return false;
  if (token.text === word) return true;
  return (
    !lexicon.numbers.has(token.text) &&
    lexicon.near(token.text, 1).some((n) => lexicon.words[n.word] === word)
  );
}

function readTypes(query: Query, tokens: readonly Token[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const name = typeAt(tokens, i, lexicon);
    if (name === null || query.types.some((type) => type.name === name)) continue;
    query.types.push({ name, first: i === 0 });
    if (!SHORT_TYPES.has(tokens[i]?.text ?? '')) i += name.split(' ').length - 1;
  }
}

const isYear = (text: string) => /^(19[4-9]|20\d)\d$/.test(text);

/** Takes number and year out of the words. Ranges («2021-2030») and further numbers stay: titles hold such. */
function takeNumbers(query: Query, tokens: readonly Token[]): QueryWord[] {
  const words: QueryWord[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const { text, open } = token;
    if (!/^\d+$/.test(text)) {
      const bridge =
        (text === 'so' || text === 'nam') && /^\d/.test(after?.text ?? '') && token.before === '';
      if (!bridge) words.push(token);
      return;
    }
    const inRange = isYear(text) && (isYear(before?.text ?? '') || isYear(after?.text ?? ''));
    const symbolYear =
      query.number !== null && before?.text === query.number.digits && /^[/.-]$/.test(token.before);
    if (
      isYear(text) &&
      !inRange &&
      query.year === null &&
      !(query.number === null && beginsSymbol(token, after))
    ) {
      query.year = Number(text);
    } else if (symbolYear && open && text.length < 4 && /^(1|19|2|20\d?|19\d)$/.test(text)) {
      query.yearStart = text;
    } else if (
      query.number === null &&
      !inRange &&
      text.length <= 5 &&
      before?.text !== 'thang' &&
      before?.text !== 'khoa'
    ) {
      query.number = { digits: text, open };
    } else {
      words.push(token);
    }
  });
  return words;
}

/** «2021/QĐ-TTg»: a number although it looks like a year. */
const beginsSymbol = (token: Token, after: Token | undefined) =>
  token.before === '' && after !== undefined && after.before !== '' && SHORT_TYPES.has(after.text);
