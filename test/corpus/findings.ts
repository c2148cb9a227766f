/** What the engine says about the official documents that lie beside the project on some machines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../lib/checklist/check.ts';
import { loadCitationIndex, loadReportTypes } from '../../scripts/assets.ts';
import { readDraft } from '../../scripts/read-draft.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/official');
export const VERDICTS = join(import.meta.dirname, '../corpus-verdicts.json');
const AROUND = 60;

/** A place where an error or a warning was read by a person; `offset` in UTF-16 code units of the file. */
export interface Verdict {
  file: string;
  rule: string;
  offset: number;
  verdict: 'right' | 'wrong';
}

export interface CorpusFinding extends Omit<Verdict, 'verdict'> {
  message: string;
  excerpt: string;
}

export const hasCorpus = existsSync(CORPUS);

export const keyOf = ({ file, rule, offset }: Omit<Verdict, 'verdict'>) => `${file} ${rule} ${offset}`;

export const readVerdicts = (): Verdict[] => JSON.parse(readFileSync(VERDICTS, 'utf8')).verdicts;

/** All errors and warnings in the corpus, in the order of files and places, and how many words were read. */
export function readCorpus(): { findings: CorpusFinding[]; words: number } {
  const checker = createChecker({ reportTypes: loadReportTypes(), index: loadCitationIndex() });
  const findings: CorpusFinding[] = [];
  let words = 0;
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.txt'))) {
    const draft = readDraft(join(CORPUS, file));
    words += draft.text.split(/\s+/).length;
    for (const { rule, level, start, end, message } of checker.check(draft).result.findings) {
      if (level === 'info') continue;
      const [before, after] = [
        draft.text.slice(Math.max(0, start - AROUND), start),
        draft.text.slice(end, end + AROUND),
      ];
      const excerpt = `${before}⟦${draft.text.slice(start, end)}⟧${after}`.replace(/\s+/g, ' ');
      findings.push({ file, rule, offset: start, message, excerpt });
    }
  }
  return { findings, words };
}
