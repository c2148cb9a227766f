import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { withBrowser } from '../e2e/browsers.ts';
import { type EditorPage, editors } from '../portal/editors.ts';
import { copyOnly } from './cannot.ts';
import { type Life, livesIn } from './random/actions.ts';
import { RandomUser } from './random/user.ts';
import { Scene } from './scene.ts';

/** `npm run soak` asks for more; seed and path are given to see a failure again. */
const {
  DU_THAO_RUNS: runs = '4',
  DU_THAO_ACTIONS: actions = '4',
  DU_THAO_SEED: seed = '20261121',
  DU_THAO_PATH: path,
} = process.env;
const numRuns = Number(runs);
const served = editors.filter(({ id }) => !copyOnly.includes(id));
// Neighbours are much alike: in pairs, both browsers get as many of the slow ones.
const shares = [0, 1].map((browser) => served.filter((_, index) => Number((index + 1) % 4 < 2) === browser));

// Most of the time is spent on waiting, as editors and the panel do while someone types: two browsers at once.
describe.concurrent.for(shares)('random editing', (share) => {
  const bench = withBrowser('chromium', { patience: 6_000 });
  beforeAll(() => bench.driver.setViewport(1800, 900));

  describe('every text is the expected one, and undoing all gives the first', { concurrent: false }, () => {
    it.for(share)('$id', { timeout: 240_000 + numRuns * 5_000 }, async (editor) => {
      const user = new RandomUser(new Scene(bench.driver, bench.portal.url, editor));
      await user.open();
      const lives = livesIn(editor.id, user.first, user.isReport, Number(actions));
      await fc.assert(
        fc.asyncProperty(lives, (life) => user.live(life)),
        {
          numRuns,
          seed: Number(seed),
          ...(path && { path }),
          reporter: (details) => report(editor, details),
        },
      );
    });
  });
});

/** Says what failed and how to see it again; what only fails after the lives before it needs all of them: no path. */
function report({ id }: EditorPage, details: fc.RunDetails<[Life]>): void {
  if (!details.failed) return;
  const message = fc.defaultReportMessage(details);
  const again = `DU_THAO_ACTIONS=${actions} DU_THAO_SEED=${details.seed} DU_THAO_PATH=${details.counterexamplePath}`;
  throw new Error(`${message}\n\nAgain: ${again} npm run soak -- -t '${id}$'`, {
    cause: details.errorInstance,
  });
}
