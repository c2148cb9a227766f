import { describe, expect, it } from 'vitest';
import { isSyllable, syllableOf } from '../../lib/text/syllable.ts';

describe('syllableOf', () => {
  it.each([
    ['nghiệp', 'ngh', 'iê', 'p', '\u0323'],
    ['giải', 'gi', 'ai', '', '\u0309'],
    ['gìn', 'g', 'i', 'n', '\u0300'],
    ['QUYẾT', 'qu', 'yê', 't', '\u0301'],
    ['ủy', '', 'uy', '', '\u0309'],
    ['thuỷ', 'th', 'uy', '', '\u0309'],
    ['ta', 't', 'a', '', ''],
  ])('takes «%s» apart', (written, onset, nucleus, coda, tone) => {
    expect(syllableOf(written)).toEqual({ onset, nucleus, coda, tone });
    expect(isSyllable(written)).toBe(true);
  });

  it.each(['nạii', 'tryền', 'thựchiện', 'café', 'đđ', 'ng', 'kêế', 'Wi'])('finds none in «%s»', (written) => {
    expect(syllableOf(written)).toBeNull();
    expect(isSyllable(written)).toBe(false);
  });
});
