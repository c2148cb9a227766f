import { expect, it } from 'vitest';
import { withCurrentIds } from '../../lib/checklist/choices.ts';
import { ignoredAmong, ignoredMark } from '../../lib/checklist/ignored.ts';
import type { Finding } from '../../lib/checklist/result.ts';
import { formerIds } from '../../lib/lint/former-ids.ts';
import { rules } from '../../lib/lint/rules/index.ts';

const former = new Map([
  ['date/zero', 'date/leading-zero'],
  ['date/month-zero', 'date/leading-zero'],
]);

it('leaves choices about rules that kept their ids as they are', () => {
  const choices = {
    mutedRules: ['word/repeated', 'constructor'],
    ruleLevels: { 'date/invalid': 'info' as const },
    ignored: ['date/invalid:a.b.c.d.e', ''],
  };
  expect(withCurrentIds(choices, former)).toEqual(choices);
  expect(withCurrentIds(choices, new Map())).toEqual(choices);
});

it('takes what was switched off or weighed over to the new id, once where two rules became one', () => {
  const mutedRules = ['date/zero', 'date/month-zero', 'date/leading-zero', 'word/repeated'];
  expect(withCurrentIds({ mutedRules, ruleLevels: {}, ignored: [] }, former).mutedRules).toEqual([
    'date/leading-zero',
    'word/repeated',
  ]);
  const levels = (ruleLevels: Record<string, 'error' | 'info'>) =>
    withCurrentIds({ mutedRules: [], ruleLevels, ignored: [] }, former).ruleLevels;
  expect(levels({ 'date/zero': 'info' })).toEqual({ 'date/leading-zero': 'info' });
  expect(levels({ 'date/leading-zero': 'error', 'date/zero': 'info' })).toEqual({
    'date/leading-zero': 'error',
  });
});

it('knows a finding that was set aside under the old id', () => {
  const text = 'Họp ngày 5/2/2025 tại Sở.';
  const place = { start: 9, end: 17 };
  const ignored = [ignoredMark({ rule: 'date/zero', ...place }, text)];
  const now: Finding = {
    rule: 'date/leading-zero',
    name: '',
    level: 'warning',
    ...place,
    quote: '5/2/2025',
    message: '',
    basis: '',
    fix: null,
    certain: false,
  };
  expect(ignoredAmong([now], ignored, text).size).toBe(0);
  const current = withCurrentIds({ mutedRules: [], ruleLevels: {}, ignored }, former);
  expect([...ignoredAmong([now], current.ignored, text)]).toEqual([now]);
});

it('has a table that leads from ids no rule bears to ids of rules', () => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const [old, now] of formerIds) {
    expect(ids).not.toContain(old);
    expect(ids).toContain(now);
  }
});
