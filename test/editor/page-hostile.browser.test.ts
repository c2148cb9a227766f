import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LabPage, openLabPage } from './lab-page.ts';

/** Whether the words are the page's own business before they are written: editors with a model pass them around. */
const editors = [
  { id: 'cke4-iframe', writesItself: true },
  { id: 'tinymce8', writesItself: true },
  { id: 'summernote', writesItself: true },
  { id: 'cke5', writesItself: false },
  { id: 'quill', writesItself: false },
  { id: 'tiptap', writesItself: false },
];

interface Hostile {
  /** What the page does in the place of each common function. */
  manner: 'listen' | 'throw' | 'forge';
}

/**
 * Runs in the page: fixes the date while the common functions are the page's. Only the code in the page's world meets
 * them: what asks for the edit runs in the extension's own world, which they do not reach.
 */
async function fixAmongHostile({ manner }: Hostile) {
  const asked = '05/02/2026';
  const root = window.lab.editable();
  const holds = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') return value.indexOf(asked) >= 0;
    if (typeof value !== 'object' || value === null || depth === 0) return false;
    for (const key in value) if (holds((value as Record<string, unknown>)[key], depth - 1)) return true;
    return false;
  };
  let heard = false;
  const saved: { owner: object; name: PropertyKey; descriptor: PropertyDescriptor }[] = [];
  const { apply, ownKeys, defineProperty, getOwnPropertyDescriptor } = Reflect;

  const replacement = (original: (...values: unknown[]) => unknown) =>
    function (this: unknown, ...values: unknown[]): unknown {
      if (manner === 'throw') throw new Error('Not on this page');
      if (!heard && (root.textContent ?? '').indexOf(asked) < 0) heard = holds(values, 3) || holds(this, 2);
      const answer = apply(original, this, values);
      return manner === 'forge' && typeof answer === 'string' ? `${answer}!` : answer;
    };
  const take = () => {
    const owners = [Array.prototype, JSON, Object, ...(manner === 'forge' ? [] : [window])];
    for (const owner of owners)
      for (const name of owner === window ? ['CustomEvent'] : ownKeys(owner)) {
        const descriptor = getOwnPropertyDescriptor(owner, name);
        const original: unknown = descriptor?.value;
        if (!descriptor || typeof original !== 'function' || !descriptor.configurable) continue;
        if (name === 'constructor' || name === 'prototype') continue;
        saved.push({ owner, name, descriptor });
      }
    for (let i = 0; i < saved.length; i++) {
      const { owner, name, descriptor } = saved[i] as (typeof saved)[number];
      defineProperty(owner, name, { ...descriptor, value: replacement(descriptor.value) });
    }
    if (manner === 'listen') listenToIndexes();
  };
  /** An index that an array does not have yet is looked for on its prototype: a setter there hears what is put in. */
  const listenToIndexes = () => {
    for (let index = 0; index < 3; index++) {
      const set = function (this: object, value: unknown) {
        if ((root.textContent ?? '').indexOf(asked) < 0) heard ||= holds(value, 3);
        defineProperty(this, index, { value, writable: true, enumerable: true, configurable: true });
      };
      defineProperty(Array.prototype, index, { set, get: () => undefined, configurable: true });
    }
  };
  const giveBack = () => {
    for (let index = 0; index < 3; index++) Reflect.deleteProperty(Array.prototype, index);
    for (let i = 0; i < saved.length; i++) {
      const { owner, name, descriptor } = saved[i] as (typeof saved)[number];
      defineProperty(owner, name, descriptor);
    }
  };

  const adapter = window.duThao.openEditor(root, async (edit) => {
    take();
    try {
      return window.duThao.run(edit);
    } finally {
      giveBack();
    }
  });
  const before = '5/2/2026';
  const start = adapter?.read().text.indexOf(before) ?? -1;
  const outcome = await adapter?.change([{ start, end: start + before.length, before, text: asked }]);
  return { outcome, heard };
}

describe.each(['chromium', 'firefox'] as const)('editors of a hostile page, %s', (browser) => {
  let lab: LabPage;
  beforeAll(async () => {
    lab = await openLabPage(browser);
  });
  afterAll(() => lab?.close());

  describe.each(editors)('$id', ({ id, writesItself }) => {
    let first: string;
    beforeEach(async () => {
      await lab.open(id);
      first = await lab.data();
    });

    it('is written into past listeners in the common functions, which hear of it too late', async () => {
      const { outcome, heard } = await lab.driver.evaluate(fixAmongHostile, { manner: 'listen' });
      expect(outcome).toBe('done');
      expect(await lab.data()).toBe(first.replace('5/2/2026', '05/02/2026'));
      if (writesItself) expect(heard).toBe(false);
    });

    it.each(['throw', 'forge'] as const)('says the truth where the common functions %s', async (manner) => {
      const shown = () => lab.driver.evaluate(() => window.lab.editable().innerText, undefined);
      const shownFirst = await shown();
      const { outcome } = await lab.driver.evaluate(fixAmongHostile, { manner });
      const now = (await shown()) + (await lab.data());
      const isWritten = now === (shownFirst + first).replaceAll('5/2/2026', '05/02/2026');
      expect(outcome).toBe(isWritten ? 'done' : now === shownFirst + first ? 'failed' : 'unsure');
    });
  });
});
