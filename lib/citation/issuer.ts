import type { Part } from './types.ts';

/** Two words that begin what a document is about or what is said of it, so that an issuer's name ends before them. */
const STOP_PAIRS = new Set([
  'ban hành',
  'thành lập',
  'phê duyệt',
  'quy định',
  'sửa đổi',
  'bổ sung',
  'hướng dẫn',
  'thực hiện',
  'triển khai',
  'tiếp tục',
  'phát động',
  'tăng cường',
  'công bố',
  'kiện toàn',
  'tổ chức',
  'thông báo',
  'kết luận',
  'chỉ đạo',
  'yêu cầu',
  'đẩy mạnh',
  'nâng cao',
  'rà soát',
  'xử lý',
  'đánh giá',
  'giải quyết',
  'trả lời',
  'quán triệt',
  'đề nghị',
  'đồng thời',
  'bãi bỏ',
  'thay thế',
  'phân công',
  'giao nhiệm',
  'ủy quyền',
  'báo cáo',
  'kiểm soát',
  'góp phần',
  'đối với',
  'một số',
]);
const STOP_WORDS = new Set([
  'về',
  'đã',
  'là',
  'được',
  'có',
  'trong',
  'theo',
  'tại',
  'để',
  'nhằm',
  'với',
  'từ',
  'đến',
  'do',
  'như',
  'cũng',
  'nêu',
  'giao',
  'cho',
  'số',
  'ngày',
  'năm',
  'thì',
  'khi',
  'vào',
  'của',
  'phải',
  'sẽ',
  'cần',
  'v/v',
  'kèm',
  'trên',
  'gửi',
]);
/** Documents, which issue nothing: after «và» another one of the list. */
const OTHER_DOCUMENT =
  /^(?:Bộ luật|Báo cáo|Chỉ thị|Chương trình|Công văn|Công điện|Hướng dẫn|Kế hoạch|Kết luận|Luật|Nghị|Quy chế|Quyết định|Quy định|Thông (?:báo|cáo|tri|tư)|Tờ trình|Văn bản|Đề án)/u;
/** First words of bodies and offices; a name begins with one of them. */
const BODY =
  /(?:Ban|Bộ|Chính phủ|Chủ tịch|Chủ nhiệm|Cục|Đảng|Đoàn|Giám đốc|Hội|HĐND|Kho bạc|Kiểm toán|Liên đoàn|Mặt trận|Ngân hàng|Quốc hội|Sở|Tỉnh|Thành|Huyện|Thanh tra|Thủ tướng|Thường|Tòa|Toà|Tổng|Trung ương|UBND|UBMTTQ|[ỦU][yỷ] ban|[ỦU]BND|Văn phòng|Viện|Bí thư|Phó|Trưởng|Công an|Bảo hiểm|Trung tâm|Cơ quan|Tập đoàn|Hội đồng|Học viện|BCH|BTV|BCĐ|TW)(?![\p{L}])/uy;
const LEAD = /\s*,?\s*(của|do|giữa)\s+/uy;
const WORD = /(\s*,?\s*|\s-\s)([\p{L}\d/&]+)/uy;
const LONGEST = 24;
/** Names that no word in small letters belongs to, but «Quốc hội khóa XV», «Chính phủ nước …». */
const WHOLE = /(?:Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư)$/u;
const isSmallTalk = (word: string) => /^(?!(?:kh[oó][aá]|nước|và)$)\p{Ll}/u.test(word);

/** The issuer's name that begins at or after `at`, with or without «của»; null when none stands there. */
export function issuerAt(text: string, at: number): Part | null {
  LEAD.lastIndex = at;
  const start = LEAD.exec(text) ? LEAD.lastIndex : skipSpace(text, at);
  const led = start > at && /\p{L}/u.test(text.slice(at, start));
  BODY.lastIndex = start;
  const capital = led && /\p{Lu}/u.test(text.charAt(start));
  const begins = BODY.test(text) || (capital && !OTHER_DOCUMENT.test(text.slice(start, start + 16)));
  if (!begins) return null;
  const end = nameEnd(text, start);
  return end > start ? { start, end, text: text.slice(start, end).replace(/\s+/g, ' ') } : null;
}

const skipSpace = (text: string, at: number) =>
  at + (/^\s{0,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0);

function nameEnd(text: string, start: number): number {
  let end = start;
  WORD.lastIndex = start;
  for (let count = 0; count < LONGEST; count++) {
    const match = WORD.exec(text);
    const [, gap = '', word = ''] = match ?? [];
    if (!match || stops(text, gap, word, WORD.lastIndex)) break;
    if (WHOLE.test(text.slice(Math.max(start, end - 16), end)) && isSmallTalk(word)) break;
    end = WORD.lastIndex;
  }
  return end;
}

function stops(text: string, gap: string, word: string, after: number): boolean {
  const small = /^\p{Ll}/u.test(word);
  const next = /^\s+([\p{L}]+)/u.exec(text.slice(after, after + 12))?.[1] ?? '';
  if (gap.includes(',')) return !continuesAfterComma(text, after - word.length);
  if (/^\d/.test(word))
    return !/thứ\s+$/u.test(text.slice(Math.max(0, after - word.length - 5), after - word.length));
  if (!small) return false;
  if (word === 'và')
    return !/^\p{Lu}/u.test(next) || OTHER_DOCUMENT.test(text.slice(after, after + 16).trimStart());
  return STOP_WORDS.has(word) || STOP_PAIRS.has(`${word} ${next}`);
}

/** «Bộ Văn hóa, Thể thao và Du lịch»; «Bộ Công an, Bộ Quốc phòng». */
function continuesAfterComma(text: string, at: number): boolean {
  if (
    /^(?:Thể thao và Du lịch|Viễn thông|Công nghệ và Môi trường|Thể thao)(?!\p{L})/u.test(
      text.slice(at, at + 24),
    )
  )
    return true;
  return /^(?:Bộ|Viện kiểm sát|Tòa án|Toà án|Thanh tra Chính|Ngân hàng Nhà)(?!\p{L})/u.test(
    text.slice(at, at + 16),
  );
}
