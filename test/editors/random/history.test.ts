import { expect, it } from 'vitest';
import { History } from './history.ts';

it('lets an editor take typing back as finely or coarsely as it likes', () => {
  const history = new History('a');
  history.typed(['ab', 'abc']);
  expect(history.afterUndo()).toEqual(['ab', 'a']);
  history.went(-1, 'ab');
  expect(history.afterRedo()).toEqual(['abc']);
  expect(history.afterUndo()).toEqual(['a']);
});

it('lets no step go over a write of ours, or further than it', () => {
  const history = new History('a');
  history.typed(['ab', 'abc']);
  history.wrote('Abc');
  history.typed(['Abcd']);
  expect(history.afterUndo()).toEqual(['Abc']);
  history.went(-1, 'Abc');
  expect(history.afterUndo()).toEqual(['abc']);
  history.went(-1, 'abc');
  expect(history.afterUndo()).toEqual(['ab', 'a']);
  history.went(-1, 'a');
  expect(history.isAtFirst).toBe(true);
  expect(history.afterUndo()).toEqual(['a']);
  expect(history.afterRedo()).toEqual(['ab', 'abc']);
  history.went(1, 'abc');
  expect(history.afterRedo()).toEqual(['Abc']);
});

it('forgets what was undone once something new is done', () => {
  const history = new History('a');
  history.wrote('A');
  history.went(-1, 'a');
  history.wrote('â');
  expect(history.text).toBe('â');
  expect(history.afterRedo()).toEqual(['â']);
  expect(history.afterUndo()).toEqual(['a']);
});

it('knows that the editor may be at either of two moments that look the same', () => {
  const history = new History('a');
  history.typed(['a', 'a b']);
  history.wrote('A b');
  history.went(-1, 'a b');
  expect(history.afterUndo()).toEqual(['a', 'a']);
  history.went(-1, 'a');
  expect(history.isAtFirst).toBe(true);
  expect(new Set(history.afterRedo())).toEqual(new Set(['a', 'a b']));
});

it('does not decide between two such moments once something new is done', () => {
  const history = new History('a');
  history.typed(['a', 'a b']);
  history.went(-1, 'a');
  history.wrote('A');
  history.went(-1, 'a');
  // Either the space is gone, and «A» comes again, or it is still there.
  expect(history.isAtFirst).toBe(true);
  expect(history.afterRedo()).toEqual(['A', 'A']);
  history.went(-1, 'a');
  expect(new Set(history.afterRedo())).toEqual(new Set(['a', 'A']));
  history.went(1, 'A');
  expect(history.afterRedo()).toEqual(['A']);
  expect(history.afterUndo()).toEqual(['a']);
});
