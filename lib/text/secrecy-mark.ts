const mark = /^[ \t\u00A0]*(TUYỆT MẬT|TỐI MẬT|MẬT)[ \t\u00A0]*$/m;

/** The secrecy mark that stands alone on a line of the text, null when there is none. Such a text is not read any further. */
export function secrecyMark(text: string): string | null {
  return mark.exec(text.normalize('NFC'))?.[1] ?? null;
}
