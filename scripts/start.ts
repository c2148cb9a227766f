/**
 * `npm start`: a browser with the extension in a half-written report, and beside it the list of all pages of the demo
 * portal; without a display the main job is walked headless, and the list is a picture.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { launch } from '../test/e2e/harness/launch.ts';
import { doMainJob, type Seen } from '../test/e2e/main-job.ts';
import { PanelPage } from '../test/e2e/panel-page.ts';
import { type Portal, startPortal } from '../test/portal/server.ts';
import { buildExtension } from './extension.ts';

const pictures = '.output/demo';
const index = 'danh-sach.png';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const extensionDir = buildExtension('chrome', 'demo');
await (hasDisplay ? showWindow() : walk());

/** A browser for a person; ends when its window is closed. */
async function showWindow(): Promise<void> {
  const portal = await startPortal(8180).catch(() => startPortal());
  const driver = await launch('chromium', { extensionDir, headed: true });
  await driver.goto(`${portal.url}/`);
  await driver.evaluate((draft) => void open(draft), '/ioffice/?mo=nhap');
  console.log(
    `Cổng thử, mọi trang: ${portal.url}/ · Bấm vào ô soạn thảo để mở Dự Thảo. Đóng cửa sổ để kết thúc.`,
  );
  await driver.closed();
  await driver.close();
  await portal.stop();
}

async function walk(): Promise<void> {
  const portal = await startPortal();
  const driver = await launch('chromium', { extensionDir });
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  try {
    const seen = await doMainJob(new PanelPage(driver), portal, (name) =>
      driver.screenshot(`${pictures}/${name}.png`),
    );
    report(seen, portal);
    await driver.goto(`${portal.url}/`);
    await driver.screenshot(`${pictures}/${index}`);
    console.log(`Các trang của cổng thử: ${pictures}/${index}`);
  } finally {
    await driver.close();
    await portal.stop();
  }
}

function report(seen: Seen, portal: Portal): void {
  console.log(
    [
      'Không có màn hình: đã chạy thử việc chính trong Chromium ẩn.',
      `  Bảng thấy ${seen.findings.length} chỗ: ${seen.findings.join(' · ')}`,
      `  Đã chèn viện dẫn: ${seen.citation}`,
      `  Ctrl+Z lấy lại đúng chỗ sửa cuối: ${yesNo(seen.afterUndo === seen.beforeLastFix)}`,
      `  Nhắc trước khi trình: ${seen.reminder.join(' · ')}`,
      `  Lần bấm Trình ký thứ nhất gửi đi: ${seen.submittedByStoppedPress} · thứ hai: ${portal.submissions().length}`,
      `  Cổng nhận đúng nội dung trong ô soạn thảo: ${yesNo(seen.received === seen.editorData)}`,
      `Ảnh màn hình: ${pictures}/`,
    ].join('\n'),
  );
}

function yesNo(is: boolean): string {
  return is ? 'có' : 'KHÔNG';
}
