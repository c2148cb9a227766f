import { expect, it } from 'vitest';
import { basedOn } from '../../lib/lint/based-on.ts';
import { factsOf } from './facts-of.ts';

it('asks again only when what a check rests on is another', () => {
  const asked: (string | null)[] = [];
  const check = basedOn(
    ({ documentDate, profile }) => [documentDate, profile],
    (date, profile) => {
      asked.push(`${date} ${profile}`);
      return [];
    },
  );
  const facts = factsOf('Một đoạn', '2025-01-01');
  const first = check(facts);
  expect(check({ ...facts, blocks: [] })).toBe(first);
  check({ ...facts, documentDate: null });
  check({ ...facts, documentDate: null, profile: 'party' });
  expect(asked).toEqual(['2025-01-01 state', 'null state', 'null party']);
});
