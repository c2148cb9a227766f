/** `npm run soak -- [vitest options]`: the long form of the random tests; the short one is a part of `npm test`. */
import { spawnSync } from 'node:child_process';
import { buildExtension } from './extension.ts';

buildExtension('chrome', 'demo');
const { status } = spawnSync(
  'vitest',
  ['run', 'test/editors/random.browser.test.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { DU_THAO_RUNS: '300', DU_THAO_ACTIONS: '8', ...process.env } },
);
process.exitCode = status ?? 1;
