import { describe, expect, it } from 'vitest';
import type { PanelActions } from '../../components/state.ts';
import { panelStateSchema } from '../../entrypoints/panel/panel-schema.ts';
import { carryOut, pressSchema } from '../../entrypoints/panel/stage-messages.ts';
import { states } from '../components/gallery/states.ts';

const sent = Object.entries(states).map(
  ([name, state]) => [name, { ...state, card: null, completion: null, reminder: null }] as const,
);

describe('what the panel shows of another frame', () => {
  it.each(sent)('arrives whole: %s', (_, state) => {
    const { view, ...shell } = panelStateSchema.parse(JSON.parse(JSON.stringify(state)));
    const { view: shown, ...rest } = state;
    expect(shell).toEqual(rest);
    if (view.kind !== 'ready' || shown.kind !== 'ready') return expect(view).toEqual(shown);
    // The gallery's sections are its rows and hold more than a section does.
    const sections = shown.result.sections.map(({ id }, index) =>
      expect.objectContaining({ ...view.result.sections[index], id }),
    );
    expect(shown.result.sections).toEqual(sections);
    const result = { ...shown.result, sections: view.result.sections };
    expect(view).toEqual({ ...shown, result });
  });

  it.each([
    ['a tab nobody has', { tab: 'other' }],
    ['a view nobody has', { view: { kind: 'open' } }],
    ['a ready view without its result', { view: { kind: 'ready' } }],
    [
      'markup where words belong',
      { toast: { id: 1, level: 'ok', title: { html: '<b>' }, detail: null, action: null } },
    ],
    ['a card, which stands in its own frame', { card: states.card.card }],
  ])('is refused with %s', (_, change) => {
    const state = { ...states.outline, card: null, completion: null, reminder: null, ...change };
    expect(panelStateSchema.safeParse(state).success).toBe(false);
  });
});

describe('a press in the panel', () => {
  const press = (name: string, args: unknown[]) => pressSchema.safeParse({ kind: 'press', name, args });
  const calls: unknown[][] = [];
  const actions = {
    muteRule: (rule: string) => calls.push(['muteRule', rule]),
    sectionPreview: async () => ({ place: 'sau mục I', heading: 'II.', body: null }),
  } as unknown as PanelActions;

  it.each(['pauseHere', 'checkFile', 'constructor', '__proto__', ''])('cannot be “%s”', (name) => {
    expect(press(name, []).success).toBe(false);
  });

  it('is carried out with arguments of the right kind, and only with them', async () => {
    const given = (args: unknown[]) => {
      const { data } = press('muteRule', args);
      return data && carryOut(actions, data);
    };
    expect(given([7])).toBeUndefined();
    expect(given(['a', 'b'])).toBeUndefined();
    await given(['word/repeated']);
    expect(calls).toEqual([['muteRule', 'word/repeated']]);
  });

  it('brings back what was asked for', async () => {
    const { data } = press('sectionPreview', ['mo-dau']);
    expect(await (data && carryOut(actions, data))).toEqual({
      place: 'sau mục I',
      heading: 'II.',
      body: null,
    });
  });
});
