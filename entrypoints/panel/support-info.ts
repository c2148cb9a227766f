import { browser } from 'wxt/browser';
import { formsAround } from '../../lib/portal/form.ts';
import type { Session } from './session.ts';

/** Puts on the clipboard what a helper needs to know: versions, browser, shape of the page, states. Never a word of the draft. */
export async function copySupportInfo(session: Session): Promise<void> {
  const { state, editor, portal, settings, toasts } = session;
  const { checked } = session.draft;
  const form = editor ? formsAround(editor.root)[0] : null;
  const lines = [
    `Dự Thảo ${browser.runtime.getManifest().version}`,
    `Chỉ mục đến ngày ${session.engine.indexDate}`,
    `Trình duyệt: ${navigator.userAgent}`,
    `Cổng: ${portal.id} · ${location.host}`,
    `Trang: ${document.querySelectorAll('iframe').length} khung, ${document.querySelectorAll('.cke').length} CKEditor 4, biểu mẫu ${form?.tagName.toLowerCase() ?? 'không có'}`,
    `Trạng thái: ${state.view.kind}${state.updated ? ', vừa cập nhật' : ''}`,
    `Loại báo cáo: ${checked?.result.reportType.id ?? 'chưa có'}`,
    `Số lỗi theo quy tắc: ${counts(checked?.result.findings.map(({ rule }) => rule) ?? [])}`,
    `Quy tắc đã tắt: ${settings.mutedRules.join(', ') || 'không'}`,
    `Quy tắc hỏng: ${checked?.failures.map(({ rule }) => rule).join(', ') || 'không'}`,
  ];
  await session.stage.copy(lines.join('\n'));
  toasts.say({ level: 'ok', title: 'Đã sao chép' });
}

function counts(names: readonly string[]): string {
  const total = new Map<string, number>();
  for (const name of names) total.set(name, (total.get(name) ?? 0) + 1);
  return [...total].map(([name, count]) => `${name} ${count}`).join(', ') || 'không';
}
