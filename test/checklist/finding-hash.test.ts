import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingHash } from '../../lib/checklist/finding-hash.ts';

const draft = 'Ngày 5/2/2026, Sở Nội vụ đã giải quyết 3812 hồ sơ, đạt 99.2% kế hoạch giao trong năm.';
const at = draft.indexOf('3812');
const hash = (text: string, start = text.indexOf('3812')) =>
  findingHash('number/thousands', text, start, start + 4);

describe('the hash of a finding that is set aside', () => {
  it('survives edits elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const moved = `${before}\n${draft}\n${after}`;
        expect(hash(moved, before.length + 1 + at)).toBe(hash(draft));
      }),
    );
  });

  it('survives another Unicode form and other capitals', () => {
    expect(hash(draft.toUpperCase())).toBe(hash(draft));
    const decomposed = 'giải quyết 3812 hồ sơ'.normalize('NFD');
    expect(decomposed).not.toBe('giải quyết 3812 hồ sơ');
    expect(hash(decomposed)).toBe(hash('giải quyết 3812 hồ sơ'));
  });

  it.each([
    ['other words', draft.replace('3812', '3813').replace('3813', '3912'), at],
    ['other words before it', draft.replace('giải quyết', 'tiếp nhận.'), at],
    ['other words after it', draft.replace('hồ sơ', 'lượt.'), at],
  ])('is another one for %s', (_, text, start) => {
    expect(hash(text, start)).not.toBe(hash(draft));
  });

  it('is another one for another rule, and for another length of the same words', () => {
    expect(findingHash('number/decimal', draft, at, at + 4)).not.toBe(hash(draft));
    expect(findingHash('number/thousands', draft, at, at + 3)).not.toBe(hash(draft));
  });

  it('is a short name that holds no word of the draft', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findingHash('r', text, 0, text.length)).toMatch(/^[0-9a-z]{14}$/);
      }),
    );
  });

  it('keeps thousands of findings apart', () => {
    const hashes = Array.from({ length: 5000 }, (_, index) => findingHash('r', `mục ${index}`, 0, 8));
    expect(new Set(hashes).size).toBe(5000);
  });
});
