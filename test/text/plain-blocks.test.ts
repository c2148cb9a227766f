import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDocument, createTextKeys } from '../../lib/text/create-document.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', 'e\u0301'), { maxLength: 9 })
  .map((all) => all.join(''));

it('reads every text as if it were the first', () => {
  const read = (source: string, textKeys = createTextKeys()) =>
    createDocument(source, { layout: 'lines', textKeys }).blocks.map((block) => {
      const places = Array.from(block.text, (_, at) => [block.toSource(at), block.toSourceEnd(at + 1)]);
      return [block.text, block.start, block.end, places];
    });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const textKeys = createTextKeys();
      for (const each of texts) expect(read(each, textKeys)).toEqual(read(each));
    }),
  );
});
