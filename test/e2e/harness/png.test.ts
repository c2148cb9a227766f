import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePng } from './png.ts';

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

/** A PNG of rows of pixels that are already filtered. */
function png(width: number, rows: readonly Buffer[], colour: 2 | 6): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, colour, 0, 0, 0], 8);
  const data = deflateSync(Buffer.concat([...rows]));
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', data.subarray(0, 5)),
    chunk('IDAT', data.subarray(5)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

it('reads back unfiltered pixels of either kind', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(
      fc.constantFrom<2 | 6>(2, 6),
      fc.array(fc.tuple(byte, byte, byte), { minLength: 1, maxLength: 8 }),
      (colour, row) => {
        const bytes = row.flatMap((pixel) => (colour === 6 ? [...pixel, 255] : pixel));
        const picture = decodePng(png(row.length, [Buffer.from([0, ...bytes])], colour));
        expect(row.map((_, x) => picture.at(x, 0))).toEqual(row);
      },
    ),
  );
});

it('undoes every filter', () => {
  const rows = [
    [1, 10, 20, 30, 5, 5, 5],
    [2, 1, 1, 1, 1, 1, 1],
    [3, 2, 2, 2, 2, 2, 2],
    [4, 250, 0, 0, 3, 3, 3],
  ].map((row) => Buffer.from(row));
  const picture = decodePng(png(2, rows, 2));
  const seen = [0, 1, 2, 3].map((y) => [picture.at(0, y), picture.at(1, y)]);
  expect(seen).toEqual([
    [
      [10, 20, 30],
      [15, 25, 35],
    ],
    [
      [11, 21, 31],
      [16, 26, 36],
    ],
    [
      [7, 12, 17],
      [13, 21, 28],
    ],
    [
      [1, 12, 17],
      [10, 24, 31],
    ],
  ]);
});
