/** `npm run check -- [--json] [--level L] [--rule ID]… FILE…`: the engine on files. */
import { resolve } from 'node:path';
import { countLevels } from '../components/view-model.ts';
import { createChecker } from '../lib/checklist/check.ts';
import type { Finding } from '../lib/checklist/result.ts';
import { rules } from '../lib/lint/rules/index.ts';
import { loadCitationIndex, loadReportTypes } from './assets.ts';
import { type Arguments, readArguments, usage, WrongArguments } from './check-arguments.ts';
import { asJson } from './check-json.ts';
import { asText, countWords } from './check-text.ts';
import { readDraft, UnusableFile } from './read-draft.ts';

const NARROWEST = 60;
const WIDEST = 100;

process.exitCode = main();

function main(): number {
  try {
    const asked = readArguments(process.argv.slice(2), rules);
    if (!asked.help) return check(asked);
    console.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

function check({ json, level, rules: asked, files }: Arguments): number {
  const reportTypes = loadReportTypes();
  const checker = createChecker({ reportTypes, index: loadCitationIndex() });
  const width = Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? WIDEST));
  const findings: Finding[] = [];
  let unusable = 0;
  for (const file of files) {
    try {
      // npm runs scripts in the project's folder; the user named files from where they stood.
      const draft = readDraft(resolve(process.env.INIT_CWD ?? '.', file));
      const { result, failures } = checker.check(draft);
      const typeTitle = reportTypes.find(({ id }) => id === result.reportType.id)?.title ?? '';
      const isExtracted = draft.layout === 'lines';
      console.log(
        json
          ? asJson(file, result)
          : asText(file, result, { level, rules: asked, width, typeTitle, isExtracted }),
      );
      for (const { rule, message } of failures)
        console.error(`${file}: bỏ qua quy tắc ${rule} (${message}).`);
      findings.push(...result.findings);
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      console.error(`${file}: ${error.message}`);
      unusable++;
    }
  }
  const counts = countLevels(findings);
  if (!json && files.length > 1) {
    const failed = unusable > 0 ? ` · ${unusable} tệp không dùng được` : '';
    console.log(`${files.length - unusable} tệp: ${countWords(counts) || 'không thấy chỗ nào'}${failed}`);
  }
  return unusable > 0 ? 2 : counts.error > 0 ? 1 : 0;
}
