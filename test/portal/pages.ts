import type { Driver } from '../e2e/harness/driver.ts';
import type { Portal } from './server.ts';

/** An element in frames: from the page down, all but the first must be of the first one's origin. */
export interface Place {
  readonly frames: readonly string[];
  readonly selector: string;
}

/** An ordinary draft, or one that is a secret. */
export type Level = 'ordinary' | 'secret';

/** One editor of one page of the demo portal, and how its text is sent. */
export interface PortalPage {
  readonly id: string;
  /** Path and query. */
  readonly path: string;
  readonly editor: Place;
  /** What has words once the page will no longer take the focus away from the editor, where it does. */
  readonly ready?: Place;
  /** «Trình ký» or what stands for it. */
  readonly submit: Place;
  /** Where the page says «Đã trình ký»; null when it does so by an alert. */
  readonly result: Place | null;
  /** Độ mật: a list of the browser, or what is pressed for each level, the ordinary one first; null where there is none. */
  readonly secrecy: Place | Readonly<Record<Level, readonly Place[]>> | null;
  /** The field in which the text arrives, and whether it arrives as HTML. */
  readonly field: string;
  readonly rich: boolean;
}

const inPage = (selector: string): Place => ({ frames: [], selector });
/** A list drawn by the page: what opens it, and its choices. */
const drawnList = (opener: string, choices: string): Readonly<Record<Level, readonly Place[]>> => ({
  ordinary: [inPage(opener), inPage(`${choices}:nth-of-type(1)`)],
  secret: [inPage(opener), inPage(`${choices}:nth-of-type(2)`)],
});
const SHELL = ['#egovMain'];
const CONTENT = ['frame[name=noiDung]'];

const shell = (id: string, query: string): PortalPage => ({
  id,
  path: `/shell/${query}`,
  editor: { frames: [...SHELL, '#view17_page iframe.cke_wysiwyg_frame'], selector: 'body' },
  submit: { frames: SHELL, selector: '#btnTrinhKy' },
  secrecy: { frames: SHELL, selector: '#view17_SecurityId' },
  result: { frames: SHELL, selector: '#ketQua' },
  field: 'Content',
  rich: true,
});

/** Pages of portals that no file of assets/portals/ describes; for tests only, so the list of pages does not name them. */
export const strangers: readonly PortalPage[] = [
  {
    id: 'la-moi',
    path: '/la-moi/',
    editor: inPage('.ql-editor'),
    submit: inPage('#trinh'),
    result: inPage('#ketQua'),
    secrecy: drawnList('#level', '.p-dropdown-items li'),
    field: 'content',
    rich: true,
  },
  {
    id: 'la-bang',
    path: '/la-bang/',
    editor: inPage('[name=nd]'),
    submit: inPage('#trinh'),
    result: inPage('#ketQua'),
    secrecy: { ordinary: [inPage('[name=m][value="0"]')], secret: [inPage('[name=m][value="1"]')] },
    field: 'nd',
    rich: false,
  },
];

export const pages: readonly PortalPage[] = [
  {
    id: 'webforms',
    path: '/webforms/?mo',
    editor: { frames: ['#frm'], selector: '#txtNoiDung' },
    submit: { frames: ['#frm'], selector: '#btnUpdate' },
    result: null,
    secrecy: { frames: ['#frm'], selector: '#drpDomat' },
    field: 'txtNoiDung',
    rich: false,
  },
  shell('shell', ''),
  shell('shell-khac', '?khac=1'),
  {
    id: 'select2',
    path: '/select2/',
    editor: inPage('#noiDungXuLy'),
    submit: inPage('#ben-phai #btnTrinhKy'),
    result: inPage('#ben-phai #ketQua'),
    secrecy: drawnList('#ben-phai .row-fluid:nth-of-type(2) .select2-choice', '.select2-results li'),
    field: 'noiDungXuLy',
    rich: false,
  },
  {
    id: 'nested',
    path: '/nested/',
    editor: { frames: [...CONTENT, '#NOIDUNG___Frame', '#xEditingArea iframe'], selector: 'body' },
    submit: { frames: CONTENT, selector: '#btnTrinhKy' },
    result: { frames: CONTENT, selector: '#ketQua' },
    secrecy: { frames: CONTENT, selector: '[name=DOMAT]' },
    field: 'NOIDUNG',
    rich: true,
  },
  {
    id: 'zk',
    path: '/zk/',
    editor: inPage('textarea[rows="13"]'),
    submit: inPage('.z-button.chinh'),
    result: inPage('.ket-qua'),
    secrecy: drawnList('tr:first-of-type td:nth-of-type(4) .z-combobox-input', '.z-comboitem'),
    field: 'noiDung',
    rich: false,
  },
  {
    id: 'react-soan',
    path: '/react/?mo=soan',
    editor: inPage('.tiptap'),
    submit: inPage('#btnTrinhKy'),
    result: inPage('#ketQua'),
    secrecy: inPage('#securityTypeId'),
    field: 'content',
    rich: true,
  },
  {
    id: 'react-trinh',
    path: '/react/?mo=trinh',
    editor: inPage('#txtNoiDungTrinh'),
    submit: inPage('#btnTrinhKy'),
    result: inPage('#ketQua'),
    secrecy: null,
    field: 'txtNoiDungTrinh',
    rich: false,
  },
  {
    id: 'tinymce',
    path: '/tinymce/',
    editor: { frames: ['#txtNoiDung_ifr'], selector: 'body' },
    submit: inPage('#btnTrinhKy'),
    result: inPage('#lblThongBao'),
    secrecy: inPage('#drpDomat'),
    field: 'txtNoiDung',
    rich: true,
  },
  {
    id: 'rad-editor',
    path: '/tinymce/',
    editor: { frames: ['#RadEditor1_contentIframe'], selector: 'body' },
    submit: inPage('#btnTrinhKy'),
    result: inPage('#lblThongBao'),
    secrecy: null,
    field: 'RadEditor1',
    rich: true,
  },
  {
    id: 'collabora',
    path: '/collabora/',
    editor: inPage('#trichYeu'),
    ready: inPage('#trangThai'),
    submit: inPage('#btnTrinhKy'),
    result: inPage('#ketQua'),
    secrecy: inPage('#doMat'),
    field: 'documentAbstract',
    rich: false,
  },
  {
    id: 'ip',
    path: '/ip/',
    editor: inPage('#noi_dung'),
    submit: inPage('#btnTrinh'),
    result: inPage('#ketQua'),
    secrecy: inPage('#do_mat'),
    field: 'noi_dung_html',
    rich: true,
  },
];

/** The page of an id. Throws when there is none. */
export function named(id: string): PortalPage {
  const page = [...pages, ...strangers].find((each) => each.id === id);
  if (page === undefined) throw new Error(`The portal has no page ${id}`);
  return page;
}

/** Goes to a page, keeps what it alerts in `window.alerted`, and waits until its editor holds the draft. */
export async function openPage(driver: Driver, portal: Portal, page: PortalPage): Promise<void> {
  await driver.goto(portal.url + page.path);
  await driver.evaluate(() => {
    const alerted: string[] = [];
    Object.assign(window, { alerted, alert: (words: string) => alerted.push(words) });
  }, undefined);
  for (const place of [page.editor, page.ready ?? page.editor]) {
    await until(
      driver,
      async () => ((await textAt(driver, place)) ?? '').trim() !== '',
      `${page.id}: words in ${place.selector}`,
    );
  }
}

/** What a place shows, white space as it stands: a field's value, else its text; null while it is not there. */
export async function textAt(driver: Driver, place: Place): Promise<string | null> {
  return (await look(driver, place))?.text ?? null;
}

/** Presses the left button on the top left part of a place, where a text begins. */
export async function clickAt(driver: Driver, place: Place): Promise<void> {
  let point: { x: number; y: number } | null = null;
  await until(
    driver,
    async () => {
      const before = point;
      point = (await look(driver, place))?.point ?? null;
      return point !== null && point.x === before?.x && point.y === before.y;
    },
    `${place.selector} to stand still`,
  );
  if (point !== null) await driver.click(point);
}

/** Chooses that Độ mật as a person does. Throws where the page has none. */
export async function chooseSecrecy(
  driver: Driver,
  { id, secrecy }: PortalPage,
  level: Level,
): Promise<void> {
  if (secrecy === null) throw new Error(`${id} has no Độ mật`);
  if (!('selector' in secrecy)) {
    for (const place of secrecy[level]) await clickAt(driver, place);
    return;
  }
  const [first, ...inner] = secrecy.frames;
  const target = { frames: inner, selector: secrecy.selector, index: level === 'secret' ? 1 : 0 };
  if (first === undefined) await driver.evaluate(choose, target);
  else await driver.evaluateInFrame(first, choose, target);
}

/** Runs in the page: what a list of the browser does when something is chosen in it. */
function choose({ frames, selector, index }: Place & { index: number }): void {
  let root: Document | null = document;
  for (const each of frames) root = root?.querySelector<HTMLIFrameElement>(each)?.contentDocument ?? null;
  const list = root?.querySelector<HTMLSelectElement>(selector);
  if (!list) throw new Error(`No ${selector}`);
  list.selectedIndex = index;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Waits until the page says that the text was sent. */
export async function sentShown(driver: Driver, page: PortalPage): Promise<void> {
  const { result } = page;
  const says = async (): Promise<boolean> =>
    result === null
      ? driver.evaluate(
          () => (window as { alerted?: string[] }).alerted?.includes('Đã trình ký') ?? false,
          undefined,
        )
      : (await textAt(driver, result)) === 'Đã trình ký';
  await until(driver, says, `${page.id}: «Đã trình ký»`);
}

/** Text of HTML, entities decoded, as the browser reads it; leaves the page. */
export async function textOfHtml(driver: Driver, html: string): Promise<string> {
  await driver.goto('about:blank');
  return driver.evaluate(
    (source) => new DOMParser().parseFromString(source, 'text/html').body.textContent ?? '',
    html,
  );
}

interface Look {
  text: string;
  point: { x: number; y: number };
}

async function look(driver: Driver, { frames, selector }: Place): Promise<Look | null> {
  const [first, ...inner] = frames;
  const target = { frames: inner, selector };
  if (first === undefined) return driver.evaluate(lookInPage, target);
  const offset = await driver.evaluate((frame) => {
    const element = document.querySelector(frame);
    if (element === null) return null;
    const { x, y } = element.getBoundingClientRect();
    return { x: x + element.clientLeft, y: y + element.clientTop };
  }, first);
  const seen = offset && (await driver.evaluateInFrame(first, lookInPage, target));
  return seen && { text: seen.text, point: { x: offset.x + seen.point.x, y: offset.y + seen.point.y } };
}

/** Runs in the page. */
function lookInPage({ frames, selector }: Place): Look | null {
  let root: Document | null = document;
  const offset = { x: 0, y: 0 };
  for (const each of frames) {
    const frame: HTMLIFrameElement | null = root.querySelector<HTMLIFrameElement>(each);
    root = frame?.contentDocument ?? null;
    if (frame === null || root === null) return null;
    const { x, y } = frame.getBoundingClientRect();
    offset.x += x + frame.clientLeft;
    offset.y += y + frame.clientTop;
  }
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) return null;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const text = 'value' in element ? String(element.value) : (element.textContent ?? '');
  return {
    text,
    point: { x: offset.x + x + Math.min(width / 2, 60), y: offset.y + y + Math.min(height / 2, 30) },
  };
}

/** Asks in Node what the page cannot answer itself, once a frame of the page. */
async function until(driver: Driver, ask: () => Promise<boolean>, label: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(true)));
  for (;;) {
    // A page that is just being left cannot be asked; the next one can.
    if (await ask().catch(() => false)) return;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${label}`);
    await driver.evaluate(nextFrame, undefined).catch(() => null);
  }
}
