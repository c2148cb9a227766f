/** Spans of time overlap; shares and marks do not add up. */
export const NOT_ADDED: ReadonlySet<string> = new Set([
  '%',
  '‰',
  'điểm',
  'điểm phần trăm',
  'năm',
  'tháng',
  'ngày',
  'giờ',
  'phút',
  'tuổi',
  'lần',
  'lần so',
]);

/** More figures in one paragraph are a pasted table, and each would be held against all others. */
export const MOST_NUMBERS = 200;

const SAME: Readonly<Record<string, string>> = {
  vụ: 'vụ việc',
  'đơn thư': 'đơn',
  'lượt người': 'lượt',
  TTHC: 'thủ tục hành chính',
  'thủ tục': 'thủ tục hành chính',
  'uỷ viên': 'ủy viên',
  'hộ dân': 'hộ',
  'hộ gia đình': 'hộ',
};
/** Those that one person can be only one of in a list; «đảng viên» and «nữ» are said of the same people. */
const PEOPLE = [
  'người',
  'đồng chí',
  'cán bộ',
  'công chức',
  'viên chức',
  'người lao động',
  'đại biểu',
  'công dân',
  'thành viên',
  'ủy viên',
  'uỷ viên',
  'trưởng ban',
  'phó trưởng ban',
  'phó ban',
  'trưởng đoàn',
  'phó trưởng đoàn',
  'tổ trưởng',
  'tổ phó',
  'thư ký',
];
const DOCUMENTS =
  'quyết định, kế hoạch, báo cáo, công văn, chương trình, đề án, nghị quyết, chỉ thị, thông báo, tờ trình, kết luận, hướng dẫn, quy chế';
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'văn bản': DOCUMENTS.split(', '),
  ...Object.fromEntries(PEOPLE.map((name) => [name, PEOPLE])),
};

/** Whether both count the same: «vụ» and «vụ việc». */
export function isSameUnit(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && (SAME[a] ?? a) === (SAME[b] ?? b));
}

/** Whether `part` counts some of what `whole` counts: «kế hoạch» are «văn bản». */
export function isUnitOf(part: string | null, whole: string | null): boolean {
  return (
    isSameUnit(part, whole) || (part !== null && whole !== null && KINDS[whole]?.includes(part) === true)
  );
}
