import type { PortalDescription } from './description.ts';
import { formsAround, isShown, tidy, wordsBefore } from './form.ts';

/** What one chooses from, presses or searches in is no state of the draft at hand, nor are the rows of a list. */
const elsewhere =
  'select, option, button, a, label, nav, thead, [role="tab"], [role="menu"], [role="listbox"], [role="grid"], table:has(thead)';
const stateLabels = ['trạng thái', 'tình trạng', 'trạng thái ký', 'trạng thái ký số', 'trạng thái văn bản'];

/**
 * What the page says of the draft in this editor when it was signed or issued; null when it does not. Beside no form,
 * and in rows, the words count only behind their label: pages speak of other drafts too.
 */
export function signedState(editor: Element, portal: PortalDescription): string | null {
  const [form] = formsAround(editor);
  const isPage = form.tagName === 'HTML';
  for (const element of elementsSaying(form, portal.signedStates)) {
    if (editor.contains(element) || element.closest(elsewhere) || !isShown(element)) continue;
    const needsLabel = isPage || element.closest('td, li') !== null;
    if (!needsLabel || isLabelledState(element)) return tidy(element.textContent ?? '');
  }
  return null;
}

function isLabelledState(element: Element): boolean {
  return wordsBefore(element, 1).some((words) => stateLabels.includes(tidy(words).toLocaleLowerCase('vi')));
}

/** The elements with a piece of text that is one of these, whole. */
function elementsSaying(form: Element, words: readonly string[]): Element[] {
  const page = form.ownerDocument;
  const said = words.map((each) => `normalize-space(.)="${each}"`).join(' or ');
  const found = page.evaluate(`.//text()[${said}]/..`, form, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element);
}
