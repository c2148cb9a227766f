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
