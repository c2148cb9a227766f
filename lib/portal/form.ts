import type { FieldName, PortalDescription } from './description.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What frameworks draw in place of a <select>, or let one type into to choose. */
const widgets =
  '[role="combobox"], [aria-haspopup="listbox"], [role="listbox"][aria-haspopup], .select2-focusser';
const fields = `select, textarea, input, ${widgets}`;

/**
 * The parts of the page that belong to one draft, innermost first: the modal or form around its editor, then those
 * around each frame that it stands in. Documents that have none come after them as a whole, for their buttons and
 * fields may stand beside the editor; not so a frame that is nothing but the editor.
 */
export function formsAround(element: Element): [Element, ...Element[]] {
  const forms: Element[] = [];
  const documents: Element[] = [];
  for (let at = element; ; ) {
    const form = at.closest('.modal, [role="dialog"], dialog') ?? at.closest('form');
    const frame = at.ownerDocument.defaultView?.frameElement;
    if (form) forms.push(form);
    else if (!frame || at.tagName !== 'BODY') documents.push(at.ownerDocument.documentElement);
    if (!frame) {
      const [first = at, ...rest] = [...forms, ...documents];
      return [first, ...rest];
    }
    at = frame;
  }
}

/** The first of `findFields`; null when there is none. */
export function findField(form: Element, portal: PortalDescription, name: FieldName): Element | null {
  return findFields(form, portal, name)[0] ?? null;
}

/**
 * The fields of that meaning: those of its ids or names in their order, then those with its words beside them. Hidden
 * ones do not count, save those behind a widget that shows their choice (bootstrap-multiselect, chosen, …) where nothing
 * else is; of radio buttons only the chosen one does.
 */
export function findFields(form: Element, portal: PortalDescription, name: FieldName): Element[] {
  return fieldFinder(form, portal)(name);
}

/** As findFields, for several meanings one after the other: what stands beside a field is read only once. */
export function fieldFinder(form: Element, portal: PortalDescription): (name: FieldName) => Element[] {
  const all = [...form.querySelectorAll(fields)].filter(isChosen);
  const shown = all.filter(isShown);
  const behindWidgets = all.filter(isBehindWidget);
  const known = new Map<Element, readonly string[]>();
  const labelsIn = (field: Element) => {
    const labels = known.get(field) ?? labelsOf(field).map(comparable);
    known.set(field, labels);
    return labels;
  };
  return (name) => {
    const { labels, names } = portal.fields[name];
    const wanted = new Set(labels.map(comparable));
    const among = (candidates: readonly Element[]) => [
      ...new Set([
        ...names.flatMap((each) => candidates.filter((field) => isNamed(field, each))),
        ...candidates.filter((field) => labelsIn(field).some((label) => wanted.has(label))),
      ]),
    ];
    const found = among(shown);
    return found.length > 0 ? found : among(behindWidgets);
  };
}

const comparable = (label: string) => tidy(label).toLocaleLowerCase('vi');

/** What the user sees chosen or written in the field. */
export function fieldText(field: Element): string {
  if (isChoice(field)) {
    return tidy(wordsOf(field.labels?.[0] ?? field.nextSibling)) || tidy(field.value);
  }
  if (field.tagName === 'SELECT')
    return [...(field as HTMLSelectElement).selectedOptions].map((each) => tidy(each.text)).join(', ');
  if (isFile(field)) return [...(field.files ?? [])].map(({ name }) => name).join(', ');
  if (!field.matches('input, textarea')) return tidy(wordsOf(field));
  return (field as Control).value.trim() || widgetText(field);
}

/**
 * What a widget shows beside the empty box that one types into to choose (Ant Design, react-select, ng-select, Select2):
 * the nearest words around it that are not its label.
 */
function widgetText(field: Element): string {
  if (!field.matches(widgets)) return '';
  const labels = labelElements(field).map((each) => tidy(wordsOf(each)));
  let at = field.parentElement;
  for (let level = 0; at && level < levels && !holdsOther(at, field); level++, at = at.parentElement) {
    const words = tidy(at.innerText);
    if (words !== '') return tidy(labels.reduce((rest, label) => rest.replace(label, ''), words));
  }
  return '';
}

function holdsOther(element: Element, field: Element): boolean {
  return [...element.querySelectorAll(fields)].some((each) => each !== field && isShown(each));
}

/** One line, NFC, without the colon and asterisk that labels carry. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/\( ?\* ?\)|[:*]/g, '')
    .trim();
}

/** Fields have words of their own, and the words of an icon are its name in a font. */
const unspoken =
  'select, textarea, script, style, [aria-hidden="true"], .material-icons, [class*="material-symbols"]';

/** The words of an element, and those that pictures in it stand for, without those of fields and of icons. */
export function wordsOf(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1 || (node as Element).matches(unspoken)) return '';
  const { tagName } = node as Element;
  return tagName === 'IMG' ? (node as HTMLImageElement).alt : [...node.childNodes].map(wordsOf).join('');
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function isBehindWidget(field: Element): boolean {
  const { parentElement } = field;
  const isDrawnOver = field.tagName === 'SELECT' || isChoice(field) || isFile(field);
  return isDrawnOver && parentElement !== null && isShown(parentElement);
}

function isFile(field: Element): field is HTMLInputElement {
  return field.matches('input[type="file"]');
}

function isChoice(field: Element): field is HTMLInputElement {
  return field.matches('input[type="radio"], input[type="checkbox"]');
}

function isChosen(field: Element): boolean {
  return !isChoice(field) || field.checked;
}

/** ASP.NET puts the names of the containers before the field's own: `ctl00$main$drpDomat`, `ctl00_main_drpDomat`. */
export function isNamed(field: Element, name: string): boolean {
  return [field.id, field.getAttribute('name') ?? ''].some(
    (attribute) => attribute === name || attribute.endsWith(`$${name}`) || attribute.endsWith(`_${name}`),
  );
}

/** Whether the page demands the field: by its attributes, or by an asterisk in its label. */
export function isRequired(field: Element): boolean {
  return (
    field.matches('[required], [aria-required="true"]') ||
    labelsOf(field).some((label) => label.includes('*'))
  );
}

/** What the page calls the field; '' when it does not say. */
export function labelOf(field: Element): string {
  return tidy(labelsOf(field)[0] ?? '');
}

function labelsOf(field: Element): string[] {
  // The label of a radio button is its answer; the question stands before the first of the group.
  if (isChoice(field)) {
    const legend = field.closest('fieldset')?.querySelector('legend');
    return [wordsOf(legend), ...wordsBefore(firstOfGroup(field), 1)];
  }
  const texts = [...labelElements(field).map(wordsOf), field.getAttribute('aria-label') ?? ''].filter(
    (text) => tidy(text) !== '',
  );
  if (!field.matches(widgets) && !isFile(field)) return texts.length > 0 ? texts : wordsBefore(field, 1);
  // A widget may give what is chosen for its name, and show it before the box that takes the focus; a file its button.
  return [...texts, ...wordsBefore(field, 2)];
}

/** What the page ties to the field as its label; not what a widget shows as chosen. */
function labelElements(field: Element): Element[] {
  const { ownerDocument: page, id, parentElement } = field;
  const own = (field as Control).labels ?? page.querySelectorAll(`label[for="${CSS.escape(id)}"]`);
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.flatMap((each) => page.getElementById(each) ?? []);
  return [...own, ...named.filter((each) => each.tagName === 'LABEL' || !parentElement?.contains(each))];
}

function firstOfGroup(choice: HTMLInputElement): Element {
  const inputs = [...(choice.form ?? choice.ownerDocument).querySelectorAll('input')];
  return (
    inputs.find(({ name, type }) => name !== '' && name === choice.name && type === choice.type) ?? choice
  );
}

/** How far up a label may stand before its field: beside the field itself, a wrapper, a column, a row. */
const levels = 4;

/** The words before a field, nearest first, at most so many, as far as no other field comes between. */
export function wordsBefore(field: Element, most = Number.POSITIVE_INFINITY): string[] {
  const found: string[] = [];
  let at: Element | null = field;
  for (let level = 0; at && level < levels && !at.matches('form, tr, body'); level++, at = at.parentElement) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      if (holdsField(node)) return found;
      const words = wordsOf(node);
      if (tidy(words) !== '') found.push(words);
      if (found.length === most) return found;
    }
  }
  return found;
}

function holdsField(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const inside = (node as Element).querySelectorAll(fields);
  return [node as Element, ...inside].some(
    (each) => each.matches(fields) && !each.matches('input[type="hidden"]'),
  );
}
