/** Kinds that leave nothing out and share nothing, so that a list that names one of each line is a full one. */
const FULL_SETS = [
  ['trực tuyến', 'trực tiếp|bưu chính'],
  ['đã giải quyết', 'đang giải quyết|chưa giải quyết'],
  ['giải quyết xong|đã (?:giải quyết|xử lý)', 'đang (?:trong|xem xét|xử lý|thụ lý|xác minh)|chưa đến hạn'],
  ['khiếu nại', 'tố cáo', 'kiến nghị|phản ánh'],
  ['thường xuyên', 'định kỳ|đột xuất'],
  ['kỳ trước|năm trước chuyển', 'trong kỳ|mới (?:tiếp )?nhận|(?:tiếp )?nhận mới'],
  ['(?<!không )(?:đủ điều kiện|thuộc thẩm quyền)', 'không (?:đủ điều kiện|thuộc thẩm quyền)'],
  ['nam', 'nữ'],
  ['kinh tế', 'văn hóa(?: ?[-–,] ?| và | )xã hội', 'quốc phòng|an ninh', 'hệ thống chính trị'],
  ['hòa giải thành', 'không thành'],
].map(asPatterns);

/** Those who lead a body and those who belong to it: nobody is two of them. */
const COMMITTEE = asPatterns([
  '(?<!phó )(?:trưởng ban|tổ trưởng|trưởng đoàn|chủ tịch)',
  'phó',
  '(?<=\\d )(?:đồng chí )?(?:là )?(?:ủy|uỷ|thành) viên|(?:ủy|uỷ|thành) viên:? \\d+',
]);

/** The same of what is settled; what is only received may also be under way. */
const FULL_SET_OF_SETTLED = asPatterns(['trước hạn|đúng hạn|trong hạn', 'quá hạn|trễ hạn']);

function asPatterns(sides: readonly string[]): RegExp[] {
  return sides.map((side) => new RegExp(`(?<!\\p{L})(?:${side})(?!\\p{L})`, 'iu'));
}

/** Whether a list names kinds that leave nothing out. */
export function isFullSet(list: string): boolean {
  return isCommittee(list) || FULL_SETS.some((sides) => nameAll(list, sides));
}

/** Whether a list names the head, the deputies and the members of a body. */
export function isCommittee(list: string): boolean {
  return nameAll(list, COMMITTEE);
}

/** Whether a list names kinds that leave nothing out of what is settled. */
export function isFullSetOfSettled(list: string): boolean {
  return nameAll(list, FULL_SET_OF_SETTLED);
}

function nameAll(list: string, sides: readonly RegExp[]): boolean {
  return sides.every((side) => side.test(list));
}
