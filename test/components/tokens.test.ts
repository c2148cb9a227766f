import { describe, expect, it } from 'vitest';
import { type Colour, colours } from '../../components/tokens.ts';

type Pair = readonly [Colour, Colour];

const TEXT: readonly Pair[] = [
  ['text', 'surface'],
  ['text', 'surface-2'],
  ['text', 'raised'],
  ['text', 'mark'],
  ['text-2', 'surface'],
  ['text-2', 'surface-3'],
  ['text-3', 'surface'],
  ['text-3', 'surface-2'],
  ['text-3', 'accent-soft'],
  ['text-3', 'raised'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['accent', 'raised'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['err', 'surface'],
  ['err', 'err-soft'],
  ['warn', 'surface'],
  ['warn', 'warn-soft'],
  ['warn', 'accent-soft'],
  ['info', 'surface'],
  ['ok', 'surface'],
  ['ok', 'ok-soft'],
  ['text', 'ok-soft'],
  ['text', 'warn-soft'],
];
const SHAPES: readonly Pair[] = [
  ['control', 'surface'],
  ['err', 'surface'],
  ['ok', 'surface'],
];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('contrast in the %s theme', (_, theme) => {
  it.each(TEXT)('%s on %s can be read', (front, ground) => {
    expect(contrast(colours[front][theme], colours[ground][theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s on %s can be seen', (front, ground) => {
    expect(contrast(colours[front][theme], colours[ground][theme])).toBeGreaterThanOrEqual(3);
  });
});

it('reckons as WCAG does', () => {
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#FFFFFF', '#767676')).toBeCloseTo(4.54, 2);
});
