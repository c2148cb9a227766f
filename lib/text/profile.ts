import type { TextDocument } from './document.ts';

/** Whose rules of form a document follows: the State's (NĐ 30/2020/NĐ-CP) or the Party's own (399-QĐ/TW, 05-HD/VPTW). */
export type Profile = 'state' | 'party';

/** auto = as the draft shows. */
export type ProfileChoice = 'auto' | Profile;

const HEAD = 12;
const TAIL = 40;
/** The line that names the type: below it stands the title, which may speak of anybody. */
const TYPE =
  /^[*_]*(?:BÁO CÁO|KẾ HOẠCH|TỜ TRÌNH|THÔNG BÁO|CHƯƠNG TRÌNH|ĐỀ ÁN|HƯỚNG DẪN|KẾT LUẬN|CHỈ THỊ|NGHỊ QUYẾT|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|BIÊN BẢN)[*_]*$/u;
/** The head is set in two columns, which may come as one line. */
const STATE_HEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA/u;
/** The Party's name, which a page's width may break; its committees; a symbol of theirs. */
const PARTY_HEAD =
  /ĐẢNG CỘNG SẢN(?: VIỆT NAM)?[*_]*$|^[*_]*(?:ĐẢNG (?:BỘ|ỦY|UỶ) |Số:?[ \d.…]{0,20}- ?\p{Lu}\p{L}{0,4}\/\p{Lu}{0,12}(?:TW|TU|ĐU|HU)(?!\p{L}))/u;
const PARTY_SIGNER = /^[*_]*[TK]\/[ML T] ?\p{Lu}/u;

/** What a draft shows of itself by its head and its signer; the State's where it shows nothing. */
export function readProfile({ blocks }: Pick<TextDocument, 'blocks'>): Profile {
  const type = blocks.slice(0, HEAD).findIndex(({ text }) => TYPE.test(text));
  const head = blocks.slice(0, type < 0 ? HEAD : type);
  if (head.some(({ text }) => STATE_HEAD.test(text))) return 'state';
  const isParty =
    head.some(({ text }) => PARTY_HEAD.test(text)) ||
    blocks.slice(-TAIL).some(({ text }) => PARTY_SIGNER.test(text));
  return isParty ? 'party' : 'state';
}
