import { expect, it } from 'vitest';
import { eachOf, finish } from '../../lib/text/steps.ts';

const items = Array.from({ length: 30 }, (_, index) => index);

it('does all in order, and may be put aside in between', () => {
  const done: number[] = [];
  const steps = eachOf(items, (item, index) => done.push(item * 100 + index));
  steps.next();
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(items.length);
  finish(steps);
  expect(done).toEqual(items.map((item) => item * 101));
});
