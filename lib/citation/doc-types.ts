/**
 * Types of documents and their abbreviations in symbols. State: NĐ 30/2020/NĐ-CP Điều 7 and Phụ lục III.I; laws and
 * joint documents: Luật 64/2025/QH15; Party: Hướng dẫn 05-HD/VPTW 2026.
 */
export const TYPE_OF_SYMBOL: ReadonlyMap<string, readonly string[]> = new Map([
  ['NĐ', ['Nghị định']],
  ['TT', ['Thông tư', 'Thông tri']],
  ['TTLT', ['Thông tư liên tịch']],
  ['NQ', ['Nghị quyết']],
  ['NQLT', ['Nghị quyết liên tịch']],
  ['QĐ', ['Quyết định', 'Quy định']],
  ['QĐi', ['Quy định']],
  ['QyĐ', ['Quy định']],
  ['QC', ['Quy chế']],
  ['CT', ['Chỉ thị']],
  ['KL', ['Kết luận']],
  ['TB', ['Thông báo']],
  ['TC', ['Thông cáo']],
  ['HD', ['Hướng dẫn']],
  ['CTr', ['Chương trình']],
  ['KH', ['Kế hoạch']],
  ['PA', ['Phương án']],
  ['ĐA', ['Đề án']],
  ['DA', ['Dự án']],
  ['BC', ['Báo cáo']],
  ['BB', ['Biên bản']],
  ['TTr', ['Tờ trình']],
  ['HĐ', ['Hợp đồng']],
  ['CĐ', ['Công điện']],
  ['GM', ['Giấy mời']],
  ['PL', ['Pháp lệnh']],
  ['L', ['Lệnh']],
  ['SL', ['Sắc lệnh']],
  ['CV', ['Công văn']],
]);

/** Types whose documents carry no type in their symbol. */
const OTHER_TYPES = ['Bộ luật', 'Luật', 'Công văn', 'Văn bản', 'Điện', 'Lệnh'];

/** Full names, longest first, so that «Thông tư liên tịch» is not read as «Thông tư». */
export const TYPE_NAMES: readonly string[] = [
  ...new Set([...[...TYPE_OF_SYMBOL.values()].flat(), ...OTHER_TYPES]),
].sort((a, b) => b.length - a.length);

/** Laws and ordinances are cited by name, without number, date and issuer (NĐ 30/2020/NĐ-CP PL I, phần I, mục II.6.a). */
export const NAMED_TYPES: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);

/** The type a writer means by a full name in any case or by an abbreviation; null for other words. */
export function typeNamed(written: string): string | null {
  const plain = written.replace(/\s+/g, ' ');
  const abbreviated = TYPE_OF_SYMBOL.get(plain)?.[0];
  if (abbreviated !== undefined) return abbreviated;
  const lower = plain.toLowerCase();
  return TYPE_NAMES.find((name) => name.toLowerCase() === lower) ?? null;
}
