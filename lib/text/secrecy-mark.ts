const mark = /^[^\p{L}\p{N}\r\n]*(TUYỆT[ \t\u00A0]+MẬT|TỐI[ \t\u00A0]+MẬT|MẬT)[^\p{L}\p{N}\r\n]*$/mu;

/**
 * The secrecy mark that stands alone on a line of the text, null when there is none. Signs around it, as in «**MẬT**»,
 * do not count. Such a text is not read any further.
 */
export function secrecyMark(text: string): string | null {
  return mark.exec(text.normalize('NFC'))?.[1]?.replace(/\s+/, ' ') ?? null;
}
