import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { editCKEditor4 } from '../lib/editor/ckeditor4-page.ts';
import { type PageEdit, type PageOutcome, pageOutcomeSchema } from '../lib/editor/page-edit.ts';
import { type Order, requestSchema } from '../lib/platform/messages.ts';
import { hostPaused } from '../lib/platform/settings.ts';
import { registerAllowedSites } from '../lib/platform/sites.ts';

interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const request = requestSchema.safeParse(message);
    const tabId = sender.tab?.id;
    if (!request.success || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    const frame = { tabId, frameIds: [sender.frameId ?? 0] };
    switch (request.data.kind) {
      case 'start':
        return startPanel(frame, sender.url ?? '');
      case 'page-edit':
        return editInPage(frame, request.data.edit);
      case 'badge':
        return showErrors(tabId, request.data.errors);
    }
  });

  void registerAllowedSites();
  browser.permissions.onAdded.addListener(() => void registerAllowedSites());
  browser.permissions.onRemoved.addListener(() => void registerAllowedSites());

  browser.commands.onCommand.addListener(async (command: string) => {
    if (command !== 'toggle-panel') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // A tab without the panel has nobody to answer: nothing to do there.
    if (tab?.id)
      await browser.tabs.sendMessage(tab.id, { kind: 'toggle' } satisfies Order).catch(() => undefined);
  });
});

interface Frame {
  tabId: number;
  frameIds: number[];
}

async function startPanel(target: Frame, url: string): Promise<void> {
  if (await hostPaused(new URL(url).host)) return;
  await browser.scripting.executeScript({ target, files: ['/panel.js'] });
}

/**
 * Runs the editor's own API in the page's world. The function goes there as source and its answer comes back by the
 * browser, so the page has no channel to call it, forge an answer for another edit, or replay one.
 */
async function editInPage(target: Frame, edit: PageEdit): Promise<PageOutcome> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target,
      world: 'MAIN',
      func: editCKEditor4,
      args: [edit],
    });
    const outcome = pageOutcomeSchema.safeParse(answer?.result);
    return outcome.success ? outcome.data : { done: false, reason: 'unreachable' };
  } catch {
    return { done: false, reason: 'unreachable' };
  }
}

async function showErrors(tabId: number, errors: number | null): Promise<void> {
  const text = errors ? (errors > 99 ? '99+' : String(errors)) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#B8231B' });
  await browser.action.setBadgeText({ tabId, text });
}
