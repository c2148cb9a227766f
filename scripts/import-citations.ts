/**
 * Turns a folder with vanban.jsonl, core.json and org-names.json into assets/citations. Run by hand:
 *   npm run import-citations -- DIR
 * What the sources only believe is written as «chưa rõ»; assets/citations/README.md states the decisions.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { NAMED_TYPES } from '../lib/citation/doc-types.ts';
import { type CitationRow, COLUMNS, formatTsv } from '../lib/citation/tsv.ts';
import { fold } from '../lib/text/fold.ts';

const texts = z._default(z.array(z.string()), []);
const minedSchema = z.object({
  so: z.string(),
  loai: z.string(),
  co_quan: z._default(z.string(), ''),
  ngay: z._default(z.string(), ''),
  noi: z._default(z.string(), ''),
  trich_yeu: z._default(z.string(), ''),
  ngay_hieu_luc: z._default(z.string(), ''),
  hieu_luc: z._default(z.string(), ''),
  bi_thay_the: texts,
  sua_doi_boi: texts,
  tin_cay: z.enum(['A', 'B', 'C']),
  nguon: z.string(),
  ngay_khac: texts,
});
const coreSchema = z.object({
  so: z.string(),
  loai: z.string(),
  co_quan: z.string(),
  ngay: z.string(),
  trich_yeu: z.string(),
  chu_de: z.array(z.string()),
  hieu_luc: z.enum(['con', 'het', 'khong-ro']),
  het_tu: z.nullable(z.string()),
  thay_the_boi: z.array(z.string()),
  sua_doi_boi: z.array(z.string()),
  tin_cay: z.enum(['xac-nhan', 'mot-nguon', 'hieu-biet']),
  nguon: z.string(),
  ghi_chu: z.optional(z.nullable(z.string())),
});
const orgsSchema = z.object({
  co_quan: z.array(z.object({ viet_tat: z.string(), ten: z.string(), khoi: z.string() })),
});
type Mined = z.infer<typeof minedSchema>;
type Core = z.infer<typeof coreSchema>;

const MINED_TRUST = { A: 'chắc', B: 'khá', C: 'yếu' } as const;
const CORE_TRUST = { 'xac-nhan': 'chắc', 'mot-nguon': 'khá', 'hieu-biet': 'yếu' } as const;
/** Subjects that reports of this field cite day by day; they come first among equals. */
const DAILY_SUBJECTS = [
  'dan-van',
  'dan-chu-co-so',
  'tiep-cong-dan',
  'khieu-nai-to-cao',
  'cchc',
  'tthc',
  'can-bo',
  'bo-may',
];
/** Remarks by which the curator says that validity or replacement is inferred. */
const DOUBT = /hiểu biết|suy (từ|luận|ra)|cần đối chiếu|giai đoạn|theo thời vụ|kế hoạch năm/;
/** That no repeal was found does not prove that a document is in force. */
const NOT_SEEN = /không thấy/;

const keyOf = (row: { so: string; ngay: string }) => `${row.so}|${row.ngay}`;
const nfc = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** «43-NQ/TW (2023-11-24)» → «43-NQ/TW|2023-11-24». */
const reference = (text: string) => nfc(text).replace(/ \((\d{4}-\d{2}-\d{2})\)$/, '|$1');

const dir = process.argv[2];
if (dir === undefined) {
  console.error('Cách dùng: npm run import-citations -- THƯ_MỤC');
  process.exit(2);
}
const read = (name: string) => readFileSync(join(dir, name), 'utf8');
const mined = read('vanban.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => rejoinSymbol(minedSchema.parse(JSON.parse(line))));
const core = z.array(coreSchema).parse(JSON.parse(read('core.json')));
const orgs = orgsSchema.parse(JSON.parse(read('org-names.json'))).co_quan;

const rows = mergeRows();
const out = join(import.meta.dirname, '../assets/citations');
mkdirSync(out, { recursive: true });
for (const [loai, group] of Map.groupBy(rows, (row) => row.loai)) {
  const ordered = group.sort((a, b) => a.ngay.localeCompare(b.ngay) || a.so.localeCompare(b.so));
  writeFileSync(join(out, `${fold(loai).replaceAll(' ', '-')}.tsv`), formatTsv(ordered));
}
const issuers = orgs.map(({ viet_tat, ten, khoi }) => ({
  vietTat: viet_tat,
  ten: nfc(ten.replace(/ [(–].*$/, '')),
  khoi,
}));
writeFileSync(join(out, 'issuers.json'), `${JSON.stringify(issuers, null, 1)}\n`);
const upTo = rows
  .filter((row) => row.tinCay === 'chắc')
  .map((row) => row.ngay)
  .sort()
  .at(-1);
writeFileSync(join(out, 'meta.json'), `${JSON.stringify({ chiMucDenNgay: upTo }, null, 1)}\n`);
console.log(`${rows.length} văn bản, đến ngày ${upTo}, ${COLUMNS.length} cột.`);

/** Some codified records carry the rest of their symbol at the head of the title: «14» + «/2025/TT-BVHTTDL Sửa đổi …». */
function rejoinSymbol(m: Mined): Mined {
  const [, rest, title] = /^(\/\d{4}\/[\p{Lu}&-]+)\s+(.+)$/u.exec(m.trich_yeu) ?? [];
  return /^\d+$/.test(m.so) && rest !== undefined && title !== undefined
    ? { ...m, so: m.so + rest, trich_yeu: title }
    : m;
}

/** Codified titles sometimes run into the next document's, repeat their own name or quote a clause. */
function cleanTitle({ loai, so, trich_yeu }: Mined | Core): string {
  const [, name] = /^(.+?),? (?:Luật|Bộ luật|Pháp lệnh) \1$/u.exec(nfc(trich_yeu)) ?? [];
  const title = (name ?? nfc(trich_yeu))
    .replace(/(\p{Ll})\d{1,3}\/\d{4}\/\p{Lu}.*$/u, '$1')
    .replace(/, Khoản \d.*$/u, '');
  const names = [`${loai} số ${so} `, `${loai} ${so} `, ...(NAMED_TYPES.has(loai) ? [`${loai} `] : [])];
  const own = names.find((start) => title.startsWith(start)) ?? '';
  return title.charAt(own.length).toUpperCase() + title.slice(own.length + 1);
}

/** Curated rows stand above mined ones of the same symbol and date; of several types the surer stays. */
function mergeRows(): CitationRow[] {
  const effective = new Map(mined.map((m) => [m.so, m.ngay_hieu_luc]));
  const minedByKey = new Map<string, Mined>();
  for (const m of mined) {
    const known = minedByKey.get(keyOf(m));
    if (!known || known.tin_cay > m.tin_cay) minedByKey.set(keyOf(m), m);
  }
  const byKey = new Map<string, CitationRow[]>();
  for (const m of mined) {
    const key = keyOf(m);
    if (m.tin_cay !== minedByKey.get(key)?.tin_cay) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), minedRow(m, effective)]);
  }
  for (const c of core) byKey.set(keyOf(c), [coreRow(c, minedByKey.get(keyOf(c)))]);
  const isUnpadded = (row: CitationRow) =>
    /^\d\D/.test(row.so) && byKey.has(keyOf({ ...row, so: `0${row.so}` }));
  const rows = [...byKey.values()].flat().filter((row) => /\p{L}/u.test(row.so) && !isUnpadded(row));
  return unifyIssuers(rows.filter((row) => !isMisnamedTwin(row, rows)));
}

/** An undated record, mined from citations, of a symbol that another record dates and names otherwise. */
function isMisnamedTwin(row: CitationRow, all: readonly CitationRow[]): boolean {
  if (row.ngay !== '') return false;
  const dated = all.filter(({ so, ngay }) => so === row.so && ngay !== '');
  return dated.length > 0 && dated.every(({ trichYeu }) => fold(trichYeu) !== fold(row.trichYeu));
}

function minedRow(m: Mined, effective: ReadonlyMap<string, string>): CitationRow {
  const starts = m.bi_thay_the.map((so) => effective.get(so) ?? '');
  const repealed =
    m.hieu_luc === 'het' && m.tin_cay !== 'C' && starts.length > 0 && starts.every((start) => start > m.ngay);
  return {
    so: nfc(m.so),
    loai: m.loai,
    coQuan: nfc(m.co_quan),
    ngay: m.ngay,
    noi: m.noi,
    trichYeu: cleanTitle(m),
    hieuLuc: repealed ? 'hết' : 'chưa rõ',
    tu: m.ngay_hieu_luc,
    het: repealed ? (starts.sort().at(-1) ?? '') : '',
    thayTheBoi: repealed ? m.bi_thay_the.map(reference) : [],
    suaDoiBoi: m.sua_doi_boi.map(reference),
    tinCay: m.tin_cay === 'A' && m.ngay_khac.length > 0 ? 'khá' : MINED_TRUST[m.tin_cay],
    nguon: m.nguon,
    hayDung: '',
  };
}

function coreRow(c: Core, twin: Mined | undefined): CitationRow {
  const proven = c.tin_cay === 'xac-nhan' && !DOUBT.test(c.ghi_chu ?? '');
  const expired = proven && c.hieu_luc === 'het' && c.thay_the_boi.length > 0;
  const inForce = proven && c.hieu_luc === 'con' && !NOT_SEEN.test(c.ghi_chu ?? '');
  return {
    so: nfc(c.so),
    loai: c.loai,
    coQuan: nfc(c.co_quan),
    ngay: c.ngay,
    noi: twin?.noi ?? '',
    trichYeu: cleanTitle(c),
    hieuLuc: expired ? 'hết' : inForce ? 'còn' : 'chưa rõ',
    tu: twin?.ngay_hieu_luc ?? '',
    het: expired ? (c.het_tu ?? '') : '',
    thayTheBoi: expired ? c.thay_the_boi.map(reference) : [],
    suaDoiBoi:
      c.tin_cay === 'xac-nhan' ? c.sua_doi_boi.map(reference) : (twin?.sua_doi_boi ?? []).map(reference),
    tinCay: CORE_TRUST[c.tin_cay],
    nguon: 'chon-loc',
    hayDung: usage(c),
  };
}

/** 1 curated, 2 also of a daily subject, 3 also seen cited in five files or more. */
function usage(c: Core): '1' | '2' | '3' {
  if (!c.chu_de.some((subject) => DAILY_SUBJECTS.includes(subject))) return '1';
  return Number(/\((\d+) tệp\)/.exec(c.nguon)?.[1] ?? 0) >= 5 ? '3' : '2';
}

/** One spelling for one body: sources write «Bộ công thương», «Toà án nhân dân tối cao»; the curated or commoner form wins. */
function unifyIssuers(all: CitationRow[]): CitationRow[] {
  const plain = (name: string) =>
    fold(name)
      .replace(/[^a-z ]/g, '')
      .replace(/ +/g, ' ');
  const counts = new Map<string, Map<string, number>>();
  for (const { coQuan, nguon } of all) {
    const forms = counts.get(plain(coQuan)) ?? new Map<string, number>();
    forms.set(coQuan, (forms.get(coQuan) ?? 0) + (nguon === 'chon-loc' ? 1000 : 1));
    counts.set(plain(coQuan), forms);
  }
  const best = new Map(
    [...counts].map(([name, forms]) => [name, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
  return all.map((row) => ({ ...row, coQuan: best.get(plain(row.coQuan)) ?? row.coQuan }));
}
