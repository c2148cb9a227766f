import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
const clean = 'Sở Công Thương báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện nhiệm vụ trong tháng.';
const wrong = 'Trong năm, mức độ hài lòng đạt 99.2% tổng số phiếu. Ngày 31/02/2025, Sở họp.';

const report = `Vĩnh An, ngày 18 tháng 6 năm 2026

BÁO CÁO
Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2026

I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
Sở thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ và Kế hoạch số 12/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-thao-check-'));
  writeFileSync(join(folder, 'tot.txt'), clean);
  writeFileSync(join(folder, 'loi.txt'), wrong);
  writeFileSync(join(folder, 'bao-cao.txt'), report);
  writeFileSync(join(folder, 'tach.txt'), wrong.normalize('NFD'));
  writeFileSync(join(folder, 'trang.html'), `<h1>Báo cáo</h1><p>${wrong}</p>`);
  writeFileSync(join(folder, 'ghi-chu.md'), `# Báo cáo\n\n**${wrong}**\n`);
  writeFileSync(join(folder, 'mat.txt'), `TỐI MẬT\n${wrong}`);
  writeFileSync(join(folder, 'tep.docx'), 'PK');
  copyFileSync('test/fixtures/bc-dan-van-xa.md', join(folder, 'xa.md'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  const files = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...files], {
    encoding: 'utf8',
  });
  return {
    status,
    stdout,
    stderr,
    rows: stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line)),
  };
}

it('ends with 0 without errors, 1 with some', () => {
  expect(check('tot.txt').status).toBe(0);
  expect(check('loi.txt').status).toBe(1);
});

it('ends with 2 for a file it cannot use, says why, and still prints the others', () => {
  const { status, rows, stderr } = check('--json', 'tep.docx', 'loi.txt', 'khong-co.txt', 'mat.txt');
  expect(status).toBe(2);
  expect(rows).toHaveLength(1);
  expect(stderr).toMatch(/tep\.docx: .*\.docx chưa đọc được/);
  expect(stderr).toMatch(/khong-co\.txt: không có tệp này/);
  expect(stderr).toMatch(/mat\.txt: .*TỐI MẬT/);
  expect(stderr).not.toMatch(/\n\s+at /);
});

it('keeps the JSON contract, one object a file', () => {
  const { rows } = check('--json', 'loi.txt', 'trang.html');
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(
      'file text reportType documentDate period sections mandatory citations findings checklist'.split(' '),
    );
    expect(Object.keys(row.findings[0])).toEqual('rule level start end quote message basis fix'.split(' '));
    expect(Object.keys(row.checklist[0])).toEqual(['id', 'label', 'status']);
    for (const { start, end, quote } of row.findings) expect(row.text.slice(start, end)).toBe(quote);
  }
});

it('writes every part of a row as the contract has it', () => {
  const [row] = check('--json', 'bao-cao.txt').rows;
  expect(row.reportType).toEqual({ id: 'bc-dan-van-chinh-quyen', confidence: expect.any(Number) });
  expect(row.documentDate).toBe('2026-06-18');
  expect(row.period).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  const [known, unknown] = row.citations;
  expect(known).toEqual({
    start: row.text.indexOf('Nghị định'),
    end: expect.any(Number),
    raw: expect.stringMatching(/^Nghị định số 59/),
    type: 'Nghị định',
    number: '59/2023/NĐ-CP',
    date: '2023-08-14',
    issuer: 'Chính phủ',
    title: null,
    match: 'verified',
    record: '59/2023/NĐ-CP|2023-08-14',
  });
  expect(unknown).toMatchObject({ number: '12/KH-UBND', match: 'unknown', record: null });
  expect(Object.keys(row.sections[0])).toEqual('id title required status heading start end'.split(' '));
  const missing = row.sections.find(({ status }: { status: string }) => status === 'missing');
  expect(missing).toMatchObject({ heading: null, start: null, end: null });
  expect(Object.keys(row.mandatory[0])).toEqual('id status missingData start end'.split(' '));
  expect(check('--json', 'tot.txt').rows[0]).toMatchObject({
    ...{
      reportType: { id: 'khac' },
      documentDate: null,
      period: null,
      sections: [],
      mandatory: [],
      citations: [],
    },
  });
});

it.each(['tach.txt', 'ghi-chu.md'])('leaves the text of %s as the file has it', (name) => {
  const [row] = check('--json', name).rows;
  const rules = row.findings.map(({ rule }: { rule: string }) => rule);
  expect(row.text).toBe(name === 'tach.txt' ? wrong.normalize('NFD') : `# Báo cáo\n\n**${wrong}**\n`);
  expect(rules).toEqual(expect.arrayContaining(['number/decimal', 'date/invalid']));
});

it('takes bold lines without a number for headings', () => {
  const [row] = check('--json', 'xa.md').rows;
  const states = row.mandatory.map(({ id, status }: { id: string; status: string }) => [id, status]);
  expect(states).toEqual([
    ['tiep-cong-dan', 'complete'],
    ['cchc', 'complete'],
    ['qcdc', 'complete'],
  ]);
});

it('prints for a person unless told, and adds up several files, also when one cannot be used', () => {
  const { stdout } = check('--rule=number,date/invalid', 'loi.txt', 'tot.txt', 'khong-co.txt');
  expect(stdout).toMatch(/^.*loi\.txt\n[\s\S]* {2}Lỗi \[number\/decimal\] [\s\S]*loi\.txt: 2 lỗi\n/);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 tệp: 2 lỗi · 1 tệp không dùng được');
});

it('is in colour only where it may be', () => {
  const stdout = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['scripts/check.ts', '--rule=date', join(folder, 'loi.txt')], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    }).stdout;
  expect(stdout({})).not.toContain('\u001b');
  expect(stdout({ FORCE_COLOR: '1' })).toContain('\u001b[31mLỗi\u001b[39m');
});

it('explains a wrong argument, shows the usage and ends with 2', () => {
  const { status, stdout, stderr } = check('--level=nang', 'loi.txt');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Không có mức «nang»\..*\n\nCách dùng: /);
  expect(check('--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Cách dùng: /) });
});
