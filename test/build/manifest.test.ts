import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const targets = ['chrome', 'firefox'] as const;
const folder = (target: string, flavour: 'release' | 'demo') =>
  `.output/${target}-mv3${flavour === 'demo' ? '-demo' : ''}`;
const manifestOf = (target: string, flavour: 'release' | 'demo') =>
  JSON.parse(readFileSync(`${folder(target, flavour)}/manifest.json`, 'utf8'));
const released: string[] = JSON.parse(readFileSync('assets/portals/released-hosts.json', 'utf8'));

describe.each(targets)('the release build for %s', (target) => {
  const manifest = manifestOf(target, 'release');
  const files = readdirSync(folder(target, 'release'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  const text = (name: string) => readFileSync(`${folder(target, 'release')}/${name}`, 'utf8');

  it('asks for the released hosts and no others: one more would switch it off until the user agrees', () => {
    expect([...manifest.host_permissions].sort()).toEqual(released);
    expect([...manifest.content_scripts[0].matches].sort()).toEqual(released);
    expect(manifest.content_scripts).toHaveLength(1);
  });

  it('knows nothing of this machine', () => {
    const all = JSON.stringify(manifest);
    expect(all).not.toMatch(/localhost|127\.0\.0\.1|<all_urls>/);
  });

  it('is Manifest V3, collects nothing, and shows no file of its own to pages', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    if (target === 'firefox') {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
      });
    } else {
      expect(manifest.key).toMatch(/^[A-Za-z0-9+/=]+$/);
      expect(manifest.minimum_chrome_version).toBe('120');
    }
  });

  it('closes its shadow root to the page', () => {
    const panel = text('panel.js');
    expect(panel).toMatch(/attachShadow\(\{\s*mode:\s*["'`]closed["'`]\s*\}\)/);
    expect(panel).not.toMatch(/mode:\s*["'`]open["'`]/);
  });

  it('has no word for the network, nor for code made at run time', () => {
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThanOrEqual(4);
    for (const { parentPath, name } of scripts) {
      const code = readFileSync(`${parentPath}/${name}`, 'utf8');
      const words =
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|\bFunction\(|\beval\(/;
      expect([name, words.exec(code)?.[0]]).toEqual([name, undefined]);
    }
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';/);
  });

  it('puts at most 20 KB of script (gzip) on a page without an editor', () => {
    const size = gzipSync(text('content-scripts/content.js')).length;
    expect(size).toBeLessThanOrEqual(20 * 1024);
  });

  it('is at most 2 MB packed', () => {
    const size = files.reduce(
      (sum, { parentPath, name }) => sum + gzipSync(readFileSync(`${parentPath}/${name}`)).length,
      0,
    );
    expect(size).toBeLessThanOrEqual(2 * 1024 * 1024);
  });
});

describe.each(targets)('the demo and test build for %s', (target) => {
  it('is the release with localhost and an open shadow root', () => {
    const manifest = manifestOf(target, 'demo');
    expect(manifest.host_permissions).toEqual(expect.arrayContaining(['http://localhost/*', ...released]));
    expect(manifest.host_permissions).toHaveLength(released.length + 2);
    expect(readFileSync(`${folder(target, 'demo')}/panel.js`, 'utf8')).toMatch(/mode:\s*["'`]open["'`]/);
  });
});
