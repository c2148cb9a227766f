/**
 * `npm run bench -- [--json] [engine | typing | search [FILE…]]`: how long the engine takes, by size and beside two other
 * checkers of prose; what the extension adds to typing in real editors and to a press of «Trình ký»; citation search beside
 * four libraries. With the name of a part that part alone. Every figure is from this one run on this machine. FILE: more queries, in the form
 * of test/citation/queries.json.
 */
import { benchEngine, benchHostile, type EngineRow, type HostileRow } from './bench-engine.ts';
import { benchPeers, type PeerRow } from './bench-peers.ts';
import { benchPress, type PressRow } from './bench-press.ts';
import { benchSearch, type SearchRow } from './bench-search.ts';
import type { Times } from './bench-time.ts';
import { benchTyping, type TypingRow } from './bench-typing.ts';

const isJson = process.argv.includes('--json');
const [part, ...files] = process.argv.slice(2).filter((argument) => argument !== '--json');
const measured: Record<string, unknown> = {};

if (part === undefined || part === 'engine') {
  const ours = 'Dự Thảo, báo cáo nhiều dạng đoạn; máy bận thì tính thời gian của bộ xử lý';
  show('engine', ours, benchEngine(), engineLine);
  show('hostile', 'Chỉ một ký tự lặp lại', benchHostile(), hostileLine);
  show('peers', 'Cùng văn bản, cùng lần chạy, để tham khảo', await benchPeers(), peerLine);
}
if (part === undefined || part === 'search') {
  const same = 'Tìm viện dẫn: cùng bản ghi, cùng câu tìm, cùng cách chuẩn hóa';
  show('search', same, await benchSearch(files), searchLines);
}
if (part === undefined || part === 'typing') {
  const change = 'Gõ một phím cho tới khi chữ hiện ra: khi tắt → khi bật Dự Thảo';
  show('typing', change, await benchTyping(), typingLine);
  show('press', 'Một lần bấm Trình ký được cho qua', await benchPress(), pressLine);
}
if (isJson) console.log(JSON.stringify(measured));

function show<R>(name: string, title: string, rows: readonly R[], line: (row: R) => string): void {
  measured[name] = rows;
  if (!isJson) console.log(`\n${[title, ...rows.map(line)].join('\n')}`);
}

function engineLine({ what, size, isWhole, budget, ...times }: EngineRow): string {
  const name = size === 0 ? what : `${what}, ${count(size)} ký tự`;
  const limit = budget === null ? '' : `  p95 ≤ ${budget} ms ${times.p95 <= budget ? '✓' : '✗'}`;
  return `${name.padEnd(48)} ${spread(times)}${isWhole ? perMillion(times.p50, size) : ''}${limit}`;
}

function hostileLine({ what, points, isLinear }: HostileRow): string {
  const curve = points.map(({ size, ms: time }) => `${count(size)}: ${ms(time)}${perMillion(time, size)}`);
  return [what, ...curve, `đều ${isLinear ? '✓' : '✗'}`].join('  ');
}

function peerLine({ engine: name, size, findings, ...times }: PeerRow): string {
  return `${`${name}, ${count(size)} ký tự`.padEnd(68)} ${spread(times)}  thấy ${findings} chỗ`;
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

function pressLine({ browser, ...times }: PressRow): string {
  return `${browser.padEnd(26)} ${spread(times)}  p95 ≤ 5 ms ${times.p95 <= 5 ? '✓' : '✗'}`;
}

function ms(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`;
}

function spread({ min, p50, p95, runs }: Times): string {
  return `ít nhất ${ms(min)}  p50 ${ms(p50)}  p95 ${ms(p95)}  (${runs} lần)`;
}

/** « (102 ms mỗi triệu)» */
function perMillion(time: number, size: number): string {
  return ` (${Math.round((time / size) * 1_000_000)} ms mỗi triệu)`;
}

function count(size: number): string {
  return size.toLocaleString('vi');
}
