import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Dân vận KHÉO', 'dan van kheo'],
    ['Đặc điểm ĐỊA phương', 'dac diem dia phuong'],
    ['Uỷ ban, hoà, thuý', 'uy ban, hoa, thuy'],
    ['tiếp\u00a0dân', 'tiep dan'],
    ['Tie\u0302\u0301p công dân', 'tiep cong dan'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('has one unit for each unit of the NFC text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(fold(text)).toHaveLength(text.normalize('NFC').length);
      }),
    );
    expect(fold('ế'.repeat(10_000))).toBe('e'.repeat(10_000));
  });
});
