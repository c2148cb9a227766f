import type { Span } from '../text/document.ts';
import type { CitationMention } from './types.ts';

const LAW = /(?<!\p{L}|[Đđ]ại học |[Pp]háp |[Dd]ự án |[Dd]ự thảo |[Bb]an )(Bộ luật|Bộ Luật|Luật|Pháp lệnh)\s+(?!sư|gia|số|năm|này|trên|và|của)(?=\p{L})/gu;
const WORD = /(,?\s+)([\p{L}\d]+)/uy;
const YEAR = /\s+năm\s+(?:19|20)\d{2}(?!\d)/uy;
const LONGEST = 22;
const STOP_WORDS = new Set([
  'của', 'năm', 'được', 'đã', 'có', 'là', 'tại', 'về', 'số', 'do', 'cho', 'để', 'khi', 'cũng', 'ngày', 'hiện',
  'thì', 'bằng', 'đến', 'với', 'nhằm', 'này', 'nêu', 'từ', 'trên', 'vào', 'như', 'phải', 'gồm', 'mới', 'gắn',
]);
const STOP_PAIRS = new Set([
  'quy định', 'có hiệu', 'ban hành', 'sửa đổi', 'tới các', 'trong đó', 'trong các', 'trong năm', 'trong toàn', 'đồng thời',
  'trong cơ', 'trong đội', 'trong cán', 'kịp thời', 'tới cán', 'tới toàn', 'nghiêm túc', 'các văn', 'thực tế',
]);
/** Names that begin like a stop: «Luật Ban hành văn bản quy phạm pháp luật». */
const FIRST_WORDS_FREE = 2;
/** Words that go on with a name after a comma: «Phòng, chống …», «Cán bộ, công chức». */
const AFTER_COMMA = /^(?:chống|công chức|vệ sinh|khen thưởng|chữa cháy|nhập cảnh|quá cảnh|cư trú|sử dụng|vật liệu|cứu nạn|cứu hộ|đơn vị kinh tế)(?!\p{L})/u;
/** After «và» these begin something else than the rest of a name. */
const NOT_AFTER_VA = /^(?:các|những|văn bản|nghị định|thông tư|hướng dẫn|tổ chức|triển khai|công tác|việc)(?!\p{L})/u;

/** Laws cited by name alone: «Luật Tiếp công dân», «Luật Thực hiện dân chủ ở cơ sở năm 2022». `taken`: citations already read. */
export function findNamedLaws(text: string, taken: readonly Span[]): CitationMention[] {
  const found: CitationMention[] = [];
  for (const match of text.matchAll(LAW)) {
    const type = match[1] ?? '';
    const start = match.index;
    if (taken.some((span) => span.start === start)) continue;
    const nameStart = start + match[0].length;
    const nameEnd = endOfName(text, start + match[0].trimEnd().length);
    if (nameEnd <= nameStart) continue;
    YEAR.lastIndex = nameEnd;
    const end = YEAR.test(text) ? YEAR.lastIndex : nameEnd;
    found.push({
      start,
      end,
      raw: text.slice(start, end),
      type: { start, end: start + type.length, text: type === 'Bộ Luật' ? 'Bộ luật' : type },
      so: null,
      symbol: null,
      date: null,
      issuer: null,
      title: { start: nameStart, end: nameEnd, text: text.slice(nameStart, nameEnd).replace(/\s+/g, ' ') },
    });
  }
  return found;
}

function endOfName(text: string, at: number): number {
  let end = at;
  WORD.lastIndex = at;
  for (let count = 0; count < LONGEST; count++) {
    const match = WORD.exec(text);
    if (!match || stops(text, match, WORD.lastIndex, count)) break;
    end = WORD.lastIndex;
  }
  return end;
}

function stops(text: string, [, gap = '', word = '']: RegExpExecArray, after: number, count: number): boolean {
  const rest = text.slice(after - word.length, after + 24);
  if (gap.startsWith(',')) return !AFTER_COMMA.test(rest);
  if (/^\d/.test(word)) return true;
  if (count < FIRST_WORDS_FREE) return false;
  if (word === 'và') return /^\p{Lu}/u.test(rest.slice(3)) || NOT_AFTER_VA.test(rest.slice(3));
  const next = /^\s+(\p{L}+)/u.exec(text.slice(after, after + 12))?.[1] ?? '';
  return STOP_WORDS.has(word) || STOP_PAIRS.has(`${word} ${next}`) || /^\p{Lu}/u.test(word) && !/^(?:Việt|Nam|Tổ|Quốc|Mặt|Đảng|Nhà|Công|Thủ)/u.test(word);
}
