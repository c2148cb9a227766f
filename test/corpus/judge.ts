/**
 * `node test/corpus/judge.ts`: prints every error and warning in the corpus that nobody has judged yet. Once they are
 * read: `--right` records them as right; mend the rule of one that is wrong. Verdicts on what is no longer found go.
 */
import { writeFileSync } from 'node:fs';
import { keyOf, readCorpus, readVerdicts, VERDICTS, type Verdict } from './findings.ts';

const known = new Map(readVerdicts().map((verdict) => [keyOf(verdict), verdict]));
const { findings } = readCorpus();
const unjudged = findings.filter((finding) => !known.has(keyOf(finding)));

for (const { file, rule, offset, excerpt, message } of unjudged) {
  console.log(`${file}:${offset} ${rule}\n    ${excerpt}\n    ${message}`);
}
console.log(`${unjudged.length} unjudged of ${findings.length}`);

if (process.argv.includes('--right')) {
  const verdicts = findings.map(({ file, rule, offset }): Verdict => {
    return known.get(keyOf({ file, rule, offset })) ?? { file, rule, offset, verdict: 'right' };
  });
  const about =
    'Errors and warnings in official documents, each read by a person. offset: UTF-16 code units.';
  writeFileSync(VERDICTS, `${JSON.stringify({ about, verdicts }, null, 2)}\n`);
}
