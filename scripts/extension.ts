import { build } from 'wxt';

/** release = what is published; demo = the same for localhost and with the panel's shadow root open, for tests and the demo. */
export type Flavour = 'release' | 'demo';
export type Target = 'chrome' | 'firefox';

/** Builds the extension and gives the folder to load. */
export async function buildExtension(target: Target, flavour: Flavour): Promise<string> {
  const mode = flavour === 'release' ? 'production' : 'demo';
  await build({ browser: target, mode, logger: quiet });
  return `.output/${target}-mv3${flavour === 'demo' ? '-demo' : ''}`;
}

const silent = () => undefined;

/** Only what is wrong is worth a line here. */
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};
