import { fold } from '../text/fold.ts';

const LONGEST = 140;
const LATEST = 70;

/** «<Địa danh>, ngày … tháng … năm …» at the end of a folded line: a day in a sentence has words after it. */
const IN_WORDS = /, {0,3}ngay .{0,20}thang .{0,20}nam[ \d.…_]{0,20}$/u;

/** The name of a place, each word with a capital: «Hà Nội», «TP. Hải Hà», «Quận 1». */
export const PLACE_NAME =
  "(?:\\p{Lu}[\\p{L}’'.]*|[Tt]hành phố|[Tt]hị xã)(?:(?: | ?[-–] ?)(?:\\p{Lu}[\\p{L}’'.]*|\\d{1,2})){0,7}";

/** The number and symbol that stand on the left of it where two columns became one line. */
export const SYMBOL_BEFORE = /^[*_]{0,2}Số:?[^\p{L}/]{0,12}\/[\p{L}\d–-]{2,24}\s{1,40}/u;

/** In figures, as the form does not allow but drafts have it. Words in capitals alone are a title's. */
const IN_FIGURES = new RegExp(
  `^[*_]{0,2}(?=[^,]*\\p{Ll})${PLACE_NAME},\\s{0,3}(?:[Nn]gày\\s{1,3})?\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)\\d\\d[*_.]{0,3}$`,
  'u',
);

/** A line of its own that has lost the place. */
const WITHOUT_PLACE = /^[*_]{0,2}Ngày \d{1,2} tháng \d{1,2} năm (?:19|20)\d\d[*_.]{0,3}$/u;

/** Whether a line gives, or leaves blank, the place and date of the document. */
export function isDateLine(line: string): boolean {
  if (line.length >= LONGEST) return false;
  if (!line.includes(',')) return WITHOUT_PLACE.test(line);
  const folded = fold(line);
  const at = folded.search(IN_WORDS);
  // «Họp ngày 5/2, ngày 20 tháng 3 năm 2025»: the days of a sentence, no place stands before the last of them.
  const isPlaced = at !== -1 && at <= LATEST && !/\bngay\b/u.test(folded.slice(0, at));
  return isPlaced || IN_FIGURES.test(line.replace(SYMBOL_BEFORE, ''));
}
