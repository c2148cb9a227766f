import { render } from 'preact';
import { App, type Parts } from './App.tsx';
import { forgetUndoOnLeaving } from './field-undo.ts';
import { DISMISS } from './Menu.tsx';
import type { PanelActions, PanelState } from './state.ts';
import { panelCss } from './styles/index.ts';

export interface Panel {
  /** Shows a new state; the old one may be reused in parts but must not be changed. */
  update(state: PanelState): void;
  /** Shows another draft from now on, whose own actions are asked. */
  turnTo(state: PanelState, actions: PanelActions): void;
  /** Closes what lies open over the panel, such as a menu: the user goes on elsewhere. */
  dismiss(): void;
  /** Takes everything out of the root again. */
  destroy(): void;
}

/** What would tell the page the words typed here; a page that listens in the capture phase is there first. */
const STAYS_INSIDE = [
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'beforeinput', 'textInput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
];

/**
 * Builds the panel inside `root`, whose host the caller has put into the document. Nothing outside the root is touched
 * but for two listeners of its window, which `destroy` removes. `parts`: whether the panel itself stands elsewhere.
 */
export function mountPanel(
  root: ShadowRoot,
  initial: PanelState,
  actions: PanelActions,
  parts: Parts = 'all',
): Panel {
  const window = root.ownerDocument.defaultView;
  if (!window) throw new Error('The panel needs a document that is shown');
  const removeStyles = addStyles(root, window);
  const removeGuards = guardEvents(root, window);
  const letUndoBe = forgetUndoOnLeaving(root);
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  let asked = actions;
  let draft = 0;
  const show = (state: PanelState) =>
    render(<App {...{ state, window, parts, draft }} actions={asked} />, place);
  show(initial);
  return {
    update: show,
    turnTo(state, others) {
      asked = others;
      draft++;
      show(state);
    },
    dismiss: () => void root.dispatchEvent(new window.Event(DISMISS)),
    destroy() {
      render(null, place);
      place.remove();
      letUndoBe();
      removeGuards();
      removeStyles();
    },
  };
}

/** The sheet must come from the root's own window: another realm's is refused. */
function addStyles(root: ShadowRoot, window: Window & typeof globalThis): () => void {
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(panelCss);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Firefox's isolated worlds refuse constructed sheets in some versions.
    const style = root.ownerDocument.createElement('style');
    style.textContent = panelCss;
    root.append(style);
    return () => style.remove();
  }
}

function guardEvents(root: ShadowRoot, window: Window): () => void {
  root.addEventListener('mousedown', keepCaret);
  for (const type of STAYS_INSIDE) root.addEventListener(type, stop);
  // Bootstrap 3 pulls the focus back into its modal from a capturing listener of the document: be there before it.
  const stopOwnFocus = (event: Event) => {
    if (event.target === root.host) event.stopPropagation();
  };
  window.addEventListener('focus', stopOwnFocus, true);
  window.addEventListener('focusin', stopOwnFocus, true);
  return () => {
    root.removeEventListener('mousedown', keepCaret);
    for (const type of STAYS_INSIDE) root.removeEventListener(type, stop);
    window.removeEventListener('focus', stopOwnFocus, true);
    window.removeEventListener('focusin', stopOwnFocus, true);
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** A press in the panel leaves caret and selection in the editor; only a text field takes the focus. */
function keepCaret(event: Event): void {
  const target = event.target;
  if (target instanceof Element && target.closest('input:not([type=checkbox]), textarea')) return;
  event.preventDefault();
}
