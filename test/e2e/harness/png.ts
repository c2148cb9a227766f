import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of the pixel in column x of row y. */
  at(x: number, y: number): readonly [number, number, number];
}

/** Decodes a PNG as browsers write their screenshots: 8 bits a channel, RGB or RGBA, not interlaced. Throws for any other. */
export function decodePng(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colour, , , interlace] = png.subarray(24, 29);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) throw new Error('An unusual PNG');
  const step = colour === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(imageData(png)), width * step, height, step);
  const channel = (at: number) => rows[at] as number;
  return {
    width,
    height,
    at: (x, y) => {
      const at = (y * width + x) * step;
      return [channel(at), channel(at + 1), channel(at + 2)];
    },
  };
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Each row begins with the number of its filter, which predicts a byte from those to the left, above, and above left. */
function unfilter(data: Buffer, rowLength: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (rowLength + 1)] as number;
    for (let x = 0; x < rowLength; x++) {
      const to = y * rowLength + x;
      const left = x >= step ? (out[to - step] as number) : 0;
      const above = y > 0 ? (out[to - rowLength] as number) : 0;
      const aboveLeft = x >= step && y > 0 ? (out[to - rowLength - step] as number) : 0;
      const raw = data[y * (rowLength + 1) + 1 + x] as number;
      out[to] = raw + predict(filter, left, above, aboveLeft);
    }
  }
  return out;
}

function predict(filter: number, left: number, above: number, aboveLeft: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const estimate = left + above - aboveLeft;
      const distances = [left, above, aboveLeft].map((each) => Math.abs(estimate - each));
      const nearest = distances.indexOf(Math.min(...distances));
      return [left, above, aboveLeft][nearest] as number;
    }
    default:
      return 0;
  }
}
