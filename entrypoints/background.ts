import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Order, requestSchema } from '../lib/platform/messages.ts';
import { type Frame, writeInPage } from '../lib/platform/page-world.ts';
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
        return writeInPage(frame, request.data.edit);
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

async function startPanel(target: Frame, url: string): Promise<void> {
  if (await hostPaused(new URL(url).host)) return;
  await browser.scripting.executeScript({ target, files: ['/panel.js'] });
}

async function showErrors(tabId: number, errors: number | null): Promise<void> {
  const text = errors ? (errors > 99 ? '99+' : String(errors)) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#B8231B' });
  await browser.action.setBadgeText({ tabId, text });
}
