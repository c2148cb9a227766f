const z = { key: 'z', code: 'KeyZ', keyCode: 90 };
const y = { key: 'y', code: 'KeyY', keyCode: 89 };
const shiftZ = { ...z, key: 'Z', shiftKey: true };

/** Who took a step back or forward: the page's own history, or the browser's. */
export type Taker = 'page' | 'browser';

/**
 * One step back, the way Ctrl+Z goes: first the page's handlers of the key, then those of the input, and only what
 * nobody takes is the browser's. An editor with a history of its own must not be undone behind its back.
 */
export function pressUndo(root: HTMLElement): Taker {
  return press(root, [z], 'historyUndo', 'undo');
}

/** One step forward again, by Ctrl+Y or Ctrl+Shift+Z. */
export function pressRedo(root: HTMLElement): Taker {
  return press(root, [y, shiftZ], 'historyRedo', 'redo');
}

function press(
  root: HTMLElement,
  keys: readonly KeyboardEventInit[],
  inputType: 'historyUndo' | 'historyRedo',
  command: 'undo' | 'redo',
): Taker {
  const view = root.ownerDocument.defaultView;
  if (!view) return 'browser';
  const goes = { bubbles: true, cancelable: true, composed: true };
  for (const key of keys) {
    const taken = !root.dispatchEvent(new view.KeyboardEvent('keydown', { ...goes, ...key, ctrlKey: true }));
    root.dispatchEvent(new view.KeyboardEvent('keyup', { ...goes, ...key, ctrlKey: true }));
    if (taken) return 'page';
  }
  if (!root.dispatchEvent(new view.InputEvent('beforeinput', { ...goes, inputType }))) return 'page';
  root.ownerDocument.execCommand(command);
  return 'browser';
}
