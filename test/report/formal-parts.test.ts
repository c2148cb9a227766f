import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormalParts } from '../../lib/report/formal-parts.ts';
import { readOutline } from '../../lib/report/outline.ts';
import { createDocument } from '../../lib/text/create-document.ts';

const read = (text: string, layout: 'lines' | 'wrapped' = 'lines') =>
  readFormalParts(readOutline(createDocument(text, { layout })));

const HEAD = [
  'UBND TỈNH BÌNH AN',
  'SỞ CÔNG THƯƠNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 112/BC-SCT',
  'Bình An, ngày 12 tháng 6 năm 2026',
];
const TITLE = ['BÁO CÁO', 'Kết quả công tác dân vận năm 2026'];
const BODY = ['I. KẾT QUẢ', 'Sở đã tổ chức 02 hội nghị.', 'Trên đây là báo cáo của Sở Công Thương./.'];
const END = [
  'Nơi nhận:',
  '- Như trên;',
  '- Sở Nội vụ (b/c);',
  '- Lưu: VT, VP.',
  'KT. GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  '(Đã ký)',
  'Trần Thị Ánh Tuyết',
];
const whole = [...HEAD, ...TITLE, ...BODY, ...END].join('\n');

describe('what stands around the body', () => {
  it('is read from a whole document, with its place', () => {
    const parts = read(whole);
    const texts = Object.fromEntries(
      (['organ', 'symbol', 'place', 'genre', 'title', 'signerTitle', 'signer'] as const).map((name) => [
        name,
        parts[name]?.text,
      ]),
    );
    expect(texts).toEqual({
      organ: 'UBND TỈNH BÌNH AN SỞ CÔNG THƯƠNG',
      symbol: 'BC-SCT',
      place: 'Bình An',
      genre: 'BÁO CÁO',
      title: 'Kết quả công tác dân vận năm 2026',
      signerTitle: 'PHÓ GIÁM ĐỐC',
      signer: 'Trần Thị Ánh Tuyết',
    });
    expect(parts.recipients).toEqual({ start: whole.indexOf('Nơi nhận'), names: ['Sở Nội vụ (b/c)'] });
    expect(parts.hasDateLine).toBe(true);
    for (const name of ['symbol', 'place', 'title', 'signer'] as const) {
      const part = parts[name];
      expect(whole.slice(part?.start, part?.end)).toBe(part?.text);
    }
  });

  it.each<[string, string, Partial<Record<'symbol' | 'place' | 'organ', string | null>>]>([
    [
      'number and date on one line',
      'Số:     /KH-SNV     Đồng Nai, ngày     tháng 4 năm 2026',
      { symbol: 'KH-SNV', place: 'Đồng Nai' },
    ],
    ['an official letter', 'Số: 752/SNV-XDCQ', { symbol: 'SNV-XDCQ', place: null }],
    ['a blank date', 'Thành phố Hồ Chí Minh, ngày … tháng … năm 2026', { place: 'Thành phố Hồ Chí Minh' }],
    ['a draft mark', 'DỰ THẢO', { organ: null }],
  ])('reads %s', (_, line, expected) => {
    const parts = read([line, ...TITLE, ...BODY].join('\n'));
    for (const [name, text] of Object.entries(expected))
      expect(parts[name as keyof typeof expected]?.text ?? null).toBe(text);
  });

  it('finds nothing where the draft begins with its body', () => {
    const parts = read(BODY.join('\n'));
    expect({ ...parts, insertAt: null }).toEqual({
      ...{ organ: null, symbol: null, hasDateLine: false, place: null, genre: null, title: null },
      ...{ recipients: null, signerTitle: null, onBehalf: false, signer: null, insertAt: null },
    });
  });

  it.each([
    ['a name with a degree', ['GIÁM ĐỐC', 'TS. Lê Văn Bình'], 'TS. Lê Văn Bình'],
    ['three offices', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Bình'], 'Lê Văn Bình'],
    ['an office that no list has', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'], null],
    ['no name yet', ['GIÁM ĐỐC'], null],
    ['a remark in its place', ['GIÁM ĐỐC', 'Phụ lục kèm theo báo cáo này'], null],
  ])('reads %s under the office', (_, end, name) => {
    expect(read([...TITLE, ...BODY, ...end].join('\n')).signer?.text ?? null).toBe(name);
  });

  it('says where the missing parts go', () => {
    const body = [...TITLE, ...BODY].join('\n');
    const { insertAt } = read(body);
    expect(insertAt).toEqual({ dateLine: null, recipients: body.length, signature: body.length });
    const signed = `${body}\nGIÁM ĐỐC`;
    expect(read(signed).insertAt).toMatchObject({ recipients: body.length, signature: signed.length });
    expect(read([...HEAD.slice(0, 5), ...TITLE].join('\n')).insertAt.dateLine).toBe(
      HEAD.slice(0, 5).join('\n').length,
    );
  });

  it('reads the fixtures of this project', () => {
    const parts = read(readFileSync('test/fixtures/bc-dan-van-6-thang.txt', 'utf8'), 'wrapped');
    expect(parts.organ?.text).toBe('UBND TỈNH BÌNH AN SỞ CÔNG THƯƠNG');
    expect([parts.symbol?.text, parts.place?.text, parts.signerTitle?.text, parts.signer]).toEqual([
      ...['BC-SCT', 'Bình An', 'GIÁM ĐỐC', null],
    ]);
  });

  it('gives places inside any text, in any order of lines', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...HEAD, ...TITLE, ...BODY, ...END]), (lines) => {
        const text = lines.join('\n');
        const { insertAt, recipients: _, hasDateLine: __, onBehalf: ___, ...parts } = read(text);
        for (const part of Object.values(parts)) {
          if (part === null) continue;
          expect(0 <= part.start && part.start < part.end && part.end <= text.length).toBe(true);
        }
        for (const at of Object.values(insertAt)) expect(at === null || text.length >= at).toBe(true);
      }),
    );
  });
});
