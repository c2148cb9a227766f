import { readDom } from './dom-text.ts';
import { documentsUnder } from './frames.ts';

/** The element that holds all of the extension's own on a page. */
export const panelTag = 'du-thao-panel';

const doings = ['keydown', 'pointerdown', 'compositionstart', 'paste', 'drop'];

/**
 * Notices whether the user has done something on the page, in the editor or beside it, while a write was on its way.
 * What is pressed in the extension's own panel does not count.
 */
export class UserInput {
  /** What stood in the editor when the user first did something, just before that took effect; null: nothing came. */
  textBefore: string | null = null;
  isComposing = false;
  private readonly listening = new AbortController();

  constructor(root: HTMLElement) {
    const note = (event: Event) => {
      if (!event.isTrusted || (event.target as Partial<Element> | null)?.localName === panelTag) return;
      this.textBefore ??= readDom(root).text;
      this.isComposing ||= event.type === 'compositionstart';
    };
    const options = { capture: true, passive: true, signal: this.listening.signal };
    for (const each of new Set([root.ownerDocument, ...documentsUnder(document)]))
      for (const type of doings) each.addEventListener(type, note, options);
  }

  get came(): boolean {
    return this.textBefore !== null;
  }

  stop(): void {
    this.listening.abort();
  }
}
