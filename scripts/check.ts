/** `npm run check -- [--json] [--level L] [--rule ID]… FILE…`: the engine on files. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createChecker } from '../lib/checklist/check.ts';
import type { Level } from '../lib/lint/rule.ts';
import { loadCitationIndex, loadReportTypes } from './assets.ts';
import { asJson, asText } from './check-output.ts';
import { readDraft, UnusableFile } from './read-draft.ts';

const usage = 'Cách dùng: npm run check -- [--json] [--level error|warning|info] [--rule ID] TỆP…';
const levels: readonly Level[] = ['error', 'warning', 'info'];

process.exitCode = main();

function main(): number {
  const options = readArguments();
  if (!options) {
    console.error(usage);
    return 2;
  }
  const checker = createChecker({ reportTypes: loadReportTypes(), index: loadCitationIndex() });
  let worst = 0;
  for (const file of options.files) {
    try {
      // npm runs scripts in the project's folder; the user named files from where they stood.
      const draft = readDraft(resolve(process.env.INIT_CWD ?? '.', file));
      const { result } = checker.check(draft);
      if (result.findings.some(({ level }) => level === 'error')) worst = Math.max(worst, 1);
      console.log(options.json ? asJson(file, result) : asText(basename(file), result, options));
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      console.error(`${file}: ${error.message}`);
      worst = 2;
    }
  }
  return worst;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        level: { type: 'string', default: 'warning' },
        rule: { type: 'string', multiple: true, default: [] },
      },
    });
    const level = levels.find((each) => each === values.level);
    return level && positionals.length > 0
      ? { json: values.json, level, rules: values.rule, files: positionals }
      : null;
  } catch {
    return null;
  }
}
