import type { PortalDescription } from './description.ts';
import { fieldText, findField, formsAround, tidy } from './form.ts';

/**
 * The secrecy level chosen for the draft in this editor, as the page words it; null when it is ordinary, blank or
 * when the page has no such field. Asked before anything reads the draft (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).
 */
export function chosenSecrecy(editor: Element, portal: PortalDescription): string | null {
  for (const form of formsAround(editor)) {
    const control =
      findField(form, portal, 'doMat') ?? findField(form.ownerDocument.documentElement, portal, 'doMat');
    const chosen = control ? tidy(fieldText(control)) : '';
    if (control && !isOrdinary(chosen, portal)) return chosen;
  }
  return null;
}

/** Numbers and lines around a choice do not count: «0 - Thường», «---- Chọn độ mật ----». */
function isOrdinary(chosen: string, portal: PortalDescription): boolean {
  const words = chosen.toLocaleLowerCase('vi').match(/\p{L}.*\p{L}/u)?.[0] ?? '';
  return portal.ordinarySecrecy.includes(words) || /^chọn(?!\p{L})/u.test(words);
}
