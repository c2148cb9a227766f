import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type OwnPoint, putPoint, removePoint } from '../lib/checklist/own-points.ts';
import { putOwn } from '../lib/citation/own-merge.ts';
import {
  type Order,
  type Relayed,
  type Request,
  requestSchema,
  type SaveOutcome,
} from '../lib/platform/messages.ts';
import { ownDocuments, readPack } from '../lib/platform/own-documents.ts';
import { readOutlinePack } from '../lib/platform/own-outlines.ts';
import { ownPoints, readPointPack } from '../lib/platform/own-points.ts';
import { writeInPage } from '../lib/platform/page-world.ts';
import type { RollCall } from '../lib/platform/roll-call.ts';
import { hostPaused } from '../lib/platform/settings.ts';
import { registerAllowedSites, siteAllowed } from '../lib/platform/sites.ts';
import { readUnitPolicy } from '../lib/platform/unit-policy.ts';
import { unreadable } from '../lib/platform/unreadable.ts';
import type { FrameFacts } from '../lib/portal/frame-facts.ts';
import { unreadableProduct } from '../lib/portal/unreadable.ts';

interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
}

/** The frame that asks. Nothing is kept here between two messages: the browser ends the background when it likes. */
interface Asker {
  tabId: number;
  frameId: number;
  /** Addresses of the frame and, where the extension may know it, of the tab. */
  urls: string[];
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const request = requestSchema.safeParse(message);
    const { id: tabId, url: tabUrl } = sender.tab ?? {};
    if (!request.success || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    const urls = [sender.url, tabUrl].filter((url) => url !== undefined);
    return answer(request.data, { tabId, frameId: sender.frameId ?? 0, urls });
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

async function answer(request: Request, asker: Asker): Promise<unknown> {
  const { tabId, frameId } = asker;
  switch (request.kind) {
    case 'start':
      return startPanel(asker, request.foreign);
    case 'open-stage':
      return bringPanel(asker, request.frame);
    case 'page-edit':
      return writeInPage({ tabId, frameIds: [frameId] }, request.edit);
    case 'badge':
      return showErrors(tabId, request.errors);
    case 'save-own':
      return ownDocuments.change((documents) => putOwn(documents, request.document, null));
    case 'pack':
      return readPack();
    case 'outline-pack':
      return readOutlinePack();
    case 'point-pack':
      return readPointPack();
    case 'unit-policy':
      return readUnitPolicy();
    case 'change-points':
      return changePoints(request.point, request.replaced);
    case 'open-options':
      return openOptions(request.section);
    case 'allowed':
      return siteAllowed(request.url);
    case 'roll-call': {
      const call: RollCall = { kind: 'roll-call', from: frameId, path: request.path };
      return browser.tabs.sendMessage(tabId, call).catch(() => undefined);
    }
    case 'relay': {
      const relayed: Relayed = { kind: 'relayed', from: frameId, message: request.message };
      return browser.tabs.sendMessage(tabId, relayed, { frameId: request.to });
    }
  }
}

function changePoints(point: OwnPoint | null, replaced: OwnPoint | null): Promise<SaveOutcome> {
  return ownPoints.change((list) => {
    if (point) return putPoint(list, point, replaced);
    return replaced ? removePoint(list, replaced) : list;
  });
}

/** A frame that the extension may enter has a script of its own there, which asks when the focus comes to an editor. */
async function startPanel(asker: Asker, foreign: FrameFacts | null): Promise<void> {
  if (foreign && !unreadableProduct(unreadable, foreign) && (await siteAllowed(foreign.src))) return;
  await bringPanel(asker, asker.frameId);
}

async function bringPanel({ tabId, urls }: Asker, frameId: number): Promise<boolean> {
  for (const url of urls) if (await hostPaused(new URL(url).host)) return false;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/panel.js'] });
  return true;
}

/** The browser's own way opens the page at its beginning only. */
async function openOptions(section: string | null): Promise<void> {
  if (section === null) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}

async function showErrors(tabId: number, errors: number | null): Promise<void> {
  const text = errors ? (errors > 99 ? '99+' : String(errors)) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#B8231B' });
  await browser.action.setBadgeText({ tabId, text });
}
