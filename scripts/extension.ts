import { spawnSync } from 'node:child_process';

/** release = what is published; demo = the same for localhost and with the panel's shadow root open, for tests and the demo. */
export type Flavour = 'release' | 'demo';
export type Target = 'chrome' | 'firefox';

/** Builds the extension and gives the folder to load. Throws when the build fails; its errors are printed as they come. */
export function buildExtension(target: Target, flavour: Flavour): string {
  const mode = flavour === 'release' ? 'production' : 'demo';
  // Standard output is left out: WXT draws its progress there even where nobody looks.
  const { status } = spawnSync('wxt', ['build', '--browser', target, '--mode', mode], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Không dựng được tiện ích cho ${target}.`);
  return `.output/${target}-mv3${flavour === 'demo' ? '-demo' : ''}`;
}
