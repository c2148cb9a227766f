import { expect, it } from 'vitest';
import { inSlices } from '../../entrypoints/panel/slices.ts';
import type { Steps } from '../../lib/text/steps.ts';

/** Work that tells after each part whether the others have had their turn yet. */
function* work(parts: number, spin: number, seen: (part: number) => void): Steps<string> {
  for (let part = 0; part < parts; part++) {
    seen(part);
    const end = performance.now() + spin;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

const never = new AbortController().signal;

it('has done short work when it returns', () => {
  let outcome = '';
  inSlices(
    work(5, 0, () => undefined),
    (value) => {
      outcome = value;
    },
    never,
  );
  expect(outcome).toBe('done');
});

it('gives others their turn during long work, and does all of it', async () => {
  const turns: string[] = [];
  setTimeout(() => turns.push('another'));
  const outcome = await new Promise((resolve) =>
    inSlices(
      work(12, 4, (part) => turns.push(`part ${part}`)),
      resolve,
      never,
    ),
  );
  expect(outcome).toBe('done');
  expect(turns.filter((turn) => turn !== 'another')).toEqual(
    Array.from({ length: 12 }, (_, i) => `part ${i}`),
  );
  expect(turns.indexOf('another')).toBeGreaterThan(0);
  expect(turns.indexOf('another')).toBeLessThan(12);
});

it('is heard of no more once it is dropped', async () => {
  const ending = new AbortController();
  const seen: number[] = [];
  let isDone = false;
  inSlices(
    work(12, 4, (part) => seen.push(part)),
    () => {
      isDone = true;
    },
    ending.signal,
  );
  ending.abort();
  const before = seen.length;
  // What was asked for before has had its turn once this has.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toHaveLength(before);
  expect(isDone).toBe(false);
});
