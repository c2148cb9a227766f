import { TYPE_OF_SYMBOL } from '../citation/doc-types.ts';
import type { FormalParts } from '../report/formal-parts.ts';
import { fold } from '../text/fold.ts';
import { item } from './checklist.ts';
import { nameForm, personIn } from './names.ts';
import type { ChecklistItem, FormField } from './result.ts';
import { matchTitles } from './title-match.ts';

/** What the user has chosen or written in the portal's form beside the draft; null where it has no such field. */
export interface FormFacts {
  loaiVanBan: string | null;
  /** `limit`: the most code units that the field takes; null when it does not say. */
  trichYeu: { text: string; limit: number | null; takesText: boolean } | null;
  nguoiKy: string | null;
  noiNhan: string | null;
  han: string | null;
  /** Only where the portal demands files. */
  tepDinhKem: { attached: boolean } | null;
}

/**
 * Compares the form with the draft. `fail` only where both say plainly different things; what a portal demands it asks
 * for itself. `today`: ISO.
 */
export function formItems(
  form: FormFacts,
  parts: FormalParts,
  documentDate: string | null,
  today: string,
): ChecklistItem[] {
  return [
    ...typeItems(form.loaiVanBan, parts),
    ...abstractItems(form.trichYeu, parts),
    ...signerItems(form.nguoiKy, parts),
    ...recipientItems(form.noiNhan, parts),
    ...deadlineItems(form.han, documentDate, today),
    ...fileItems(form.tepDinhKem),
  ];
}

function row(
  field: FormField,
  status: 'pass' | 'warn' | 'fail',
  label: string,
  more: Partial<ChecklistItem> = {},
): ChecklistItem {
  return item(`bieu-mau-${field}`, label, status, { field, ...more });
}

const isEmpty = (value: string) => !/[\p{L}\d]/u.test(value);

/** «Chọn …», «---», and what is empty. */
function isUnchosen(value: string): boolean {
  return isEmpty(value) || /^\P{L}*(?:chọn|select)(?!\p{L})/iu.test(value);
}

/** Types that no department issues, or words that say of no type. */
const OTHERS = new Set(['Lệnh', 'Pháp lệnh', 'Sắc lệnh']);
const types = [...new Set([...TYPE_OF_SYMBOL.values()].flat())]
  .filter((name) => !OTHERS.has(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => ({ name, begins: new RegExp(`^${fold(name)}(?![a-z])`, 'u') }));

function typeItems(chosen: string | null, { genre, symbol }: FormalParts): ChecklistItem[] {
  if (chosen === null) return [];
  if (isUnchosen(chosen)) return [row('loaiVanBan', 'warn', 'Chưa chọn loại văn bản')];
  const own = typeIn(genre?.text ?? '') ?? TYPE_OF_SYMBOL.get(symbol?.text.split(/[-–]/u)[0] ?? '')?.[0];
  const theirs = typeIn(chosen);
  if (own === undefined || theirs === null) return [];
  if (` ${fold(chosen)} `.includes(fold(own))) return [row('loaiVanBan', 'pass', `Loại văn bản: ${own}`)];
  // A symbol may have been left from another document; the line that names the type is plain.
  return [
    row('loaiVanBan', genre ? 'fail' : 'warn', `Loại văn bản đang chọn là “${shorten(chosen)}”`, {
      detail: `Dự thảo ghi “${genre?.text ?? symbol?.text ?? own}”.`,
    }),
  ];
}

/** The type that a choice names: «01 - Báo cáo», «Báo cáo (BC)». */
function typeIn(words: string): string | null {
  const folded = fold(words).replace(/^[^a-z]+/u, '');
  return types.find(({ begins }) => begins.test(folded))?.name ?? null;
}

function abstractItems(field: FormFacts['trichYeu'], { title }: FormalParts): ChecklistItem[] {
  if (!field) return [];
  const { text, limit, takesText } = field;
  const offer = title && takesText ? 'Điền giúp' : null;
  if (isEmpty(text)) {
    return [
      row('trichYeu', 'warn', 'Chưa có trích yếu', {
        offer,
        detail: title && limit !== null && title.text.length > limit ? `Ô nhận tối đa ${limit} ký tự.` : null,
      }),
    ];
  }
  if (limit !== null && text.length > limit)
    return [row('trichYeu', 'warn', `Trích yếu dài quá ${limit} ký tự`)];
  if (!title) return [];
  const match = matchTitles(text, title.text);
  if (typeof match === 'string') return [row('trichYeu', 'pass', 'Trích yếu khớp tiêu đề')];
  return [
    row('trichYeu', 'warn', 'Trích yếu khác tiêu đề dự thảo', {
      offer,
      detail: `Ô: “${match.written}”. Dự thảo: “${match.title}”.`,
    }),
  ];
}

function signerItems(chosen: string | null, { signer }: FormalParts): ChecklistItem[] {
  if (chosen === null) return [];
  if (isUnchosen(chosen)) return [row('nguoiKy', 'warn', 'Chưa chọn người ký')];
  const theirs = personIn(chosen);
  if (!signer || !theirs) return [];
  const own = personIn(signer.text) ?? signer.text;
  if (nameForm(own) === nameForm(theirs) || fold(own) === theirs.toLowerCase())
    return [row('nguoiKy', 'pass', `Người ký: ${signer.text}`)];
  return [
    row('nguoiKy', 'warn', `Người ký đang chọn là “${theirs}”`, {
      detail: `Cuối dự thảo ghi “${signer.text}”.`,
    }),
  ];
}

function recipientItems(written: string | null, { recipients }: FormalParts): ChecklistItem[] {
  if (written === null || !recipients || recipients.names.length === 0) return [];
  if (!isUnchosen(written)) return [row('noiNhan', 'pass', 'Đã có nơi nhận')];
  return [
    row('noiNhan', 'warn', 'Chưa có nơi nhận trên biểu mẫu', {
      detail: `Dự thảo ghi: ${shorten(recipients.names.join('; '))}`,
    }),
  ];
}

function deadlineItems(written: string | null, documentDate: string | null, today: string): ChecklistItem[] {
  const day = written === null ? null : isoDay(written);
  if (day === null) return [];
  const shown = day.split('-').reverse().join('/');
  if (day < today) return [row('han', 'warn', `Hạn ${shown} đã qua`)];
  if (documentDate !== null && day < documentDate)
    return [row('han', 'warn', `Hạn ${shown} trước ngày văn bản`)];
  return [row('han', 'pass', `Hạn ${shown}`)];
}

/** Of «30/11/2026», «30-11-2026 17:00», «2026-11-30»; null for anything else. */
function isoDay(written: string): string | null {
  const iso = /^\s{0,9}(?<iso>\d{4}-\d\d-\d\d)(?!\d)/u.exec(written)?.groups?.iso;
  if (iso !== undefined) return iso;
  const { day, month, year } =
    /^\s{0,9}(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)/u.exec(written)?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function fileItems(files: FormFacts['tepDinhKem']): ChecklistItem[] {
  if (!files) return [];
  return [
    files.attached
      ? row('tepDinhKem', 'pass', 'Đã có tệp đính kèm')
      : row('tepDinhKem', 'warn', 'Chưa có tệp đính kèm'),
  ];
}

function shorten(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79).replace(/\s\S*$/u, '')}…`;
}
