import { describe, expect, it } from 'vitest';
import { findFirst, readPhrases } from '../../lib/report/phrases.ts';
import { fold } from '../../lib/text/fold.ts';

function at(text: string, ...phrases: string[]): number | null {
  return findFirst(fold(text), readPhrases(phrases))?.at ?? null;
}

describe('findFirst', () => {
  it.each([
    ['Công tác tiếp công dân', ['tiếp công dân'], 9],
    ['Công tác TIEP CONG DAN', ['tiếp công dân'], 9],
    ['Lãnh đạo chỉ đạo', ['lãnh đạo, chỉ đạo'], 0],
    ['Phối hợp với Mặt trận', ['phối hợp … mặt trận'], 0],
    ['Mặt trận phối hợp', ['phối hợp … mặt trận'], null],
    ['Kết quả kiến nghị', ['^kiến nghị'], 8],
    ['Giải quyết kiến nghị', ['^kiến nghị'], null],
    ['Kiến nghịch', ['kiến nghị'], null],
    ['Dân vận khéo và tiếp dân', ['tiếp dân', 'dân vận'], 0],
  ])('%s: %j', (text, phrases, expected) => {
    expect(at(text, ...phrases)).toBe(expected);
  });
});
