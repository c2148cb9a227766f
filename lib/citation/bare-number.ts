import type { BareSymbol, SymbolParts } from './symbol.ts';
import { typeDirectlyBefore } from './type-before.ts';

/** What can stand before a document's number: «số», the end of a type's name, or another number of the list. */
const MAY_PRECEDE = /(?:[sS]ố|SỐ|định|quyết|thị|tư|luận|ĐỊNH|QUYẾT|THỊ|TƯ|LUẬN|NĐ|NQ|QĐ|[,;]|và)\s*:?\s*$/u;
/** Names of programmes, projects and things, whose number is no document's: «Chương trình 135», «Dự án số 2». */
const NEVER = new Set([
  'Dự án',
  'Chương trình',
  'Đề án',
  'Phương án',
  'Hợp đồng',
  'Biên bản',
  'Luật',
  'Bộ luật',
  'Điện',
  'Lệnh',
  'Giấy mời',
]);
/** Types that writers use with a number and no «số»; those that are also verbs only with a capital. */
const WITHOUT_SO = /^(?:nghị định|nghị quyết|chỉ thị|thông tư)$/iu;
const WITHOUT_SO_CAPITAL = /^(?:NĐ|NQ|QĐ|Quyết định|Kết luận|Quy định)$/u;
/** What follows a number that counts nothing: «Nghị quyết 04 của …», not «Quyết định 5 nội dung». */
const AFTER =
  /\s*(?:$|[;:)\]”"(]|[.,](?!\d)|(?:của|về|và|hoặc|ngày|ban hành|quy định|hướng dẫn|được|đã|khóa|khoá|năm (?:19|20)\d{2})(?!\p{L}))/uy;
/** After a number there may be more of a symbol, or it is a share. */
const NO_END = /\s*[/%–-]/uy;
const IN_LIST = /^\s*(?:[,;]|[,;]?\s*và)\s*$/u;

/** Whether a number without letters is a document's: a type announces it, or it goes on a list of such numbers. */
export function isBareNumber(text: string, bare: BareSymbol, previous: SymbolParts | null): boolean {
  const { start, end } = bare;
  const before = text.slice(Math.max(0, start - 8), start);
  if (!MAY_PRECEDE.test(before) || stands(NO_END, text, end)) return false;
  const type = typeDirectlyBefore(text, start);
  if (type && NEVER.has(type.type.text)) return false;
  if (type?.so) return true;
  if (!stands(AFTER, text, end)) return false;
  if (type) return isUsedWithoutSo(text.slice(type.type.start, type.type.end));
  if (/số\s*:?\s*$/iu.test(before)) return true;
  return previous !== null && previous.groups.length === 0 && IN_LIST.test(text.slice(previous.end, start));
}

function isUsedWithoutSo(written: string): boolean {
  const words = written.replace(/\s+/g, ' ');
  return WITHOUT_SO.test(words) || WITHOUT_SO_CAPITAL.test(words);
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
