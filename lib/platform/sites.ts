import { browser } from 'wxt/browser';

const scriptId = 'granted-sites';
const contentScript = '/content-scripts/content.js';

/** The match pattern of a page's site, null for pages that are no web pages. */
export function siteOf(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
}

/** True when the extension may run on the page of that address: a default host, a policy, or one the user has allowed. */
export async function siteAllowed(url: string): Promise<boolean> {
  if (!URL.canParse(url) || siteOf(url) === null) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Makes the content script run on the sites the user has allowed one by one. The hosts of the manifest have it
 * already: listing them again would start it twice.
 */
export function registerAllowedSites(): Promise<void> {
  // One after the other: two at once would register the same id twice.
  registering = registering.then(registerNow, registerNow);
  return registering;
}

let registering: Promise<void> = Promise.resolve();

async function registerNow(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const ours = new Set(manifest.content_scripts?.flatMap(({ matches = [] }) => matches));
  const matches = origins.filter((origin) => !ours.has(origin));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  const excludeMatches =
    manifest.content_scripts?.flatMap(({ exclude_matches = [] }) => exclude_matches) ?? [];
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      js: [contentScript],
      matches,
      excludeMatches,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts on a page that was open before its site, or that of one of its frames, was allowed. */
export async function startOnTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [contentScript] });
}
