import { describe, expect, it } from 'vitest';
import { createChecker } from '../lib/checklist/check.ts';
import { findNumberingFaults } from '../lib/lint/numbering.ts';
import { checkMandatory } from '../lib/report/mandatory.ts';
import { type Outline, readOutline } from '../lib/report/outline.ts';
import { readOwnOutline } from '../lib/report/own-read.ts';
import { readPeriod } from '../lib/report/period.ts';
import { recognising } from '../lib/report/recognise.ts';
import { matchSections } from '../lib/report/sections.ts';
import { createDocument } from '../lib/text/create-document.ts';
import { fold } from '../lib/text/fold.ts';
import { readHtml } from '../lib/text/html.ts';
import { readMarkdown } from '../lib/text/md.ts';
import { toNfc } from '../lib/text/nfc.ts';
import { secrecyMark } from '../lib/text/secrecy-mark.ts';
import { finish } from '../lib/text/steps.ts';
import { loadCitationIndex, loadReportTypes } from '../scripts/assets.ts';

const SMALL = 12_000;
const TIMES = 4;
/** Linear work grows 4 times, quadratic work 16 times; what takes less than this says nothing. */
const MOST = 8;
const NOISE = 25;

const reportTypes = loadReportTypes();
const type = reportTypes.find(({ id }) => id === 'bc-dan-van-chinh-quyen') ?? reportTypes[0];
const index = loadCitationIndex();

const LINES = [
  '\n',
  '\u2028',
  'I. KẾT QUẢ\n',
  '1. Công tác dân vận\n',
  '1. Tiếp công dân\nTiếp 02 lượt.\n',
  'a) Một\n',
  '2. A\n',
  '1.1. Hai\n',
  '**Tiếp công dân**\n',
  '| Hồ sơ | 1 |\n',
  'Noi nhan:\n',
];
const RUNS = [
  'MẬT ',
  'TỐI  ',
  'Độ mật: ',
  '**',
  '* ',
  '|',
  '(',
  '“',
  '1.',
  ' \t',
  'a\u0301',
  '\u0301',
  '… ',
  'ngày 1 ',
  '12.345 ',
  '1/',
  'từ 5/6 đến ',
  'ngày 5, ',
  '2021-2025 ',
  'С ',
  'C«ng ',
];
/** A file that is nothing but one key held down. */
const KEYS = ['a', '1', '.', '(', ']'];
const CITATIONS = [
  'Luật ',
  'Luật Đất đai ',
  'Nghị định số 61/2018/NĐ-CP ngày ',
  'số 15/QĐ - ',
  '/NĐ',
  'Quyết định ',
  'Nghị quyết Đại hội Đảng bộ tỉnh ',
  'Nghị quyết Hội nghị lần thứ tư ',
  'Thông tư 01, ',
  'các Công văn số 1 và ',
];

const LONG = 250_000;

/** Copies of lists are fast: they tell only when there are many headings. */
const MANY = 40_000;

/** A quadratic run is slow every time; a linear one is now and then, when memory is tidied up or the other core is busy. */
const LOOKS = 6;

/** The pieces with which the processor's time, which other work does not lengthen, grows faster than the text. */
function growing(pieces: readonly string[], run: (text: string) => unknown, small = SMALL): string[] {
  const time = (text: string) => {
    const from = process.cpuUsage();
    run(text);
    return process.cpuUsage(from).user / 1000;
  };
  return pieces.filter((piece) => {
    const text = piece.repeat(Math.ceil(small / piece.length));
    const long = text.repeat(TIMES);
    const short = Math.min(time(text), time(text));
    let atLeast = time(long);
    const grows = () => atLeast > MOST * short + NOISE;
    for (let look = 1; look < LOOKS && grows(); look++) {
      atLeast = Math.min(atLeast, time(long));
    }
    return grows();
  });
}

const lines = (text: string) => createDocument(text, { layout: 'lines' });
const withOutline = (run: (outline: Outline) => unknown) => (text: string) => run(readOutline(lines(text)));
/** What is remembered between checks is not to help: each check has a new checker. */
const check = (text: string) =>
  createChecker({ reportTypes, index }).check(
    { text, hints: [], layout: 'lines' },
    { typeId: type?.id ?? null },
  );

describe('takes time linear to a hostile text', () => {
  it.each<[string, (text: string) => unknown]>([
    ['secrecyMark', (text) => secrecyMark(`${text}mật`)],
    ['fold', fold],
    ['toNfc', toNfc],
    ['readMarkdown', readMarkdown],
    ['readHtml', (text) => readHtml(text)],
    ['createDocument, lines', lines],
    ['createDocument, wrapped', (text) => createDocument(text, { layout: 'wrapped' })],
    ['readOutline', withOutline((outline) => outline)],
    ['readPeriod', withOutline((outline) => readPeriod(outline))],
    ['recognising', withOutline((outline) => finish(recognising(outline, reportTypes)))],
    ['readOwnOutline, text', (text) => readOwnOutline(text, 'text')],
    ['readOwnOutline, table', (text) => readOwnOutline(`I\tMột\t${text}`, 'text')],
    ['matchSections', withOutline((outline) => type && matchSections(outline, type))],
    ['checkMandatory', withOutline((outline) => type && checkMandatory(outline, type))],
  ])('%s', (_, run) => {
    expect(growing([...LINES, ...RUNS], run)).toEqual([]);
  });

  it('findNumberingFaults', () => {
    expect(growing(LINES, withOutline(findNumberingFaults), MANY)).toEqual([]);
  });

  it('the whole check, of lines', () => {
    expect(growing(LINES, check)).toEqual([]);
  });

  it('the whole check, of one long line', () => {
    expect(growing(RUNS, check)).toEqual([]);
  });

  it('the whole check, of a megabyte of one key', () => {
    expect(growing(KEYS, check, LONG)).toEqual([]);
  });

  it('the whole check, of citations', () => {
    expect(growing(CITATIONS, check)).toEqual([]);
  });
});
