import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outline, readOutline } from '../../lib/report/outline.ts';
import { parseReportTypes, type ReportType } from '../../lib/report/schema.ts';
import { createDocument } from '../../lib/text/create-document.ts';
import { readMarkdown } from '../../lib/text/md.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const TYPES = join(import.meta.dirname, '../../assets/report-types');

export const reportTypes: ReportType[] = parseReportTypes(
  readdirSync(TYPES).map((file) => ({ file, data: JSON.parse(readFileSync(join(TYPES, file), 'utf8')) })),
);

export function typeOf(id: string): ReportType {
  const type = reportTypes.find((candidate) => candidate.id === id);
  if (type === undefined) throw new Error(`no report type ${id}`);
  return type;
}

/** A text as an editor gives it: each line a paragraph. */
export function outlineOf(text: string): Outline {
  return readOutline(createDocument(text, { layout: 'lines' }));
}

/** A text as the command line reads it from a .md or .txt file. */
export function markdown(source: string): Outline {
  const { text, hints } = readMarkdown(source);
  return readOutline(createDocument(text, { layout: 'wrapped', hints }));
}

/** A file of test/fixtures. */
export function fixture(file: string): Outline {
  return markdown(readFileSync(join(FIXTURES, file), 'utf8'));
}
