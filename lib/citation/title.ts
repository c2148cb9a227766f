import type { Part } from './types.ts';

const JOINT =
  /[\s,]*(?:(về\s+việc|về|v\/v|V\/v)\s*|(?=(?:một số|ban hành|quy định|sửa đổi|bổ sung|hướng dẫn|phê duyệt|triển khai|thực hiện|kết quả|rà soát|thành lập|kiện toàn|công bố|bãi bỏ|tiếp tục|tăng cường|giao|trả lời|đánh giá|đẩy mạnh|nâng cao|điều chỉnh|tổ chức|xử phạt|quản lý|Quy định|Ban hành|Hướng dẫn|Sửa đổi|Phê duyệt|Triển khai|Thực hiện)(?!\p{L})|[“"«]))/uy;
const LONGEST = 450;
/** After a comma these go on with the sentence, not with the title. */
const NEW_CLAUSE =
  /^(?:Sở|Ủy ban|Uỷ ban|UBND|Ban|Bộ|Chi bộ|Đảng ủy|Giám đốc|Lãnh đạo|các đơn vị|trong đó|đồng thời|cụ thể|theo đó|qua đó|góp phần|trên cơ sở|đến nay|toàn|đã|nhằm|hiện nay|kết quả|căn cứ|thực hiện|[Tt]rong|Thanh tra|Phòng|Trung tâm|Văn phòng)(?!\p{L})/u;
/** After «và» these say what was done, or name other documents. */
const NEW_ACTION = /^(?:đang|đã|phối hợp với|tham mưu|các văn bản|các kế hoạch|hướng dẫn của)(?!\p{L})/u;
/** A bracket that says what became of the document, or names others: no part of the title. */
const ABOUT_DOCUMENTS =
  /^\(\s*(?:(?:đã|nay|đang)?\s*(?:được|bị|hết)\s|sau đây|gọi tắt|viết tắt|kèm theo|[^()]*(?<!\p{L})số\s*\d{1,5}[/-])/u;
/** What is said of the document's force, behind its title. */
const IN_FORCE = /^(?:đã\s+)?(?:hết|có|còn)\s+hiệu\s+lực(?!\p{L})/u;
/** Another citation of the same list. */
const NEXT_CITATION =
  /^(?:các\s+)?(?:Nghị định|Nghị quyết|Quyết định|Quy định|Quy chế|Chỉ thị|Thông tư|Thông tri|Thông báo|Kết luận|Kế hoạch|Chương trình|Công văn|Văn bản|Công điện|Hướng dẫn|Báo cáo|Luật|Tờ trình)\s+(?:phối hợp\s+)?(?:số\s*)?\d/u;

/**
 * The title that begins at or after `at`: after «về», «về việc», or with a verb of titles. It ends with the sentence, at
 * a semicolon, an unmatched bracket, the next citation of a list, or a comma that begins a new clause.
 */
export function titleAt(text: string, at: number): Part | null {
  JOINT.lastIndex = at;
  if (!JOINT.exec(text)) return null;
  const start = JOINT.lastIndex;
  if (NEXT_CITATION.test(text.slice(start, start + 40))) return null;
  const end = titleEnd(text, start);
  const trimmed = text.slice(start, end).trimEnd();
  if (trimmed.length < 4) return null;
  return { start, end: start + trimmed.length, text: trimmed.replace(/\s+/g, ' ') };
}

/** So few words before a comma name no subject yet. */
const TOO_FEW = 4;

/** A title cut to the few words by which one names the subject of a document when giving no more than its number. */
export function briefTitle(text: string, title: Part): Part {
  const { start, end } = title;
  for (const { index } of text.slice(start, end).matchAll(/,/g)) {
    const brief = text.slice(start, start + index).replace(/\s+/g, ' ');
    if (brief.split(' ').length >= TOO_FEW) return { start, end: start + index, text: brief };
  }
  return title;
}

function titleEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST);
  let brackets = 0;
  let quotes = 0;
  for (let i = start; i < limit; i++) {
    const char = text.charAt(i);
    if (char === '(' && ABOUT_DOCUMENTS.test(text.slice(i, i + 110))) return i;
    if (char === '(') brackets++;
    else if (char === ')' && brackets-- === 0) return i;
    else if (char === '“') quotes++;
    else if (char === '”') {
      quotes--;
      if (quotes <= 0 && text.slice(start, start + 1) === '“') return i + 1;
    } else if (quotes > 0 || brackets > 0) continue;
    else if (char === ';' || char === ':') return i;
    else if (char === '.' && endsSentence(text, i)) return i;
    else if (char === ',' && endsClause(text.slice(i + 1, i + 40).trimStart())) return i;
    else if (char === ' ' && IN_FORCE.test(text.slice(i + 1, i + 18))) return i;
    else if (
      char === ' ' &&
      /^và\s/.test(text.slice(i + 1, i + 4)) &&
      (NEXT_CITATION.test(text.slice(i + 4, i + 44)) || NEW_ACTION.test(text.slice(i + 4, i + 24)))
    )
      return i;
  }
  return limit;
}

const endsClause = (rest: string) => NEW_CLAUSE.test(rest) || NEXT_CITATION.test(rest.replace(/^và\s+/, ''));

function endsSentence(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 3);
  return rest.trim() === '' || /^(?:\/\.|\s[\p{Lu}“(])/u.test(rest) || /^["”)]/.test(rest);
}
