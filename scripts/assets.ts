/** Reads the data of assets/ for the commands; the extension gets the same data from its build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileIndex } from '../lib/citation/index-compile.ts';
import { type CitationIndex, loadIndex } from '../lib/citation/index-load.ts';
import { parseReportTypes, type ReportType } from '../lib/report/schema.ts';

const ASSETS = join(import.meta.dirname, '../assets');

/** Every file of one folder of assets/ as name and text. */
export function readFolder(folder: string): { name: string; text: string }[] {
  const dir = join(ASSETS, folder);
  return readdirSync(dir).map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
}

/** The citation index in its compact form, for bundles. */
export const compileCitations = (): string => compileIndex(readFolder('citations'));

export const loadCitationIndex = (): CitationIndex => loadIndex(compileCitations());

export const loadReportTypes = (): ReportType[] =>
  parseReportTypes(
    readFolder('report-types').map(({ name, text }) => ({
      file: `assets/report-types/${name}`,
      data: parseJson(name, text),
    })),
  );

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`Tệp ${name} không phải JSON: ${(error as Error).message}`);
  }
}
