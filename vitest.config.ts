import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files first: begun last, they would run on alone. On a fresh clone nothing but their size is known. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/test\/editors\/.*\.browser\.test\.ts$/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // Property tests are long on a busy machine; how long anything takes is for `npm run bench` to say.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/portal.test.ts', 'test/components/**', 'test/**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: [
            'test/e2e/**/*.test.ts',
            'test/portal.test.ts',
            'test/components/**/*.test.{ts,tsx}',
            'test/**/*.browser.test.ts',
          ],
          // Most of the time is spent waiting for pauses that editors make: three files at once fill a small machine.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 6_000 } },
        },
      },
    ],
  },
});
