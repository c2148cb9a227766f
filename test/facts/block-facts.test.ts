import { expect, it } from 'vitest';
import { createFactReader } from '../../lib/facts/block-facts.ts';
import { createTextKeys } from '../../lib/text/create-document.ts';
import type { Block } from '../../lib/text/document.ts';

const textKeys = createTextKeys();

function block(text: string): Block {
  return {
    text,
    textKey: textKeys(text),
    start: 0,
    end: text.length,
    hint: null,
    toSource: (offset) => offset,
    toSourceEnd: (offset) => offset,
  };
}

it('reads each text once and leaves dates and symbols out of the numbers', () => {
  const seen: string[] = [];
  const read = createFactReader((text) => {
    seen.push(text);
    return text.startsWith('Quyết định') ? [{ symbol: { start: 14, end: 17 }, number: null }] : [];
  });
  const texts = ['Quyết định số 123 hộ ngày 05/6/2025 về 45 hộ', 'Có 3 đơn', 'Có 3 đơn'];
  const facts = texts.map(block).map(read);
  expect(seen).toEqual(texts.slice(0, 2));
  expect(facts.map(({ index, numbers }) => [index, numbers.map(({ value }) => value)])).toEqual([
    [0, [45]],
    [1, [3]],
    [2, [3]],
  ]);
});
