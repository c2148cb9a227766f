import type { Portal } from '../portal/server.ts';
import { editorFrame, type PanelPage, submit } from './panel-page.ts';

export interface Seen {
  /** What the editor would save before the last fix, and after Ctrl+Z took that fix back. */
  beforeLastFix: string;
  afterUndo: string;
  /** The draft as read after that. */
  draftAfterUndo: string;
  typed: string;
  citation: string;
  /** Messages of the list of findings. */
  findings: string[];
  reminder: string[];
  /** Submissions right after the stopped press. */
  submittedByStoppedPress: number;
  editorData: string;
  received: string;
}

const typed = 'Trong kỳ, Sở đã mở thêm 03 điểm tiếp nhận ý kiến của người dân theo';

/**
 * The main job, as a civil servant does it: types a paragraph, accepts a citation, fixes two findings, takes the last
 * fix back, and is reminded once at Trình ký. `picture` is called at the moments worth one.
 */
export async function doMainJob(
  page: PanelPage,
  portal: Portal,
  picture: (name: string) => Promise<void> = async () => undefined,
): Promise<Seen> {
  const { driver } = page;
  const look = async (name: string) => {
    await page.still();
    await picture(name);
  };
  await page.open(`${portal.url}/ioffice/?mo=nhap`);
  await page.caretAfter(4);
  await driver.press('Enter');
  await driver.type(typed);
  await page.draftHas(typed);

  await page.unfold();
  await look('1-dan-y');

  await page.tab('citations');
  const citation = await page.find('luat tiep cong dan');
  await look('2-tim-vien-dan');
  await driver.press('Enter');
  await page.draftHas(`${typed} ${citation}`);
  await page.says('Đã chèn');
  await look('3-da-chen-vien-dan');

  await page.tab('findings');
  const findings = await page.texts('.finding .message');
  await look('4-loi');
  await page.told(() => page.fix('99,2'));
  await page.draftHas('99,2%');
  const beforeLastFix = await page.data();
  await page.fix('05/02');
  await page.draftHas('05/02/2026');
  await look('5-da-sua');
  await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
  await driver.press('Control+z');
  await page.draftLacks('05/02/2026');
  const afterUndo = await page.data();
  const draftAfterUndo = await page.draft();

  await driver.click(submit);
  await page.see('.reminder');
  const reminder = await page.texts('.reminder .row-title');
  await look('6-nhac-truoc-khi-trinh');
  const submittedByStoppedPress = portal.submissions().length;
  await driver.click(submit);
  await driver.waitFor(
    () => document.querySelector('#ketQua')?.textContent === 'Đã trình ký',
    null,
    '«Đã trình ký»',
  );
  const editorData = await page.data();
  const received = portal.submissions().at(-1)?.fields.NOI_DUNG ?? '';
  return {
    beforeLastFix,
    afterUndo,
    draftAfterUndo,
    typed,
    citation,
    findings,
    reminder,
    submittedByStoppedPress,
    editorData,
    received,
  };
}
