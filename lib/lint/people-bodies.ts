import { matchesOf } from '../facts/matches.ts';
import type { Span } from '../text/document.ts';

const LOWER_BODY =
  /(?<!\p{L})(?:ủy|uỷ) ban (?=nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các|cấp)(?!\p{L}))|(?<!\p{L})hội (?=đồng nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các|cấp)(?!\p{L}))/gu;

/** Where names of people's committees and councils begin with a small letter: «ủy ban» of «ủy ban nhân dân tỉnh». */
export function lowerBodies(text: string): Span[] {
  return matchesOf(text, LOWER_BODY).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
