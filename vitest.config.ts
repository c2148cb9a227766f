import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
