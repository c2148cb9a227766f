import type { FieldName, PortalDescription } from './description.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The part of the page that belongs to one draft: the modal or form around its editor, else the whole document. */
export function formAround(element: Element): Element {
  return (
    element.closest('.modal, [role="dialog"], dialog') ??
    element.closest('form') ??
    element.ownerDocument.documentElement
  );
}

/** The field of that meaning: by id or name, else by the words beside it. Hidden ones do not count. */
export function findField(form: Element, portal: PortalDescription, name: FieldName): Control | null {
  const { labels, names } = portal.fields[name];
  const controls = [...form.querySelectorAll<Control>('select, input, textarea')].filter(isShown);
  const named = controls.find((control) => names.includes(control.id) || names.includes(control.name));
  return named ?? controls.find((control) => labels.some((label) => isLabelled(control, label))) ?? null;
}

/** What the user sees chosen or written in the field. */
export function fieldText(control: Control): string {
  if (control.tagName !== 'SELECT') return control.value.trim();
  return tidy((control as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
}

/** One line, NFC, without the colon and asterisk that labels carry. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[:*]/g, '')
    .trim();
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function isLabelled(control: Control, label: string): boolean {
  const wanted = label.toLocaleLowerCase('vi');
  const texts = [...(control.labels ?? [])].map((each) => each.textContent ?? '');
  const aria = control.getAttribute('aria-label');
  if (aria) texts.push(aria);
  if (texts.length === 0) {
    const cell = control.closest('td, .form-group > *, .col, .field');
    texts.push(
      cell?.previousElementSibling?.textContent ?? control.previousElementSibling?.textContent ?? '',
    );
  }
  return texts.some((text) => tidy(text).toLocaleLowerCase('vi') === wanted);
}
