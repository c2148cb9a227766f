/**
 * One query a line on standard input, the five best records a line: with `--json` every record of the index as it
 * stands, else a short list of documents, each once.
 */
import { createInterface } from 'node:readline';
import { shortDate } from '../lib/citation/format.ts';
import { type SearchHit, search } from '../lib/citation/search.ts';
import { loadCitationIndex } from './assets.ts';

const asJson = process.argv.includes('--json');
const index = loadCitationIndex();
const VALIDITY = { 'in-force': 'con', expired: 'het', unknown: 'khong-ro' } as const;
const SHOWN = { 'in-force': 'còn hiệu lực', expired: 'hết hiệu lực', unknown: 'hiệu lực: chưa rõ' } as const;

for await (const q of createInterface({ input: process.stdin })) {
  const hits = search(index, q, { limit: 5, twins: asJson });
  console.log(asJson ? JSON.stringify({ q, results: hits.map(asResult) }) : asList(q, hits));
}

function asResult({ record, score }: SearchHit) {
  return {
    so: record.so,
    ngay: record.ngay,
    loai: record.loai,
    co_quan: record.coQuan,
    trich_yeu: record.trichYeu,
    hieu_luc: VALIDITY[record.hieuLuc.state],
    score: Number(score.toFixed(3)),
  };
}

function asList(q: string, hits: readonly SearchHit[]): string {
  const lines = hits.map(({ record }, i) => {
    const date = record.ngay === '' ? 'chưa rõ ngày' : shortDate(record.ngay);
    return `  ${i + 1}. ${record.loai} ${record.so} (${date}) ${record.trichYeu} – ${SHOWN[record.hieuLuc.state]}`;
  });
  return [q, ...(lines.length > 0 ? lines : ['  Không có trong chỉ mục.'])].join('\n');
}
