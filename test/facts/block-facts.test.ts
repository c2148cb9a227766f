import { expect, it } from 'vitest';
import { createFactReader } from '../../lib/facts/block-facts.ts';
import { createTextKeys } from '../../lib/text/create-document.ts';
import type { Block } from '../../lib/text/document.ts';

const textKeys = createTextKeys();

function block(text: string, hint: Block['hint'] = null): Block {
  return {
    text,
    textKey: textKeys(text),
    start: 0,
    end: text.length,
    hint,
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
  const facts = texts.map((text) => block(text)).map(read);
  expect(seen).toEqual(texts.slice(0, 2));
  expect(facts.map(({ index, numbers }) => [index, numbers.map(({ value }) => value)])).toEqual([
    [0, [45]],
    [1, [3]],
    [2, [3]],
  ]);
});

it('gives the same facts for the same paragraph at its place, and others once it has turned into a cell', () => {
  const read = createFactReader(() => []);
  const span = { start: 0, end: 8 };
  const plain = read(block('Có 3 đơn'), 0);
  expect(read(block('Có 3 đơn'), 0)).toBe(plain);
  expect(read(block('Có 3 đơn', { ...span, tableCell: true }), 0).block.hint?.tableCell).toBe(true);
  expect(read(block('Có 3 đơn', { ...span, bold: true }), 0).block.hint).toEqual({ ...span, bold: true });
});
