import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editorTable, type TestResult } from '../test/editors/table.ts';
import { buildExtension } from './extension.ts';

interface Count {
  passed: number;
  failed: number;
}

/** One step that either holds or not: types, lint. */
function step(name: string, command: string, args: string[]): Count {
  console.log(`\n— ${name}`);
  const ok = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  return { passed: Number(ok), failed: Number(!ok) };
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
  testResults: { assertionResults: TestResult[] }[];
}

function vitest(): Count & { table: string } {
  const folder = mkdtempSync(join(tmpdir(), 'du-thao-'));
  const report = join(folder, 'report.json');
  try {
    const { status } = spawnSync(
      'vitest',
      [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...process.argv.slice(2),
      ],
      { stdio: 'inherit' },
    );
    const { numPassedTests, numFailedTests, numTotalTests, testResults }: Report = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that cannot be loaded fails the run without counting as a test.
    const lost = numTotalTests - numPassedTests;
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, lost, status === 0 ? 0 : 1),
      table: editorTable(testResults.flatMap(({ assertionResults }) => assertionResults)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (step('Chuẩn bị (wxt)', 'wxt', ['prepare']).failed > 0) process.exit(1);
const counts = [
  step('Kiểu (tsc)', 'tsc', ['--noEmit']),
  step('Quy ước (biome)', 'biome', ['check', '--error-on-warnings']),
];
for (const target of ['chrome', 'firefox'] as const) {
  for (const flavour of ['release', 'demo'] as const) buildExtension(target, flavour);
}
const tests = vitest();
counts.push(tests);
if (tests.table !== '') console.log(`\n— Từng bộ soạn thảo\n${tests.table}`);

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
