import type { PortalDescription } from './description.ts';
import { fieldText, findFields, formsAround, tidy } from './form.ts';

/**
 * The secrecy level chosen for the draft in this editor, as the page words it; null when it is ordinary, blank or
 * when the page has no such field. Asked before anything reads the draft (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).
 */
export function chosenSecrecy(editor: Element, portal: PortalDescription): string | null {
  for (const form of formsAround(editor)) {
    const inForm = findFields(form, portal, 'doMat');
    const page = form.ownerDocument.documentElement;
    // The filter of a list may bear the same name: one that is not ordinary is enough.
    const found = inForm.length > 0 ? inForm : findFields(page, portal, 'doMat');
    const chosen = found.map((field) => tidy(fieldText(field))).find((each) => !isOrdinary(each, portal));
    if (chosen !== undefined) return chosen;
  }
  return null;
}

/** Numbers and lines around a choice do not count: «0 - Thường», «---- Chọn độ mật ----». */
function isOrdinary(chosen: string, portal: PortalDescription): boolean {
  const words = chosen.toLocaleLowerCase('vi').match(/\p{L}(?:.*\p{L})?/u)?.[0] ?? '';
  return portal.ordinarySecrecy.includes(words) || /^chọn(?!\p{L})/u.test(words);
}
