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
