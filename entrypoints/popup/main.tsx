import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupState } from '../../components/Popup.tsx';
import { type Order, type Summary, summarySchema } from '../../lib/platform/messages.ts';
import { changeSettings, readSettings } from '../../lib/platform/settings.ts';
import { siteAllowed, siteOf, startOnTab } from '../../lib/platform/sites.ts';
import { neverRead } from '../../lib/portal/never-read.ts';

const app = document.getElementById('app') as HTMLElement;
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
await show();

async function show(): Promise<void> {
  render(
    <Popup
      state={await stateOf(tab?.url)}
      onAllow={allow}
      onAllowFrame={allowFrame}
      onOpen={open}
      onSwitch={setPaused}
      onOptions={openOptions}
    />,
    app,
  );
}

async function stateOf(url: string | undefined): Promise<PopupState> {
  const site = url ? siteOf(url) : null;
  if (!url || !site) return { kind: 'never', host: '' };
  const { host } = new URL(url);
  if (neverRead(new URL(url))) return { kind: 'never', host };
  if (!(await siteAllowed(url))) return { kind: 'off', host };
  const { settings } = await readSettings();
  return { kind: 'on', host, paused: settings.pausedHosts.includes(host), summary: await summary() };
}

/** What the page's panel says; null while there is no panel on the page. */
async function summary(): Promise<Summary | null> {
  const answer = await browser.tabs
    .sendMessage(tab?.id ?? -1, { kind: 'summary' } satisfies Order)
    .catch(() => null);
  const parsed = summarySchema.safeParse(answer);
  return parsed.success ? parsed.data : null;
}

/** Asks the browser's own permission; must come straight from the press. */
async function allow(): Promise<void> {
  await allowSite(tab?.url ?? '');
}

/** The same for the host of a frame on the page. */
async function allowFrame(host: string): Promise<void> {
  await allowSite(`https://${host}/`);
}

async function allowSite(url: string): Promise<void> {
  const site = URL.canParse(url) ? siteOf(url) : null;
  if (!site || !(await browser.permissions.request({ origins: [site] }))) return;
  if (tab?.id !== undefined) await startOnTab(tab.id);
  await show();
}

async function open(): Promise<void> {
  await browser.tabs.sendMessage(tab?.id ?? -1, { kind: 'toggle' } satisfies Order).catch(() => undefined);
  close();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  close();
}

async function setPaused(paused: boolean): Promise<void> {
  const { host } = new URL(tab?.url ?? '');
  await changeSettings(({ pausedHosts }) => {
    const others = pausedHosts.filter((each) => each !== host);
    return { pausedHosts: paused ? [...others, host] : others };
  });
  if (!paused && tab?.id !== undefined) await startOnTab(tab.id);
  await show();
}
