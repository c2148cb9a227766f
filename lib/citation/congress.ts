import type { CitationMention } from './types.ts';

const ROMAN = '[IVXL]{1,6}(?!\\p{L})';
const ORDINAL = `(?:(?:lần\\s+)?thứ\\s+)?(?:${ROMAN}|\\d{1,2}(?![\\p{L}\\d/]))|lần\\s+thứ\\s+\\p{Ll}{2,5}(?:\\s+(?:mười|mốt|hai|ba|tư|bốn|năm|lăm|sáu|bảy|tám|chín|nhất))?`;
/** A body's name: words with a capital, and the small ones that stand among them. */
const CAPITALISED = `(?!${ROMAN})\\p{Lu}\\p{L}*`;
const BODY = `(?:của\\s+)?(?:${CAPITALISED}|đảng\\s+bộ|đảng)(?:\\s+(?:${CAPITALISED}|đảng|bộ|tỉnh|thành|phố|huyện|quận|thị|xã|phường|đặc|khu|khối|khóa|các|cơ|quan|ban|sở|đoàn|dân|chính|quyền|toàn|quốc)(?!\\p{L})){0,10}`;
const TERM = ',?\\s{0,3}\\(?\\s{0,3}nhiệm\\s+kỳ\\s+\\d{4}\\s?[-–]\\s?\\d{4}\\)?';
const OF_CONGRESS = `(?:của\\s+)?[Đđ]ại\\s+hội(?:\\s+đại\\s+biểu)?(?:\\s+toàn\\s+quốc)?(?:\\s+${BODY})?(?:,?\\s+(?:${ORDINAL}))?(?:\\s+(?=(?:của\\s+)?[Đđ]ảng)${BODY})?(?:${TERM})?`;
const OF_PLENUM = `(?:Hội\\s+nghị\\s+)?(?:lần\\s+thứ\\s+\\p{L}{1,5}\\s+)?(?:Ban\\s+Chấp\\s+hành\\s+)?(?:Trung\\s+ương|TW)(?:\\s+Đảng)?(?:,?\\s+(?:(?:lần\\s+)?thứ\\s+)?\\d{1,2}(?![\\p{L}\\d/]))?(?:,?\\s+\\(?(?:khóa|khoá)\\s+[IVXL]{1,6}(?:,\\s?[IVXL]{1,6})*(?!\\p{L})\\)?)?`;
const NAMED = new RegExp(`(?<![\\p{L}])([Nn]ghị\\s+quyết)\\s+(${OF_CONGRESS}|${OF_PLENUM})`, 'gu');
/** What makes a name the name of one document: which congress, plenum or term. */
const WHICH = new RegExp(`(?<!\\p{L})(?:${ROMAN}|thứ\\s|nhiệm\\s+kỳ|\\d)`, 'u');

/**
 * Resolutions that go by the congress or plenum that adopted them: «Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của
 * Đảng», «Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020-2025», «Nghị quyết Trung ương 4 khóa XII». Such a name is how they
 * are cited: it needs no number. The name is the mention's title.
 */
export function findCongressDocuments(text: string): CitationMention[] {
  return Array.from(text.matchAll(NAMED)).flatMap((match) => {
    const [raw, type = '', name = ''] = match;
    if (!WHICH.test(name)) return [];
    const start = match.index;
    const end = start + raw.length;
    return [
      {
        ...{ start, end, raw, by: 'congress' as const, so: null, symbol: null, number: null, date: null },
        ...{ issuer: null, year: null },
        type: { start, end: start + type.length, text: 'Nghị quyết' },
        title: { start: end - name.length, end, text: name.replace(/\s+/g, ' ') },
      },
    ];
  });
}
