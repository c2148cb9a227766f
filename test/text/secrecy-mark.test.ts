import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secrecyMark } from '../../lib/text/secrecy-mark.ts';

const draft = (line: string) => `SỞ NỘI VỤ\n${line}\nBÁO CÁO\nCông tác bảo vệ bí mật nhà nước`;

describe('the secrecy mark of a text', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['  TỐI MẬT\t', 'TỐI MẬT'],
    ['TUYỆT MẬT\r', 'TUYỆT MẬT'],
    ['\u00A0TUYỆT\u00A0 MẬT', 'TUYỆT MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
    ['**TỐI MẬT**', 'TỐI MẬT'],
    ['# MẬT', 'MẬT'],
    ['[MẬT]', 'MẬT'],
    ['| TUYỆT MẬT |', 'TUYỆT MẬT'],
  ])('is found in the line «%s»', (line, mark) => {
    expect(secrecyMark(draft(line))).toBe(mark);
    expect(secrecyMark(line)).toBe(mark);
  });

  it.each([
    'CÔNG TÁC BẢO MẬT',
    'BÍ MẬT NHÀ NƯỚC',
    'Mật',
    'mật ong',
    'Độ mật: Thường',
    'MẬTĐỘ',
    '1. MẬT',
    'TỐI\nMẬT ĐỘ',
    'văn bản TỐI MẬT',
    '',
  ])('is not found in the line «%s»', (line) => {
    expect(secrecyMark(draft(line))).toBeNull();
  });

  it('is looked for in time linear to the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(' ', '\t', '\u00A0', '*', 'TỐI ', 'TỐI MẬT ', '\n'), (piece) => {
        const from = performance.now();
        secrecyMark(`${piece.repeat(200_000)}x`);
        expect(performance.now() - from).toBeLessThan(500);
      }),
      { numRuns: 14 },
    );
  });
});
