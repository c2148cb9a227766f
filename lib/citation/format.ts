import type { Profile } from '../text/profile.ts';
import { NAMED_TYPES } from './doc-types.ts';
import type { CitationRecord } from './types.ts';

export type CitationForm = 'first' | 'later' | 'legal-basis';

/** Words by which a title begins without «về». */
const VERBS =
  /^(?:Quy định|Ban hành|Hướng dẫn|Sửa đổi|Bổ sung|Bãi bỏ|Phê duyệt|Công bố|Thành lập|Kiện toàn|Đính chính|Thông qua|Giao|Điều chỉnh)(?!\p{L})/u;
/** Names within titles keep their capital (NĐ 30/2020/NĐ-CP, Phụ lục II): documents, bodies, places. */
const KEEPS_CAPITAL =
  /^(?:\p{Lu}{2,}|Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Chỉ thị|Quyết định|Kết luận|Thông tư|Chiến lược|Chương trình|Đề án|Kế hoạch|Quy chế|Quy tắc|Quy hoạch|Điều lệ|Danh mục|Dự án|Nhà nước|Nhân dân|Đảng|Đoàn|Bộ|Ban(?! hành)|Ủy ban|Hội|Mặt trận|Quốc hội|Chính phủ|Việt Nam|Hà Nội|Hồ Chí Minh|Ngày|Tháng|Năm|Giải thưởng|Huân chương|Quỹ|Khung|Bảng|Biểu|Mẫu|Hệ thống)(?!\p{L})/u;

/**
 * A citation in the prescribed form (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6): `first` in full, `later` by type,
 * number and symbol, `legal-basis` as a line «Căn cứ …;». Laws and ordinances go by name in every form; `withYear` tells
 * apart laws of the same name. What a record lacks is left out. The Party's own documents (HD 05-HD/VPTW) write a comma
 * before the date, and leave «số» out in later mentions.
 */
export function formatCitation(
  record: CitationRecord,
  form: CitationForm,
  withYear = false,
  profile: Profile = 'state',
): string {
  const named = NAMED_TYPES.has(record.loai) && record.trichYeu !== '';
  const full = named
    ? lawName(record, withYear)
    : form === 'later'
      ? later(record, profile)
      : long(record, profile);
  return form === 'legal-basis' ? `Căn cứ ${full};` : full;
}

function later({ loai, so }: CitationRecord, profile: Profile): string {
  return profile === 'party' ? `${loai} ${so}` : `${loai} số ${so}`;
}

function lawName({ loai, trichYeu, ngay, so }: CitationRecord, withYear: boolean): string {
  const year = /\/(\d{4})\//.exec(so)?.[1] ?? ngay.slice(0, 4);
  return `${loai} ${trichYeu}${withYear && year !== '' ? ` năm ${year}` : ''}`;
}

function long(record: CitationRecord, profile: Profile): string {
  const date = record.ngay === '' ? '' : dateAfterSymbol(record.ngay, profile);
  const issuer = record.coQuan === '' ? '' : ` của ${record.coQuan}`;
  return `${record.loai} số ${record.so}${date}${issuer}${titlePhrase(record)}`;
}

/** « ngày 05/02/2025», as it follows a symbol; «, ngày 05/02/2025» in a document of the Party's. */
export function dateAfterSymbol(iso: string, profile: Profile): string {
  return `${profile === 'party' ? ',' : ''} ngày ${shortDate(iso)}`;
}

/** «05/02/2025», «21/4/2024»: days below 10 and months 1, 2 take a zero (mục II.4). */
export function shortDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** A title as it goes on within a sentence. */
export function titleWithin(trichYeu: string): string {
  return KEEPS_CAPITAL.test(trichYeu) ? trichYeu : trichYeu.charAt(0).toLowerCase() + trichYeu.slice(1);
}

/** A title with what joins it to the issuer before it: « về …», « quy định …»; '' where there is none. */
export function titlePhrase({ noi, trichYeu }: CitationRecord): string {
  if (trichYeu === '') return '';
  const inner = titleWithin(trichYeu);
  if (noi !== '') return ` ${noi} ${inner}`;
  return VERBS.test(trichYeu) ? ` ${inner}` : ` về ${inner}`;
}
