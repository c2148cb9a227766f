/**
 * `npm run bench -- [--json] [search [FILE…]]`: how long the engine takes, by size, what the extension adds to typing
 * in real editors, and citation search beside four libraries; with `search` only the last. Every figure is from this one
 * run on this machine. FILE: more queries, in the form of test/citation/queries.json.
 */
import { benchEngine, type EngineRow } from './bench-engine.ts';
import { benchSearch, type SearchRow } from './bench-search.ts';
import { benchTyping, type TypingRow } from './bench-typing.ts';

const given = process.argv.slice(2).filter((argument) => argument !== '--json');
const onlySearch = given[0] === 'search';

const engine = onlySearch ? [] : benchEngine();
const search = await benchSearch(onlySearch ? given.slice(1) : []);
const typing = onlySearch ? [] : await benchTyping();

if (process.argv.includes('--json')) console.log(JSON.stringify({ engine, typing, search }));
else {
  for (const row of engine) console.log(engineLine(row));
  console.log('\nTìm viện dẫn: cùng bản ghi, cùng câu tìm, cùng cách chuẩn hóa');
  for (const row of search) console.log(searchLines(row));
  if (typing.length > 0) console.log('\nGõ một phím cho tới khi chữ hiện ra: khi tắt → khi bật Dự Thảo');
  for (const row of typing) console.log(typingLine(row));
}

function engineLine({ what, runs, p50, p95 }: EngineRow): string {
  return `${what.padEnd(44)} p50 ${ms(p50)}  p95 ${ms(p95)}  (${runs} lần)`;
}

function searchLines({ engine, quality, p50, p95, keys, buildMs, heapMb, codeKb }: SearchRow): string {
  return [
    `${engine.padEnd(12)} mỗi phím p50 ${ms(p50)}  p95 ${ms(p95)}  (${keys} phím)`,
    `  sẵn sàng ${ms(buildMs)}  bộ nhớ ${heapMb.toFixed(1)} MB  mã ${codeKb.toFixed(1)} KB`,
    ...quality.map(
      ({ file, queries, recallAt5, successAt1 }) =>
        `\n    recall@5 ${recallAt5.toFixed(3)}  success@1 ${successAt1.toFixed(3)}  (${queries} câu, ${file})`,
    ),
  ].join('');
}

function typingLine({ editor, draft, off, on, longestOff, longestOn }: TypingRow): string {
  const change = (before: number, after: number) => `${ms(before)} → ${ms(after)}`;
  return [
    `${editor}, ${draft}`.padEnd(26),
    `p50 ${change(off.p50, on.p50)}`,
    `p95 ${change(off.p95, on.p95)}`,
    `tác vụ dài nhất ${change(longestOff, longestOn)}`,
  ].join('  ');
}

function ms(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`;
}
