/** How long the engine takes, by size of the draft; part of `npm run bench`. */
import { createChecker } from '../lib/checklist/check.ts';
import { loadIndex } from '../lib/citation/index-load.ts';
import { compileCitations, loadCitationIndex, loadReportTypes } from './assets.ts';

export interface EngineRow {
  what: string;
  runs: number;
  p50: number;
  p95: number;
}

const index = loadCitationIndex();
const reportTypes = loadReportTypes();

export function benchEngine(): EngineRow[] {
  const compiled = compileCitations();
  return [
    measure('nạp chỉ mục', 15, () => loadIndex(compiled)),
    ...[35_000, 100_000, 1_000_000].map((size) => {
      const text = reportOf(size);
      return measure(`kiểm tra toàn bộ, ${size.toLocaleString('vi')} ký tự`, size > 500_000 ? 6 : 30, () =>
        // A new checker remembers nothing: every paragraph is read for the first time.
        createChecker({ reportTypes, index }).check({ text, hints: [], layout: 'lines' }),
      );
    }),
    keystrokes(100_000),
  ];
}

function measure(what: string, runs: number, run: () => unknown): EngineRow {
  run();
  return measureEach(
    what,
    Array.from({ length: runs }, (_, i) => i),
    run,
  );
}

function measureEach<T>(what: string, cases: readonly T[], run: (each: T) => unknown): EngineRow {
  const times = cases
    .map((each) => {
      const start = performance.now();
      run(each);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { what, runs: times.length, p50: at(0.5), p95: at(0.95) };
}

/** One letter more each time in the middle of a draft that is known already. */
function keystrokes(size: number): EngineRow {
  const checker = createChecker({ reportTypes, index });
  const text = reportOf(size);
  const middle = text.indexOf('.', size / 2);
  const check = (typed: number) =>
    checker.check({
      text: text.slice(0, middle) + 'a'.repeat(typed) + text.slice(middle),
      hints: [],
      layout: 'lines',
    });
  check(0);
  return measureEach(
    `kiểm tra lại sau một phím, ${size.toLocaleString('vi')} ký tự`,
    Array.from({ length: 60 }, (_, i) => i + 1),
    check,
  );
}

/** A report of about this many characters in which no two paragraphs are the same. */
function reportOf(size: number): string {
  const parts = ['BÁO CÁO', 'Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2026'];
  let length = 0;
  for (let i = 1; length < size; i++) {
    const heading =
      i % 12 === 1 ? `${1 + (i % 9)}. Nội dung thứ ${i} của công tác cải cách hành chính` : null;
    const paragraph =
      `Trong kỳ, đơn vị thứ ${i} tiếp nhận ${1200 + i} hồ sơ, đã giải quyết ${1000 + i} hồ sơ, đạt ${(i % 90) + 9},${i % 10}%; ` +
      `thực hiện Nghị định số ${(i % 180) + 1}/2023/NĐ-CP ngày ${(i % 18) + 10}/${(i % 7) + 3}/2023 của Chính phủ về lĩnh vực ${i}, ` +
      `phối hợp với ${i % 40} phòng, ban để hướng dẫn người dân, doanh nghiệp nộp hồ sơ trực tuyến và tiếp ${i % 30} lượt công dân.`;
    for (const line of heading ? [heading, paragraph] : [paragraph]) {
      parts.push(line);
      length += line.length + 1;
    }
  }
  return parts.join('\n').slice(0, size);
}
