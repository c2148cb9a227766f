import { panelTag } from '../../lib/editor/user-input.ts';
import { announcePresence, clearLeftovers } from './leftovers.ts';

export interface PanelHost {
  element: HTMLElement;
  root: ShadowRoot;
}

/**
 * The element that holds everything the extension shows, beside the page's body and never inside an editor.
 * Null when the extension is at work on this page already. The shadow root is closed, for findings are not the page's
 * to read; the demo and test build leaves it open.
 */
export function createHost(signal: AbortSignal): PanelHost | null {
  if (!clearLeftovers()) return null;
  announcePresence(signal);
  const element = document.createElement(panelTag);
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'demo' ? 'open' : 'closed' });
  document.documentElement.append(element);
  return { element, root };
}
