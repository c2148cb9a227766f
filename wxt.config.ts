import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { hostPatterns } from './lib/portal/hosts.ts';
import { compiledCitations } from './scripts/vite-citations.ts';
import { pageEditFunction } from './scripts/vite-page-edit.ts';

const { matches, excluded } = hostPatterns(JSON.parse(readFileSync('assets/portals/hosts.json', 'utf8')));

/** Only the demo and test build may run on this machine's own pages. */
const demoHosts = ['http://localhost/*', 'http://127.0.0.1/*'];

const manifestKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqB8kFzxkPDvVDuhwRq//y1N5mJLyOO1eGQkvynC09jYTrjIDuE2QS20WfwlOCw6U4O0I0H97nbzWO0iERJ8/+t7Yh2RwHc6kkbNKsSemRIwDfRJ2sN8V6XNbAshNq2kpfOO/bj21V7uPsg9O2e5QuOII6MiHqpOUemiCm9r3jDB/fTDA4pUSH6AtRWDbxh1W2g4D2VHkkUfvZUUqqpGreY6q3yal0Y1Hrp/5ZHjWoEYDj/xiJj9psnj+Uyv5rh3tI5PWjyBxju9BLjP2ngx90kfa6i+SZENEiMbMX4lkc2pY5K583Brd9YZdD4vFwYxStM1biwiM9GIpxkFcncTP7wIDAQAB';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  // One folder a build; the release is .output/chrome-mv3, the demo and test build .output/chrome-mv3-demo.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({ plugins: [compiledCitations(), pageEditFunction()], build: { modulePreload: false } }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    // Keeps one identity for unpacked installs, so that settings survive moving the folder.
    ...(browser === 'chrome' && { key: manifestKey, minimum_chrome_version: '120' }),
    // Firefox asks for no schema: its policies are a JSON manifest beside the browser.
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'du-thao@du-thao.vn',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: mode === 'demo' ? [...matches, ...demoHosts] : matches,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_togglePanel__' },
    },
  }),
  hooks: {
    // The hosts are data: listed in the entry point they would be bundled into every page's script as well.
    'build:manifestGenerated': (wxt, manifest) => {
      const hosts = wxt.config.mode === 'demo' ? [...matches, ...demoHosts] : matches;
      for (const script of manifest.content_scripts ?? []) {
        script.matches = hosts;
        script.exclude_matches = excluded;
      }
    },
  },
});
