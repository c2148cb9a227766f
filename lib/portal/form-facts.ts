import type { FormFacts } from '../checklist/form.ts';
import type { FormField } from '../checklist/result.ts';
import type { PortalDescription } from './description.ts';
import { fieldFinder, fieldText, formsAround, isNamed, isRequired, isShown, wordsOf } from './form.ts';

/**
 * What the form around that editor says of the draft. Not a word of the draft is read; whether the form may be read,
 * where a secrecy level is chosen, is for the caller to ask first.
 */
export function readFormFacts(editor: Element, portal: PortalDescription): FormFacts {
  const fieldsOf = finderAround(editor, portal);
  const said = (name: FormField) => {
    const fields = fieldsOf(name);
    return fields.length === 0 ? null : fields.map(fieldText).filter(Boolean).join('; ');
  };
  return {
    loaiVanBan: said('loaiVanBan'),
    trichYeu: abstractOf(fieldsOf('trichYeu'), portal) ?? framedAbstract(editor, portal),
    nguoiKy: said('nguoiKy'),
    noiNhan: said('noiNhan'),
    han: said('han'),
    tepDinhKem: filesOf(fieldsOf('tepDinhKem'), editor, portal),
  };
}

/** Where the user goes for that field: what is shown of it; null when the form has none. */
export function shownField(editor: Element, portal: PortalDescription, name: FormField): HTMLElement | null {
  const [first] = finderAround(editor, portal)(name) as HTMLElement[];
  const field = first ?? (name === 'trichYeu' ? abstractFrame(editor, portal) : null);
  if (!field || isShown(field)) return field;
  const beside = [...(field.parentElement?.querySelectorAll<HTMLElement>('button, a, [tabindex]') ?? [])];
  return beside.find(isShown) ?? field.parentElement;
}

/** The field that takes the abstract, where one may write into it. */
export function writableAbstract(editor: Element, portal: PortalDescription): TextField | null {
  return finderAround(editor, portal)('trichYeu').find(takesText) ?? null;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Finds the fields of a meaning in the innermost form that has any; on the page around it they are those of a list. */
function finderAround(editor: Element, portal: PortalDescription): (name: FormField) => Element[] {
  const around = formsAround(editor);
  const forms = around.filter(({ tagName }) => tagName !== 'HTML');
  const finders = (forms.length > 0 ? forms : around).map((form) => fieldFinder(form, portal));
  return (name) => {
    for (const find of finders) {
      const found = find(name).filter((field) => field !== editor);
      if (found.length > 0) return found;
    }
    return [];
  };
}

function takesText(field: Element): field is TextField {
  return (
    field.matches('textarea, input[type="text"], input:not([type])') &&
    !field.matches(':disabled, [readonly], [role="combobox"]')
  );
}

function abstractOf([field]: readonly Element[], portal: PortalDescription): FormFacts['trichYeu'] {
  return field
    ? { text: fieldText(field), limit: limitOf(field, portal), takesText: takesText(field) }
    : null;
}

/** FCKeditor 2 names its frame after the hidden field that it fills only when the form is sent. */
function abstractFrame(editor: Element, portal: PortalDescription): HTMLIFrameElement | null {
  const frames = formsAround(editor).flatMap((form) => [...form.querySelectorAll('iframe')]);
  const isAbstract = (frame: Element) =>
    portal.fields.trichYeu.names.some((name) => isNamed(frame, `${name}___Frame`));
  const found = frames.find((frame) => isAbstract(frame) && isShown(frame));
  return found && editedIn(found) !== editor.ownerDocument ? found : null;
}

/** Its text stands in a frame within that frame. */
function editedIn({ contentDocument }: HTMLIFrameElement): Document | null {
  return contentDocument?.querySelector('iframe')?.contentDocument ?? null;
}

function framedAbstract(editor: Element, portal: PortalDescription): FormFacts['trichYeu'] {
  const frame = abstractFrame(editor, portal);
  const body = frame && editedIn(frame)?.body;
  if (!body) return null;
  const text = body.innerText.replace(/\s+/g, ' ').trim();
  return { text, limit: portal.fields.trichYeu.maxLength, takesText: false };
}

/** The most code units that the field takes; null when nobody says. */
export function limitOf(field: Element, portal: PortalDescription): number | null {
  const own = field.matches('input, textarea') ? (field as TextField).maxLength : -1;
  return own > 0 ? own : portal.fields.trichYeu.maxLength;
}

function filesOf(
  fields: readonly Element[],
  editor: Element,
  portal: PortalDescription,
): FormFacts['tepDinhKem'] {
  if (!portal.fields.tepDinhKem.required && !fields.some(isRequired)) return null;
  return fields.length === 0 ? null : { attached: fields.some((field) => holdsFile(field, editor)) };
}

const FILE_NAME = /[\p{L}\d)_-]\.(?:docx?|pdf|xlsx?|pptx?|odt|rtf|zip|rar)(?![\p{L}\d])/iu;
/** How far around its field a list of files may stand. */
const levels = 4;

/** A portal that takes a file at once leaves its field empty and lists the file beside it. */
function holdsFile(field: Element, editor: Element): boolean {
  if (fieldText(field) !== '') return true;
  let at = field.parentElement;
  for (let level = 0; at && level < levels && !at.contains(editor) && !at.matches('form, body'); level++) {
    if (FILE_NAME.test(wordsOf(at))) return true;
    at = at.parentElement;
  }
  return false;
}
