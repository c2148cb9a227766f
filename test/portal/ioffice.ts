import type { Driver } from '../e2e/harness/driver.ts';

/** The part of CKEditor 4's page object that tests use. */
interface CkeditorPage {
  CKEDITOR?: { instances: Record<string, { status: string; getData(): string } | undefined> };
}

export type IofficeForm = 'moi' | 'nhap';

/** The frame in which CKEditor 4 edits; its body is the report. */
export const EDITOR_FRAME = 'iframe.cke_wysiwyg_frame';

/** Opens page 1 with its form (empty or the half-written report) and waits until the editor can be typed into. */
export async function openIoffice(
  driver: Driver,
  portalUrl: string,
  form: IofficeForm,
  secret = false,
): Promise<void> {
  await driver.goto(`${portalUrl}/ioffice/?mo=${form}${secret ? '&mat=1' : ''}`);
  await editorReady(driver);
}

/** Waits until the editor of an opened form can be typed into. */
export async function editorReady(driver: Driver): Promise<void> {
  await driver.waitFor(
    () => (window as CkeditorPage).CKEDITOR?.instances.txtNoiDung?.status === 'ready',
    undefined,
    'CKEditor to be ready',
  );
}

/** What CKEditor would submit now. */
export async function editorData(driver: Driver): Promise<string> {
  return driver.evaluate(
    () => (window as CkeditorPage).CKEDITOR?.instances.txtNoiDung?.getData() ?? '',
    undefined,
  );
}

/** Waits for the page's own line after a press of «Trình ký» or «Lưu dự thảo». */
export async function resultShown(driver: Driver, words: 'Đã trình ký' | 'Đã lưu dự thảo'): Promise<void> {
  await driver.waitFor(
    (expected) => document.querySelector('#ketQua')?.textContent === expected,
    words,
    `the page to say «${words}»`,
  );
}
