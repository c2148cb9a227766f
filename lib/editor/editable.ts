/** Words beside or in the name of a one-line field that holds a part of the draft, folded. */
const draftField = /trich ?_?yeu|noi ?_?dung|y ?_?kien|but ?_?phe|ghi ?_?chu|compendium|abstract/;

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
  return found;
}

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A text area, or a one-line field that is there for a part of the draft, such as Trích yếu. */
export function isTextField(element: Element): element is TextField {
  if (element.tagName === 'TEXTAREA') return takesText(element as TextField);
  return element.matches('input[type="text"], input:not([type])') && takesText(element as TextField)
    ? isDraftField(element as HTMLInputElement)
    : false;
}

/** Editors keep hidden fields for the focus, and measure growing ones with a copy: those are nobody's draft. */
function takesText(field: TextField): boolean {
  return !field.readOnly && !field.disabled && field.getAttribute('aria-hidden') !== 'true';
}

function isDraftField({ name, id, labels, ariaLabel }: HTMLInputElement): boolean {
  const words = [name, id, ariaLabel ?? '', ...[...(labels ?? [])].map((label) => label.textContent ?? '')];
  return words.some((each) => draftField.test(fold(each)));
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
