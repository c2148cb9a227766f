/** Words beside or in the name of a one-line field that holds a part of the draft, folded. */
const draftField = /trich ?_?yeu|noi ?_?dung|y ?_?kien|but ?_?phe|ghi ?_?chu|compendium|abstract/;
const searchField = /tim ?_?kiem|tra ?_?cuu|tu ?_?khoa|search|filter|keyword/;

/**
 * The outermost editable element around `element`, or the text field that it is; null when it takes no words of a
 * draft. Editable parts inside parts that are not (captions, cells of a widget) belong to the editor around both.
 */
export function editableAround(element: Element | null): HTMLElement | null {
  if (!element) return null;
  const { designMode, body } = element.ownerDocument;
  if (designMode === 'on') return body;
  if (isTextField(element)) return element;
  let found: HTMLElement | null = null;
  for (let at = element as HTMLElement | null; at; at = at.parentElement)
    if (at.isContentEditable) found = at;
  return found && !isForKeysOnly(found) ? found : null;
}

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A text area, or a one-line field that is there for a part of the draft, such as Trích yếu. */
function isTextField(element: Element): element is TextField {
  if (!element.matches('textarea, input[type="text"], input:not([type])')) return false;
  const field = element as TextField;
  if (field.readOnly || field.matches(':disabled') || isForKeysOnly(field) || isSearch(field)) return false;
  return field.tagName === 'TEXTAREA' || wordsOf(field).some((words) => draftField.test(words));
}

/**
 * Editors that draw their text themselves catch keys and pasted words in a speck of a field, and growing fields are
 * measured with a copy: those are nobody's draft.
 */
function isForKeysOnly(element: HTMLElement): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return [element, element.parentElement].some((each) => {
    const { width = 0, height = 0 } = each?.getClientRects()[0] ?? {};
    // What is not drawn at all may be an editor in a tab that is not shown.
    const isSpeck = each !== null && each.getClientRects().length > 0 && Math.min(width, height) < speck;
    return isSpeck && (each === element || clips(each));
  });
}

/** px; a line of the smallest print is higher. */
const speck = 8;

function clips(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).overflow !== 'visible';
}

function isSearch(field: TextField): boolean {
  if (field.closest('search, [role="search"], [role="searchbox"], [role="combobox"]')) return true;
  return field.tagName === 'INPUT' && wordsOf(field).some((words) => searchField.test(words));
}

/** What names a field, folded. */
function wordsOf({ name, id, labels, ariaLabel, placeholder, title }: TextField): string[] {
  const beside = [...(labels ?? [])].map((label) => label.textContent ?? '');
  return [name, id, ariaLabel ?? '', placeholder, title, ...beside].map(fold);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** All editable elements and text fields of a document, outermost ones only. */
export function editablesOf(document: Document): HTMLElement[] {
  if (document.designMode === 'on') return document.body ? [document.body] : [];
  const found = new Set<HTMLElement>();
  for (const element of document.querySelectorAll('[contenteditable], textarea, input')) {
    const root = editableAround(element);
    if (root) found.add(root);
  }
  return [...found];
}
