import { expect, it } from 'vitest';
import { createMemo } from '../../lib/text/memo.ts';

it('forgets what was not used for long', () => {
  const computed: string[] = [];
  const remember = createMemo<number>(2);
  const ask = (key: string) => remember(key, () => computed.push(key));
  for (const key of ['a', 'b', 'a', 'c', 'a']) ask(key);
  expect(computed).toEqual(['a', 'b', 'c']);
  for (const key of ['d', 'e', 'f', 'a']) ask(key);
  expect(computed).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a']);
});

it('remembers nothing of what failed', () => {
  const remember = createMemo<number>(2);
  expect(() =>
    remember('a', () => {
      throw new Error('hỏng');
    }),
  ).toThrow('hỏng');
  expect(remember('a', () => 1)).toBe(1);
});
