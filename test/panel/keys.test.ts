import { describe, expect, it, vi } from 'vitest';
import { onEditorKey } from '../../entrypoints/panel/keys.ts';
import type { Session } from '../../entrypoints/panel/session.ts';

const inside = {} as Node;

/** A session with a draft in which there are this many findings; null: it is locked. */
function sessionWith(findings: number | null, card: object | null = null) {
  const selection = vi.fn(() => ({ start: 0, end: 0 }));
  const goTo = vi.fn();
  const close = vi.fn();
  const session = {
    draft: {
      checked: findings === null ? null : {},
      shownFindings: Array.from({ length: findings ?? 0 }, (_, index) => ({ start: index + 1 })),
    },
    state: { card },
    card: { goTo, close },
    completion: { takes: () => false },
    editor: { selection },
    isInEditor: (target: Node) => target === inside,
    bringUpToDate: () => undefined,
  } as unknown as Session;
  return { session, selection, goTo, close };
}

/** Presses a key and says whether it was taken from the page. */
function press(session: Session, key: string, more: object = {}): boolean {
  const preventDefault = vi.fn();
  const event = { key, isTrusted: true, target: inside, preventDefault, stopPropagation() {}, ...more };
  onEditorKey(session, event as unknown as KeyboardEvent);
  return preventDefault.mock.calls.length > 0;
}

describe('a key in the editor', () => {
  it('steps to the next finding', () => {
    const { session, goTo } = sessionWith(2);
    expect(press(session, 'F8')).toBe(true);
    expect(goTo).toHaveBeenCalledWith(0);
  });

  it('is the page’s where there is no finding', () => {
    const { session, goTo } = sessionWith(0);
    expect(press(session, 'F8')).toBe(false);
    expect(goTo).not.toHaveBeenCalled();
  });

  it('is the page’s behind a lock, and nothing is looked at', () => {
    const { session, selection } = sessionWith(null);
    expect(press(session, 'F8')).toBe(false);
    expect(selection).not.toHaveBeenCalled();
  });

  it.each([
    ['a script sends', { isTrusted: false }],
    ['goes to another part of the page', { target: {} }],
    ['belongs to a syllable being composed', { isComposing: true }],
  ])('is the page’s when it is one that %s', (_, more) => {
    const { session, goTo, close } = sessionWith(2, { finding: { fix: null } });
    expect(press(session, 'F8', more)).toBe(false);
    expect(press(session, 'Escape', more)).toBe(false);
    expect(goTo).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });
});
