import { type ButtonRole, buttonRoles, type PortalDescription } from './description.ts';
import { isNamed, isShown, tidy, wordsOf } from './form.ts';

/** What a press does something on, of all that portals draw as a button. */
const buttons = [
  'button',
  'input:is([type="submit"], [type="button"], [type="image"])',
  'a:is([class*="btn" i], [class*="button" i], [onclick], [href^="javascript:" i])',
  ':is(div, span, td)[onclick]',
  '[role="button"]',
].join();

/** Where the same words only lead to a list of drafts, or sort one. */
const menus = [
  'nav, aside, thead',
  ':is([role="navigation"], [role="menu"], [role="menubar"], [role="menuitem"], [role="tablist"], [role="tab"], [role="tree"])',
  ':is(.menu, .nav, .sidebar, .dropdown-menu, .breadcrumb, .pagination, .ui-menu, .ui-tabs-nav)',
  ':is(.z-menubar, .z-menupopup, .z-tabs, .ant-menu, .ant-tabs-nav, .p-menu, .p-menubar, .p-tabview-nav)',
].join();

/** No words of a button are longer, and few pages say less on what is none. */
const longestLabel = 60;

/** The button that a press on that part of a page would press, when the draft would be sent upward by it; else null. */
export function submitButton(target: EventTarget | null, portal: PortalDescription): HTMLElement | null {
  const button = buttonAt(target);
  return button && roleOf(button, portal) === 'submit' ? button : null;
}

/** The button around that part of a page, whatever it does. */
export function buttonAt(target: EventTarget | null): HTMLElement | null {
  return isElement(target) ? target.closest<HTMLElement>(buttons) : null;
}

/** All buttons shown in a form that have one of these roles. */
export function buttonsOf(
  form: Element,
  portal: PortalDescription,
  roles: readonly ButtonRole[],
): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(buttons)].filter((each) => {
    const role = roleOf(each, portal);
    return role !== null && roles.includes(role) && isShown(each);
  });
}

/** What the page calls the button. */
export function buttonLabel(button: HTMLElement): string {
  const said = button.tagName === 'INPUT' ? (button as HTMLInputElement).value : wordsOf(button);
  const names = [said, ...['aria-label', 'alt', 'title'].map((name) => button.getAttribute(name) ?? '')];
  return names.map(tidy).find((words) => words !== '') ?? '';
}

/** What a button does with the draft: by its id or name where the portal is known, else by all its words. */
export function roleOf(button: HTMLElement, portal: PortalDescription): ButtonRole | null {
  const byName = buttonRoles.find((role) => portal.buttons[role].names.some((name) => isNamed(button, name)));
  if (byName || button.closest(menus)) return byName ?? null;
  const said = buttonLabel(button);
  if (said.length > longestLabel) return null;
  const label = bare(said);
  return buttonRoles.find((role) => portal.buttons[role].words.some((word) => bare(word) === label)) ?? null;
}

/** Lower case, without the key that presses it, «Trình ký (Alt+T)», and signs around it. A count in brackets belongs to a list. */
function bare(label: string): string {
  return label
    .toLocaleLowerCase('vi')
    .replace(/[([](?:alt|ctrl|shift|f\d)[^)\]]*[)\]]/, '')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

/** Frames have classes of their own: instanceof would say no to what stands in them. */
export function isElement(target: EventTarget | null): target is Element {
  return (target as Node | null)?.nodeType === 1;
}
